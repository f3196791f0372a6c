package rapport.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which turns of buyers there were, and when each was answered: read from the messages, one after another. */
final class Turns {
    private Turns() {}

    /**
     * A buyer's turn.
     *
     * @param talk where
     * @param startedAt its first message
     * @param firstSeq its place
     * @param newBuyer whether the seller had never written before
     * @param answer the seller's first message in person after it
     */
    record Turn(RawLog.Talk talk, Instant startedAt, int firstSeq, boolean newBuyer, Optional<RawLog.Said> answer) {}

    static List<Turn> of(RawLog log) {
        List<Turn> turns = new ArrayList<>();
        log.messages().forEach((talk, messages) -> {
            Optional<RawLog.Said> open = Optional.empty();
            boolean answeredBefore = false;
            for (RawLog.Said said : messages) {
                if (said.inPerson() && said.byBuyer() && open.isEmpty()) {
                    open = Optional.of(said);
                } else if (said.inPerson() && !said.byBuyer()) {
                    if (open.isPresent()) {
                        turns.add(turn(talk, open.get(), !answeredBefore, Optional.of(said)));
                    }
                    open = Optional.empty();
                    answeredBefore = true;
                }
            }
            // In a conversation that is shut nobody waits.
            if (open.isPresent() && !log.shut().contains(talk.id())) {
                turns.add(turn(talk, open.get(), !answeredBefore, Optional.empty()));
            }
        });
        return turns;
    }

    private static Turn turn(RawLog.Talk talk, RawLog.Said first, boolean isNew, Optional<RawLog.Said> answer) {
        return new Turn(talk, first.at(), first.seq(), isNew, answer);
    }
}
