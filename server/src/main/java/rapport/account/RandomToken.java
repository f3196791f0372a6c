package rapport.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import rapport.platform.Secret;

/**
 * 256 random bits that let their holder in: the cookie of a session, the code of a moderator. Nobody keeps them but the holder.
 *
 * @param text the token as text
 */
record RandomToken(Secret text) {
    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;

    /** A new one. */
    static RandomToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RandomToken(
                new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    /** The token that was sent; empty if it cannot be one. */
    static Optional<RandomToken> parse(String text) {
        return text.length() == CHARACTERS ? Optional.of(new RandomToken(new Secret(text))) : Optional.empty();
    }

    /** What is stored of it. It is random through and through, so that a fast hash without salt is as good as a slow one. */
    Hash hash() {
        try {
            byte[] sha256 =
                    MessageDigest.getInstance("SHA-256").digest(text.value().getBytes(StandardCharsets.UTF_8));
            return Hash.of(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * The SHA-256 of a token.
     *
     * @param hex its 64 digits
     */
    record Hash(String hex) {
        static Hash of(byte[] bytes) {
            return new Hash(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
