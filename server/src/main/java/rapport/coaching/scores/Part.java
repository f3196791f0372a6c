package rapport.coaching.scores;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rapport.language.Merit;
import rapport.language.Scores;
import rapport.platform.Deciding;

/** A part of the formula "speed + politeness + professionalism" (S21), each from 0 to 100. */
@Deciding
enum Part {
    /** How soon one answers; see {@link Speed}. */
    SPEED,
    /** How kind it is. */
    POLITENESS,
    /** How businesslike it is. */
    PROFESSIONALISM;

    /** What an answer has that nothing was given to or taken from. */
    int start() {
        return switch (this) {
            case SPEED -> Speed.BEST;
            case POLITENESS -> Scores.start(Merit.POLITENESS);
            case PROFESSIONALISM -> Scores.start(Merit.PROFESSIONALISM);
        };
    }

    /** The name in data. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name in data. */
    static Optional<Part> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
