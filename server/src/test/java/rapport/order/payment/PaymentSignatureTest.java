package rapport.order.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.platform.Secret;

class PaymentSignatureTest {
    private static final Secret SECRET = new Secret("a secret that only these two know: 8wq1z");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final byte[] BODY = "{\"state\":\"confirmed\"}".getBytes(UTF_8);

    private final String good = PaymentSignature.of(SECRET, NOW, BODY);

    @Test
    void a_signature_is_good_for_its_body_with_its_secret_for_five_minutes() {
        assertThat(isGood(good, NOW)).isTrue();
        assertThat(isGood(good, NOW.plus(PaymentSignature.TOLERANCE))).isTrue();
        assertThat(isGood(good, NOW.minus(PaymentSignature.TOLERANCE))).isTrue();

        assertThat(isGood(good, NOW.plus(PaymentSignature.TOLERANCE).plusSeconds(1)))
                .isFalse();
        assertThat(isGood(good, NOW.minus(PaymentSignature.TOLERANCE).minusSeconds(1)))
                .isFalse();
        assertThat(PaymentSignature.isGood(new Secret("another"), good, BODY, NOW))
                .isFalse();
        assertThat(PaymentSignature.isGood(SECRET, good, "{\"state\":\"declined\"} ".getBytes(UTF_8), NOW))
                .isFalse();
    }

    @Test
    void another_time_under_the_same_code_is_no_signature() {
        long later = NOW.plus(Duration.ofMinutes(1)).getEpochSecond();
        assertThat(isGood(good.replaceFirst("t=\\d+", "t=" + later), NOW)).isFalse();
    }

    @Test
    void what_is_not_of_the_form_is_no_signature() {
        for (String header : new String[] {
            "",
            "t=,v1=",
            good.toUpperCase(java.util.Locale.ROOT),
            good + ",v1=" + "0".repeat(64),
            " " + good,
            good.replace("t=", "t=99999999999999999999"),
            good.substring(0, good.length() - 1),
            good.replace("v1", "v0")
        }) {
            assertThat(isGood(header, NOW)).as(header).isFalse();
        }
        assertThat(PaymentSignature.isGood(SECRET, null, BODY, NOW)).isFalse();
    }

    @Test
    void the_example_of_the_documentation_is_right() throws IOException {
        String text = Files.readString(Path.of("../docs/payments.md"));
        byte[] body = found(text, "body: `(.*)`").getBytes(UTF_8);
        Secret secret = new Secret(found(text, "secret: `(.*)`"));
        String header = found(text, "header: `Rapport-Signature: (.*)`");
        Instant at = Instant.ofEpochSecond(Long.parseLong(found(header, "t=(\\d+)")));

        assertThat(PaymentSignature.of(secret, at, body)).isEqualTo(header);
        assertThat(text)
                .contains("printf '%s' '" + at.getEpochSecond() + "." + new String(body, UTF_8) + "' | openssl");
    }

    private static boolean isGood(String header, Instant now) {
        return PaymentSignature.isGood(SECRET, header, BODY, now);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
