package rapport.exchange;

import java.util.Set;
import java.util.UUID;
import rapport.platform.Deciding;

/** What comes of a command. */
@Deciding
sealed interface Outcome {
    /**
     * It is done.
     *
     * @param after how all stands now
     * @param touched the proposals that are new or stand otherwise
     */
    record Done(Exchange after, Set<UUID> touched) implements Outcome {
        /** Makes what nobody can change. */
        public Done {
            touched = Set.copyOf(touched);
        }
    }

    /** The request or the proposal has come to its end. */
    record Closed() implements Outcome {}

    /** It is open, and yet this cannot, or no longer, be done. */
    record NotNow() implements Outcome {}

    /** There are as many as there may be. */
    record TooMany() implements Outcome {}
}
