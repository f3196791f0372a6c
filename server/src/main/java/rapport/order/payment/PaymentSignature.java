package rapport.order.payment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.Secret;

/**
 * The signature under a message to or from the payment service, {@code t=<unix seconds>,v1=<hex>}: HMAC-SHA256 of the
 * seconds, a point, and the bytes of the body.
 */
@Deciding
public final class PaymentSignature {
    /** The header that it stands in. */
    public static final String HEADER = "Rapport-Signature";

    /** How far the clocks may be apart, the way included. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

    private PaymentSignature() {}

    /** The header for a body sent now. */
    public static String of(Secret secret, Instant now, byte[] body) {
        String seconds = Long.toString(now.getEpochSecond());
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(secret, seconds, body));
    }

    /** Whether a header was made for this body, with this secret, about now. */
    static boolean isGood(Secret secret, @Nullable String header, byte[] body, Instant now) {
        Matcher form = FORM.matcher(header == null ? "" : header);
        if (!form.matches()) {
            return false;
        }
        Instant made = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
        // Compared in a time that does not tell how much of it was right.
        boolean isTheirs = MessageDigest.isEqual(
                mac(secret, form.group(1), body), HexFormat.of().parseHex(form.group(2)));
        return isTheirs && Duration.between(made, now).abs().compareTo(TOLERANCE) <= 0;
    }

    private static byte[] mac(Secret secret, String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(UTF_8), ALGORITHM));
            mac.update((seconds + ".").getBytes(US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
