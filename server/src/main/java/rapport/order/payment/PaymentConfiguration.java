package rapport.order.payment;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Secret;
import rapport.platform.Settings;
import rapport.platform.StartException;
import tools.jackson.databind.ObjectMapper;

/** The payment that the operator has chosen. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {
    private static final int LEAST_SECRET = 32;

    @Bean
    PaymentProvider paymentProvider(Settings settings, ObjectMapper json, InstantSource time) {
        String url = settings.payments().url();
        return url == null
                ? new ManualPayments()
                : new HttpPayments(base(url), secret(settings.payments().secret()), json, time);
    }

    private static URI base(String url) {
        return Optional.of(url.replaceFirst("/+$", ""))
                .flatMap(PaymentAddress::parse)
                .filter(address -> address.getRawQuery() == null && address.getRawFragment() == null)
                .orElseThrow(() -> StartException.usage("The setting payments.url is no address of a payment service:"
                        + " it reads https://HOST/PATH, and http only for localhost."));
    }

    private static Secret secret(@Nullable Secret secret) {
        if (secret == null) {
            throw StartException.usage("The setting payments.url needs payments.secret, which both sides sign with.");
        }
        if (secret.value().length() < LEAST_SECRET) {
            throw StartException.usage("The setting payments.secret is too short: it has at least " + LEAST_SECRET
                    + " characters. openssl rand -hex 32 makes a good one.");
        }
        return secret;
    }

    /** Spreads what is asked again, so that all nodes do not come back to a service at once. */
    @Bean
    @ConditionalOnMissingBean
    RandomGenerator randomGenerator() {
        return new Random();
    }
}
