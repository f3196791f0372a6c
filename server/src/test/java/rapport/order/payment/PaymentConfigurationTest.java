package rapport.order.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import rapport.platform.Settings;
import rapport.platform.StartException;
import rapport.testing.TestTime;
import tools.jackson.databind.json.JsonMapper;

class PaymentConfigurationTest {
    private static final String SECRET = "s3cret".repeat(6);

    @Test
    void without_an_address_people_settle_it_between_them() {
        assertThat(provider(null, null)).isInstanceOf(ManualPayments.class);
        assertThat(provider(null, SECRET)).isInstanceOf(ManualPayments.class);
    }

    @Test
    void with_an_address_and_a_secret_the_service_is_asked() {
        for (String url : List.of(
                "https://pay.example", "https://pay.example:8443/v1/", "http://localhost:9000", "http://127.0.0.1")) {
            assertThat(provider(url, SECRET)).as(url).isInstanceOf(HttpPayments.class);
        }
    }

    @Test
    void what_is_wrong_is_one_line_for_the_operator_without_the_secret() {
        for (String url : List.of(
                "http://pay.example",
                "http://localhost.example",
                "ftp://localhost",
                "pay.example",
                "https:///pay",
                "https://user:pass@pay.example",
                "https://pay.example/?key=1",
                "https://pay.example/#x",
                "https://pay .example",
                "https://pay.example/" + "a".repeat(2_000))) {
            assertWrong(url, SECRET, "payments.url is no address");
        }
        assertWrong("https://pay.example", null, "payments.url needs payments.secret");
        assertWrong("https://pay.example", "s3cret".repeat(5), "payments.secret is too short");
    }

    @Test
    void nothing_prints_the_secret() {
        Settings settings = settings("https://pay.example", SECRET);

        assertThat(settings.toString()).doesNotContain(SECRET);
        assertThat(settings.payments().toString()).doesNotContain(SECRET).contains("[REDACTED]");
        assertThat(String.valueOf(provider("https://pay.example", SECRET))).doesNotContain(SECRET);
    }

    private static void assertWrong(String url, @Nullable String secret, String message) {
        assertThatThrownBy(() -> provider(url, secret))
                .as(url)
                .isInstanceOfSatisfying(
                        StartException.class, e -> assertThat(e.exitCode()).isEqualTo(StartException.USAGE))
                .hasMessageContaining(message)
                .message()
                .doesNotContain("s3cret");
    }

    private static PaymentProvider provider(@Nullable String url, @Nullable String secret) {
        return new PaymentConfiguration()
                .paymentProvider(settings(url, secret), JsonMapper.builder().build(), new TestTime());
    }

    private static Settings settings(@Nullable String url, @Nullable String secret) {
        Map<String, Object> given = new HashMap<>();
        if (url != null) {
            given.put("rapport.payments.url", url);
        }
        if (secret != null) {
            given.put("rapport.payments.secret", secret);
        }
        Binder binder = new Binder(
                List.of(new MapConfigurationPropertySource(given)),
                null,
                ApplicationConversionService.getSharedInstance());
        return binder.bindOrCreate("rapport", Settings.class);
    }
}
