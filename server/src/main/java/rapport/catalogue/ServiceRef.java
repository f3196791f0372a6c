package rapport.catalogue;

import java.util.UUID;

/**
 * What others keep of a service.
 *
 * @param id the id
 * @param title the title as it is now
 * @param price that of the cheapest package as it is now
 */
public record ServiceRef(UUID id, String title, Money price) {}
