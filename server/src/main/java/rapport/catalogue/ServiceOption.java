package rapport.catalogue;

import rapport.platform.Deciding;

/**
 * Something that can be ordered on top of a package.
 *
 * @param title what it is
 * @param price what it costs on top, never nothing, in the one currency of the service
 * @param extraDays by how much the work takes longer
 */
@Deciding
public record ServiceOption(String title, Money price, int extraDays) {}
