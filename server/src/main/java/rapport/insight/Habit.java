package rapport.insight;

import java.util.Locale;
import java.util.function.Function;
import rapport.platform.Deciding;

/**
 * What a seller does or leaves, as a share of the occasions. Targets and weights are ours; the weights follow the lesson: speed
 * first, because half the clients are gone after half an hour (S5), then what is said, then what is offered.
 */
@Deciding
public enum Habit {
    /** Turns of the buyer that were answered within an hour. */
    ANSWERS(0.75, 5, sums -> Share.of(sums.turns(ReplyBand::isWithinAnHour), sums.turns())),
    /** Messages that lost no politeness. */
    POLITENESS(0.90, 3, share(Measure.POLITE_MESSAGES, Measure.MESSAGES)),
    /** Messages that lost no professionalism. */
    PROFESSIONALISM(0.90, 3, share(Measure.PROFESSIONAL_MESSAGES, Measure.MESSAGES)),
    /** Steps of progress shown in time. */
    PROGRESS(
            0.90,
            3,
            sums -> Share.of(
                    sums.get(Measure.STEPS_IN_TIME), sums.get(Measure.STEPS_IN_TIME) + sums.get(Measure.STEPS_MISSED))),
    /** Orders in which options were offered. */
    OPTIONS(0.30, 1, share(Measure.OFFERED, Measure.ENDED)),
    /** Reviews answered. */
    REVIEWS(0.95, 2, share(Measure.ANSWERED, Measure.ANSWERABLE));

    private final double target;
    private final int weight;
    private final Function<Sums, Share> share;

    Habit(double target, int weight, Function<Sums, Share> share) {
        this.target = target;
        this.weight = weight;
        this.share = share;
    }

    /** The name in data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    HabitShare of(Sums sums) {
        return new HabitShare(key(), share.apply(sums), target, weight);
    }

    private static Function<Sums, Share> share(Measure count, Measure of) {
        return sums -> Share.of(sums.get(count), sums.get(of));
    }
}
