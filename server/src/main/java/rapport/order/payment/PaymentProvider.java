package rapport.order.payment;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.platform.problem.ProblemException;

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

    /**
     * Reads what the payment tells by itself; empty if it never does.
     *
     * @param signature the header {@link PaymentSignature#HEADER}
     * @param body the bytes as they came
     * @throws ProblemException bad-signature; invalid-input
     */
    Optional<PaymentNews> hear(@Nullable String signature, byte[] body);

    /** What is answered. */
    sealed interface Answer {
        /** It is done. */
        record Confirmed() implements Answer {}

        /** It is under way; what became of it is told later. */
        record Awaited(Optional<URI> payUrl) implements Answer {}

        /** It will not be done. */
        record Declined() implements Answer {}

        /** Nothing that could be understood: it may be done or not, and is to be asked for again. */
        record Unclear(String why) implements Answer {}
    }
}
