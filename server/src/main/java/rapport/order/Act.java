package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to an order. */
enum Act {
    /** The buyer orders. */
    @JsonProperty("place")
    PLACE(false),
    /** The buyer ends it, free of charge. */
    @JsonProperty("cancel")
    CANCEL(true),
    /** The seller takes it into work. */
    @JsonProperty("take")
    TAKE(true),
    /** The seller does not take it. */
    @JsonProperty("decline")
    DECLINE(true),
    /** The seller shows what is done and what is next. */
    @JsonProperty("progress")
    PROGRESS(true),
    /** The seller hands over the work. */
    @JsonProperty("deliver")
    DELIVER(true),
    /** The buyer asks for changes. */
    @JsonProperty("revise")
    REVISE(true),
    /** The buyer accepts the work. */
    @JsonProperty("accept")
    ACCEPT(true),
    /** The seller offers options. */
    @JsonProperty("offer")
    OFFER(true),
    /** Somebody would leave something out. */
    @JsonProperty("propose_removal")
    PROPOSE_REMOVAL(true),
    /** Somebody would give the work more time. */
    @JsonProperty("propose_extension")
    PROPOSE_EXTENSION(true),
    /** Somebody would end it and give money back. */
    @JsonProperty("propose_refund")
    PROPOSE_REFUND(true),
    /** Somebody accepts or declines what the other side proposed. */
    @JsonProperty("answer")
    ANSWER(true),
    /** Somebody takes back what he proposed. */
    @JsonProperty("withdraw")
    WITHDRAW(true),
    /** The buyer gives more than was agreed. */
    @JsonProperty("tip")
    TIP(true),
    /** Somebody asks a moderator to decide. */
    @JsonProperty("dispute")
    DISPUTE(true),
    /** The other side says what it thinks of that. */
    @JsonProperty("reply")
    REPLY(true),
    /** Whoever asked the moderator no longer needs him. */
    @JsonProperty("withdraw_dispute")
    WITHDRAW_DISPUTE(true),
    /** Somebody says whether the decision was fair. */
    @JsonProperty("rate_decision")
    RATE_DECISION(true),
    /** A moderator decides. */
    @JsonProperty("decide")
    DECIDE(false),
    /** The money is there. */
    @JsonProperty("paid")
    PAID(false),
    /** The money will not come. */
    @JsonProperty("not_paid")
    NOT_PAID(false),
    /** A time has come. */
    @JsonProperty("tick")
    TICK(false);

    private final boolean ofTheSides;

    Act(boolean ofTheSides) {
        this.ofTheSides = ofTheSides;
    }

    /** Whether it is one that buyer or seller do, and the API takes. */
    boolean isOfTheSides() {
        return ofTheSides;
    }

    /** As it stands in the API. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of the sides that the API calls so. */
    static Optional<Act> asked(String key) {
        return Arrays.stream(values())
                .filter(Act::isOfTheSides)
                .filter(act -> act.key().equals(key))
                .findFirst();
    }
}
