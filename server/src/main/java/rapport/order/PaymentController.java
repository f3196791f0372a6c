package rapport.order;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.CallerAddress;
import rapport.order.payment.PaymentNews;
import rapport.order.payment.PaymentProvider;
import rapport.order.payment.PaymentSignature;
import rapport.platform.RateLimit;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Where the payment service tells what became of payments. Nobody is signed in here; what is said is signed. */
@RestController
class PaymentController {
    private static final int MOST_BYTES = 4 * 1024;

    /** From one address of the network: twenty a second in the long run. What is refused is asked for anyway. */
    private static final int A_MINUTE = 1_200;

    private final PaymentProvider provider;
    private final PaymentStore payments;
    private final PaymentSettlement settlement;
    private final RateLimit limit;

    PaymentController(
            PaymentProvider provider, PaymentStore payments, PaymentSettlement settlement, InstantSource time) {
        this.provider = provider;
        this.payments = payments;
        this.settlement = settlement;
        this.limit = new RateLimit(A_MINUTE, Duration.ofMinutes(1), time);
    }

    @PostMapping("/api/payments/callbacks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(
            HttpServletRequest request,
            @RequestHeader(name = PaymentSignature.HEADER, required = false) @Nullable String signature)
            throws IOException {
        limit.take(CallerAddress.key(request));
        // Read here, because the signature is of the bytes.
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw ProblemException.of(ProblemType.TOO_LARGE);
        }
        PaymentNews news = provider.hear(signature, body).orElseThrow(ProblemException::notFound);
        settlement.settle(payments.find(news.id()).orElseThrow(ProblemException::notFound), news.confirmed());
    }
}
