package rapport.language;

/**
 * Something in a rulebook that cannot be followed.
 *
 * @param key the rule, family or entry that it stands under
 * @param index the place among the phrases of an entry, from 0; -1 if the key itself is at fault
 * @param message what is wrong
 */
public record RulebookFault(String key, int index, String message) {}
