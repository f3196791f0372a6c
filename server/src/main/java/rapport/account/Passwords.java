package rapport.account;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/**
 * Hashes passwords by Argon2id with the parameters of OWASP's cheat sheet. A hash takes a core for tens of milliseconds
 * and a virtual thread does not give its core back meanwhile, so that no more than half the cores may hash at once: the
 * others go on with messages while somebody tries passwords.
 */
@Component
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** Looks like a hash and costs as much to compare with; no password has it. */
    private static final String NOBODYS = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$"
            + base64(new byte[SALT_BYTES]) + "$" + base64(new byte[HASH_BYTES]);

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** The hash to store. */
    String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(normal(password))));
    }

    /** Whether this is the password of the hash. */
    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(normal(password), hash));
    }

    /** Takes as long as to compare, so that nobody learns from the time of an answer which e-mails have accounts. */
    void matchNobody(String password) {
        matches(password, NOBODYS);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.of(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Keyboards differ in how they encode the same letter, and the same person has more than one. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
