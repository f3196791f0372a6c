package rapport.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as its owner sees it ({@code Me} in {@code docs/openapi.yaml}).
 *
 * @param id the id
 * @param email the e-mail, as written
 * @param name the name shown to others
 * @param language the language of the pages
 * @param timeZone the IANA name of the time zone
 * @param theme how the pages look
 * @param undoSeconds how long a sent message can be taken back
 * @param browserNotifications whether the owner wants the browser's notifications
 * @param roles what the account may do beyond others
 * @param createdAt when it was made
 */
record Me(
        UUID id,
        String email,
        String name,
        Language language,
        String timeZone,
        Theme theme,
        int undoSeconds,
        boolean browserNotifications,
        List<String> roles,
        Instant createdAt) {}
