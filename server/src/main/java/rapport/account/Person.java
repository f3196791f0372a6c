package rapport.account;

import java.util.UUID;

/**
 * An account as others see it.
 *
 * @param id the account's id
 * @param name the name shown
 */
public record Person(UUID id, String name) {}
