package rapport.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/** Who is a moderator: whose e-mail the operator has named. */
@Component
final class Moderators {
    private final Set<EmailKey> emails;

    Moderators(Settings settings) {
        this.emails = settings.moderators().stream().map(EmailKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles of the account with this e-mail. */
    List<String> rolesOf(String email) {
        return emails.contains(EmailKey.of(email)) ? List.of("moderator") : List.of();
    }
}
