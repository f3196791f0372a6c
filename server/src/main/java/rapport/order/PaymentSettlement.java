package rapport.order;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.order.payment.PaymentKind;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;

/**
 * Writes down what became of payments. That the buyer's money is there, and what the order makes of it, is one transaction:
 * told twice, or by two at once, it happens once; cut short, it happens not at all and is told again.
 */
@Component
class PaymentSettlement {
    private static final Logger log = LoggerFactory.getLogger(PaymentSettlement.class);

    private final Transactions transactions;
    private final Orders orders;
    private final OrderStore store;
    private final PaymentStore payments;
    private final InstantSource time;

    PaymentSettlement(
            Transactions transactions, Orders orders, OrderStore store, PaymentStore payments, InstantSource time) {
        this.transactions = transactions;
        this.orders = orders;
        this.store = store;
        this.payments = payments;
        this.time = time;
    }

    /** It is done, or will not be done. What contradicts what is known already changes nothing. */
    void settle(PaymentStore.Stored payment, boolean confirmed) {
        UUID id = payment.request().id();
        boolean isHold = payment.request().kind() == PaymentKind.HOLD;
        if (!isHold && !confirmed) {
            log.warn(
                    "The payment service declined the {} {}, after {} tries before; it is asked for again",
                    payment.request().kind().key(),
                    id,
                    payment.tries());
            return;
        }
        if (isHold) {
            settleHold(payment, confirmed);
        } else {
            payments.settle(id, true, time.instant());
        }
        String told = confirmed ? "confirmed" : "declined";
        payments.find(id)
                .filter(now -> !now.state().equals(told))
                .ifPresent(now ->
                        log.warn("The payment {} is {}; that it is {} was told too late", id, now.state(), told));
    }

    private void settleHold(PaymentStore.Stored payment, boolean confirmed) {
        UUID id = payment.request().id();
        StoredOrder seen = store.find(payment.request().orderId()).orElseThrow(ProblemException::notFound);
        Command command = confirmed ? new Command.Paid(id) : new Command.NotPaid(id);
        orders.changeIf(
                seen,
                () -> payments.settle(id, confirmed, time.instant()),
                command,
                OrderChanges.Doing.by(command.act(), Actor.PAYMENT));
    }

    /** It is under way; the buyer hears where to pay. */
    void await(PaymentStore.Stored payment, Optional<URI> payUrl, Instant again) {
        UUID id = payment.request().id();
        Optional<String> address = payUrl.map(URI::toString);
        if (address.isEmpty() || address.equals(payment.payUrl())) {
            payments.asked(id, null, again);
            return;
        }
        UUID orderId = payment.request().orderId();
        UUID conversationId = store.find(orderId)
                .orElseThrow(ProblemException::notFound)
                .order()
                .parties()
                .conversationId();
        transactions.write(outbox -> {
            payments.asked(id, address.get(), again);
            outbox.tell(payment.request().buyerId(), new OrderEvent(orderId, conversationId));
            return id;
        });
    }
}
