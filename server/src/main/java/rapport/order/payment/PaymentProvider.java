package rapport.order.payment;

import java.net.URI;
import java.util.Optional;

/**
 * The marketplace's payment. Rapport keeps no money: it says what is to be held, released and given back, and goes by what
 * it is told of that.
 */
public interface PaymentProvider {
    /**
     * Whether everything asked for is confirmed at once. If so, {@link #request} does no I/O, and may be called within a
     * transaction.
     */
    boolean isImmediate();

    /** Asks for something; the same request again is answered in the same way and done once. */
    Answer request(PaymentRequest request);

    /** What is answered. */
    sealed interface Answer {
        /** It is done. */
        record Confirmed() implements Answer {}

        /** It is under way; what became of it is told later. */
        record Awaited(Optional<URI> payUrl) implements Answer {}

        /** It will not be done. */
        record Declined() implements Answer {}
    }
}
