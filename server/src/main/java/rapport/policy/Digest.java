package rapport.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import rapport.platform.Deciding;

/** Digests by which texts and rules are known again. */
@Deciding
final class Digest {
    private Digest() {}

    /** Of texts, with their fields and in their order. */
    static byte[] of(List<Part> parts) {
        MessageDigest digest = sha256();
        for (Part part : parts) {
            add(digest, part.field().key());
            add(digest, part.name() == null ? "" : part.name());
            add(digest, part.text());
        }
        return digest.digest();
    }

    /** Of one text. */
    static byte[] of(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
