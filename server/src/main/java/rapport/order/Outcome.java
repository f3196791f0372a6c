package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.order.payment.PaymentKind;
import rapport.platform.Deciding;

/** What comes of a command. */
@Deciding
sealed interface Outcome {
    /**
     * It is done.
     *
     * @param order how the order stands now
     * @param happened what is shown in the conversation, in this order
     * @param entries what goes into the ledger
     * @param payments what the marketplace's payment is asked to do
     */
    record Done(Order order, List<Happening> happened, List<Entry> entries, List<PaymentDue> payments)
            implements Outcome {
        /** Makes what nobody can change. */
        public Done {
            happened = List.copyOf(happened);
            entries = List.copyOf(entries);
            payments = List.copyOf(payments);
        }
    }

    /** The order is not so that this one may do it. */
    record NotNow() implements Outcome {}

    /** Something in the command does not fit the order; field and code are those of the API. */
    record Invalid(String field, String code) implements Outcome {}

    /** There are as many of them as there may be. */
    record TooMany() implements Outcome {}

    /** It changes nothing: no time has come, or the payment is known. */
    record Nothing() implements Outcome {}

    /**
     * What happened, as the conversation shows it.
     *
     * @param kind what
     * @param by who did it
     * @param inTheNameOf the side on which the conversation shows it
     * @param itemId what of the order it is about
     * @param text what was said with it
     */
    record Happening(Kind kind, Actor by, Side inTheNameOf, Optional<UUID> itemId, String text) {}

    /** The kinds of cards. */
    enum Kind {
        PLACED,
        TAKEN,
        DECLINED,
        CANCELLED,
        LAPSED,
        PROGRESS,
        OVERDUE,
        DELIVERED,
        REVISION,
        ACCEPTED,
        PROPOSED,
        ANSWERED,
        WITHDRAWN,
        PROPOSAL_LAPSED,
        PAYMENT_DECLINED,
        TIPPED,
        DISPUTED,
        REPLIED,
        DISPUTE_WITHDRAWN,
        DECIDED;

        /** As it stands in the API and in the database. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One entry of the ledger: an amount moves from one pocket to another.
     *
     * @param amount in minor units, more than nothing
     * @param paymentId the payment that it belongs to
     */
    record Entry(Pocket from, Pocket to, long amount, UUID paymentId) {
        /** Holds that something moves. */
        public Entry {
            if (amount <= 0 || from == to) {
                throw new IllegalArgumentException("An entry moves nothing");
            }
        }
    }

    /** Where money can be. */
    enum Pocket {
        /** The buyer's. */
        @JsonProperty("buyer")
        BUYER,
        /** Kept until the end. */
        @JsonProperty("held")
        HELD,
        /** The seller's. */
        @JsonProperty("seller")
        SELLER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the marketplace's payment is asked to do.
     *
     * @param id names it; asked twice with one id, it is done once
     * @param kind what to do
     * @param amount in minor units
     */
    record PaymentDue(UUID id, PaymentKind kind, long amount) {}
}
