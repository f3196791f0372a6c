package rapport.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Which rules these are: a short digest of all words, weights and explanations, so that a decision can name them. The code is not in it. */
final class RulesVersion {
    private static final String ROOT = "/rapport/language/";
    private static final int BYTES = 6;

    /** The files beside this library that have a part in what is found. */
    static final List<String> FILES = List.of(
            "contact/hosts.txt",
            "lexicon/contact.txt",
            "lexicon/deal.txt",
            "lexicon/mood.txt",
            "lexicon/polite.txt",
            "lexicon/rude.txt",
            "lexicon/tone.txt",
            "model/weights.bin",
            "model/weights.properties",
            "rules/contact.properties",
            "rules/deal.properties",
            "rules/rude.properties",
            "rules/state.properties",
            "rules/tone.properties",
            "rules/warmth.properties");

    private RulesVersion() {}

    /** The digest, in hexadecimal digits. */
    static String read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream bytes = RulesVersion.class.getResourceAsStream(ROOT + file)) {
                    if (bytes == null) {
                        throw new IllegalStateException("There is no " + ROOT + file);
                    }
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
