package rapport.order;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells the operator of money that does not move. */
@Component
class PaymentMetrics implements MeterBinder {
    private final PaymentStore payments;

    PaymentMetrics(PaymentStore payments) {
        this.payments = payments;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rapport.payments.stuck", payments, PaymentStore::countStuck)
                .description("Releases and refunds asked for more than " + PaymentRetries.STUCK_AFTER
                        + " times and still not confirmed")
                .register(registry);
    }
}
