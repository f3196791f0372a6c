package rapport.order.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a payment does. */
public enum PaymentKind {
    /** Takes money from the buyer and keeps it. */
    @JsonProperty("hold")
    HOLD,
    /** Gives what is kept to the seller. */
    @JsonProperty("release")
    RELEASE,
    /** Gives what is kept back to the buyer. */
    @JsonProperty("refund")
    REFUND;

    /** As it stands in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the database so. */
    public static PaymentKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
