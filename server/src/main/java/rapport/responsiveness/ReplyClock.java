package rapport.responsiveness;

import java.time.Instant;

/**
 * A reply clock that runs.
 *
 * @param startedAt when the buyer's turn began
 * @param firstSeq the message that began it
 * @param newBuyer whether the seller had not answered this buyer before
 */
public record ReplyClock(Instant startedAt, int firstSeq, boolean newBuyer) {}
