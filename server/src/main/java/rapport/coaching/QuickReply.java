package rapport.coaching;

import java.util.UUID;

/**
 * A text that a seller keeps at hand. The page fills in {@code {buyer}}, {@code {service}} and {@code {price}}.
 *
 * @param id the id
 * @param title what it is called in the menu
 * @param text the text
 */
record QuickReply(UUID id, String title, String text) {}
