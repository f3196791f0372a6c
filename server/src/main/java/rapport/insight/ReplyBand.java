package rapport.insight;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import rapport.platform.Deciding;
import rapport.responsiveness.Band;

/** How soon an answer came, by the bands of the reply clock. The end of a band belongs to it. */
@Deciding
public enum ReplyBand {
    /** Within 10 minutes. */
    TEN_MINUTES(Band.TEN_MINUTES.end()),
    /** Within 30 minutes. */
    HALF_HOUR(Band.HALF_HOUR.end()),
    /** Within an hour. */
    HOUR(Band.HOUR.end()),
    /** Within 4 hours. */
    FOUR_HOURS(Band.FOUR_HOURS.end()),
    /** Within 24 hours. */
    DAY(Band.DAY.end()),
    /** After that, or never. */
    LATER(ChronoUnit.FOREVER.getDuration());

    private final Duration end;

    ReplyBand(Duration end) {
        this.end = end;
    }

    /** The name in data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long after the beginning it ends. */
    Duration end() {
        return end;
    }

    /** Whether half the clients are still there, as the lesson has it (S5). */
    boolean isEarly() {
        return this == TEN_MINUTES || this == HALF_HOUR;
    }

    /** Whether it is what every client may expect (S1). */
    boolean isWithinAnHour() {
        return isEarly() || this == HOUR;
    }
}
