package rapport.order.payment;

import org.springframework.stereotype.Component;

/**
 * For studios and the demo: the two settle money between them, and what is asked for counts as done. The ledger says who
 * owes what to whom.
 */
@Component
class ManualPayments implements PaymentProvider {
    @Override
    public boolean isImmediate() {
        return true;
    }

    @Override
    public Answer request(PaymentRequest request) {
        return new Answer.Confirmed();
    }
}
