package rapport.insight;

import java.util.Locale;
import rapport.platform.Deciding;

/**
 * What a seller does or leaves, as a share of the occasions. Targets and weights are ours; the weights follow the lesson: speed
 * first, because half the clients are gone after half an hour (S5), then what is said, then what is offered.
 */
@Deciding
public enum Habit {
    /** Turns of the buyer that were answered within an hour. */
    ANSWERS(0.75, 5),
    /** Messages that lost no politeness. */
    POLITENESS(0.90, 3),
    /** Messages that lost no professionalism. */
    PROFESSIONALISM(0.90, 3),
    /** Steps of progress shown in time. */
    PROGRESS(0.90, 3),
    /** Orders in which options were offered. */
    OPTIONS(0.30, 1),
    /** Reviews answered. */
    REVIEWS(0.95, 2);

    private final double target;
    private final int weight;

    Habit(double target, int weight) {
        this.target = target;
        this.weight = weight;
    }

    /** The name in data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    HabitShare of(Sums sums) {
        return new HabitShare(key(), share(sums), target, weight);
    }

    private Share share(Sums sums) {
        long inTime = sums.get(Measure.STEPS_IN_TIME);
        return switch (this) {
            case ANSWERS -> Share.of(sums.turns(ReplyBand::isWithinAnHour), sums.turns());
            case POLITENESS -> Share.of(sums.get(Measure.POLITE_MESSAGES), sums.get(Measure.MESSAGES));
            case PROFESSIONALISM -> Share.of(sums.get(Measure.PROFESSIONAL_MESSAGES), sums.get(Measure.MESSAGES));
            case PROGRESS -> Share.of(inTime, inTime + sums.get(Measure.STEPS_MISSED));
            case OPTIONS -> Share.of(sums.get(Measure.OFFERED), sums.get(Measure.ENDED));
            case REVIEWS -> Share.of(sums.get(Measure.ANSWERED), sums.get(Measure.ANSWERABLE));
        };
    }
}
