package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.RateLimit;
import rapport.platform.Settings;

/** How often somebody may try to sign in, sign up, change a password or confirm that he is a moderator. */
@Component
final class Limits {
    /** Behind one address of the network there may be an office. */
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 10;

    private final RateLimit signInsByEmail;
    private final RateLimit signInsByAddress;
    private final RateLimit signUps;
    private final RateLimit passwordChanges;
    private final RateLimit moderatorCodes;

    Limits(Settings settings, InstantSource time) {
        int signIns = settings.limits().signInsPerQuarterHour();
        Duration quarter = Duration.ofMinutes(15);
        this.signInsByEmail = new RateLimit(signIns, quarter, time);
        this.signInsByAddress = new RateLimit(
                (int) Math.min(Integer.MAX_VALUE, (long) signIns * PEOPLE_BEHIND_AN_ADDRESS), quarter, time);
        this.signUps = new RateLimit(settings.limits().signUpsPerHour(), Duration.ofHours(1), time);
        // Each change tells whether a guess at the password was right, just as a try to sign in does.
        this.passwordChanges = new RateLimit(signIns, quarter, time);
        this.moderatorCodes = new RateLimit(signIns, quarter, time);
    }

    void takeSignInFrom(HttpServletRequest request) {
        signInsByAddress.take(CallerAddress.key(request));
    }

    void takeSignInAs(EmailKey email) {
        signInsByEmail.take(email.value());
    }

    void takeSignUp(HttpServletRequest request) {
        signUps.take(CallerAddress.key(request));
    }

    void takePasswordChange(UUID accountId) {
        passwordChanges.take(accountId.toString());
    }

    void takeModeratorCode(UUID accountId) {
        moderatorCodes.take(accountId.toString());
    }
}
