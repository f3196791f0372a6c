package rapport.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A person who signs in; may buy and sell.
 *
 * @param id the id
 * @param email the e-mail, as written by its owner
 * @param name the name shown to others
 * @param language the language of the pages
 * @param timeZone where the person lives, as far as clocks go
 * @param undoSeconds how long a sent message can be taken back; 0 for not at all
 * @param createdAt when the account was made
 */
public record Account(
        UUID id, String email, String name, Language language, ZoneId timeZone, int undoSeconds, Instant createdAt) {
    /** The account as others see it. */
    public Person person() {
        return new Person(id, name);
    }
}
