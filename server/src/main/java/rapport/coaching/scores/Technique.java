package rapport.coaching.scores;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * The techniques of which a habit can be made, named by their rows of the requirements, and when each applies. The
 * marketplace's rules (S17 to S19) are no habits: the guard holds them.
 */
@Deciding
enum Technique {
    /** Warmth. */
    S6(Occasion.ALWAYS),
    /** Interest. */
    S7(Occasion.ALWAYS),
    /** Optimism. */
    S8(Occasion.BAD_NEWS),
    /** Business style. */
    S9(Occasion.ALWAYS),
    /** Calm. */
    S10(Occasion.UPSET_CLIENT),
    /** A refund as an honourable way out. */
    S11(Occasion.UPSET_CLIENT),
    /** One full message. */
    S12(Occasion.ALWAYS),
    /** Progress. */
    S13(Occasion.ALWAYS),
    /** Options. */
    S14(Occasion.EXTRA_WISH);

    /** When a technique can apply. */
    enum Occasion {
        /** In every message. */
        ALWAYS,
        /** Where the message brings bad news. */
        BAD_NEWS,
        /** Where the client is upset. */
        UPSET_CLIENT,
        /** Where the client wishes for more than was ordered. */
        EXTRA_WISH
    }

    private final Occasion occasion;

    Technique(Occasion occasion) {
        this.occasion = occasion;
    }

    /** Those that an occasion calls for. */
    static List<Technique> on(Occasion occasion) {
        return Arrays.stream(values())
                .filter(technique -> technique.occasion == occasion)
                .toList();
    }

    /** The one of a row; empty for rows that are no habits. */
    static Optional<Technique> ofRow(String row) {
        return Arrays.stream(values())
                .filter(technique -> technique.name().equals(row))
                .findFirst();
    }
}
