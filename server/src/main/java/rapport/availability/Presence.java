package rapport.availability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of when a seller is to be met.
 *
 * @param state how it is now
 * @param until until when he is away or off; null if he is neither
 * @param opensAt when he works next; null while he does
 * @param message what he says of his being away; may be empty
 * @param zone the place by whose clock he works
 */
public record Presence(
        State state, @Nullable Instant until, @Nullable Instant opensAt, String message, ZoneId zone) {
    /** How a seller is to be met. */
    public enum State {
        /** He works now. */
        @JsonProperty("working")
        WORKING(true),
        /** He works today or tomorrow, but not now. */
        @JsonProperty("off_hours")
        OFF_HOURS(true),
        /** He does not work today. */
        @JsonProperty("day_off")
        DAY_OFF(true),
        /** He is on vacation. */
        @JsonProperty("away")
        AWAY(false),
        /** He takes no new orders. */
        @JsonProperty("busy")
        BUSY(false),
        /** He has as many orders as he wants. */
        @JsonProperty("full")
        FULL(false);

        private final boolean takesOrders;

        State(boolean takesOrders) {
            this.takesOrders = takesOrders;
        }

        /** Whether something can be ordered. */
        public boolean takesOrders() {
            return takesOrders;
        }
    }
}
