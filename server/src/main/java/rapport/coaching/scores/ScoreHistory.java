package rapport.coaching.scores;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.coaching.scores.Causes.CauseKey;
import rapport.coaching.scores.PeriodScores.Sums;
import rapport.responsiveness.Replies;
import rapport.responsiveness.Replies.Reply;

/** A seller's scores over some weeks, from his messages and the delays of his answers. */
@Component
class ScoreHistory {
    /** More answers than anybody gives in two years; beyond them the earliest are left out. */
    private static final int MOST_REPLIES = 100_000;

    private final ScoreReads scores;
    private final Replies replies;

    ScoreHistory(ScoreReads scores, Replies replies) {
        this.scores = scores;
        this.replies = replies;
    }

    /** The scores of these weeks, beside those of as many weeks before. */
    MyScores of(UUID sellerId, Weeks weeks) {
        Weeks both = weeks.withBefore();
        List<Reply> all = replies.list(sellerId, both.from(), both.to(), MOST_REPLIES);
        List<Sums> byWeek = byWeek(sellerId, both, all);
        List<PeriodScores> scored = byWeek.stream()
                .map(sums -> PeriodScores.of(sums, PeriodScores.ENOUGH))
                .toList();
        PeriodScores before = total(byWeek.subList(0, weeks.count()));
        PeriodScores total = total(byWeek.subList(weeks.count(), both.count()));
        List<LocalDate> starts = weeks.starts();
        List<MyScores.Week> list = new ArrayList<>(starts.size());
        for (int n = 0; n < starts.size(); n++) {
            list.add(new MyScores.Week(starts.get(n), scored.get(weeks.count() + n)));
        }
        return new MyScores(
                weeks.first(),
                weeks.first().plusWeeks(weeks.count()),
                PeriodScores.ENOUGH,
                new MyScores.Start(Part.SPEED.start(), Part.POLITENESS.start(), Part.PROFESSIONALISM.start()),
                total,
                before,
                list,
                Causes.of(
                        new Causes.Time(causes(sellerId, weeks, all), total),
                        new Causes.Time(causes(sellerId, weeks.before(), all), before)));
    }

    private List<Sums> byWeek(UUID sellerId, Weeks weeks, List<Reply> all) {
        List<Instant> begins = weeks.begins();
        Sums[] byWeek = new Sums[weeks.count()];
        Arrays.fill(byWeek, Sums.NONE);
        scores.sums(sellerId, begins, weeks.to()).forEach((week, sums) -> byWeek[week] = sums);
        for (Reply reply : all) {
            int week = weeks.placeOf(reply.repliedAt());
            byWeek[week] = byWeek[week].plus(new Sums(new Tally(Speed.of(reply.delay()), 1), Tally.NONE, Tally.NONE));
        }
        return List.of(byWeek);
    }

    private Map<CauseKey, Tally> causes(UUID sellerId, Weeks weeks, List<Reply> all) {
        Map<CauseKey, Tally> causes = new HashMap<>(scores.causes(sellerId, weeks.from(), weeks.to()));
        for (Reply reply : all) {
            int points = Speed.of(reply.delay()) - Part.SPEED.start();
            if (points != 0 && weeks.holds(reply.repliedAt())) {
                causes.merge(new CauseKey(Part.SPEED, Speed.cause(reply.delay())), new Tally(points, 1), Tally::plus);
            }
        }
        return causes;
    }

    private static PeriodScores total(List<Sums> weeks) {
        return PeriodScores.of(weeks.stream().reduce(Sums.NONE, Sums::plus), PeriodScores.ENOUGH);
    }
}
