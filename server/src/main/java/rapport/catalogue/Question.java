package rapport.catalogue;

import rapport.platform.Deciding;

/**
 * What a buyer is asked when he orders.
 *
 * @param text the question
 * @param required whether he has to answer
 */
@Deciding
public record Question(String text, boolean required) {}
