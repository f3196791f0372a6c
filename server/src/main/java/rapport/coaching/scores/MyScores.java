package rapport.coaching.scores;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seller's scores over some weeks ({@code MyScores} in {@code docs/openapi.yaml}).
 *
 * @param from the first day
 * @param to the day after the last
 * @param enough so many answers a score needs
 * @param start what an answer has that nothing was given to or taken from
 * @param total the scores of all these weeks
 * @param before those of as many weeks before
 * @param weeks week by week, the earliest first
 * @param causes what the scores came from and what moved them, the weightiest first
 */
record MyScores(
        LocalDate from,
        LocalDate to,
        int enough,
        Start start,
        PeriodScores total,
        PeriodScores before,
        List<Week> weeks,
        List<Cause> causes) {
    /** What an answer has that nothing was given to or taken from. */
    record Start(int speed, int politeness, int professionalism) {}

    /** A week from this Monday on. */
    record Week(LocalDate start, @JsonUnwrapped PeriodScores scores) {}

    /**
     * What gave points or took them.
     *
     * @param merit the part of the formula
     * @param cause what was seen: a signal, a rule, or for speed a band of the reply clock
     * @param points what it gives to the score, or takes from it, in the mean of all answers
     * @param change how much more that is than before; null where either time has too few answers
     * @param messages in how many messages it was seen
     */
    record Cause(
            String merit,
            String cause,
            double points,
            @Nullable Double change,
            int messages) {}
}
