package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import rapport.conversation.Side;

/** Who can move an order. */
public enum Actor {
    /** Who ordered. */
    @JsonProperty("buyer")
    BUYER,
    /** Who does the work. */
    @JsonProperty("seller")
    SELLER,
    /** Time that has passed. */
    @JsonProperty("clock")
    CLOCK,
    /** The marketplace's payment, confirmed or refused. */
    @JsonProperty("payment")
    PAYMENT,
    /** Staff that decides disputes. */
    @JsonProperty("moderator")
    MODERATOR;

    /** The actor that a side is. */
    static Actor of(Side side) {
        return side == Side.BUYER ? BUYER : SELLER;
    }

    /** As it stands in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
