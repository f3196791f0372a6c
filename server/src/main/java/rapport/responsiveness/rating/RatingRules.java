package rapport.responsiveness.rating;

import java.time.Instant;
import rapport.platform.Deciding;
import rapport.policy.RatingWeights;

/**
 * Weights as they were in force. An event is weighed by those of its time for ever.
 *
 * @param version their number, in the order in which this marketplace had them
 * @param since when they were first in force
 * @param weights the weights
 */
@Deciding
record RatingRules(int version, Instant since, RatingWeights weights) {
    /** How many answers everybody begins with. */
    int prior() {
        return weights.priorInTime() + weights.priorMissed();
    }
}
