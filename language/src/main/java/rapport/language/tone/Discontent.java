package rapport.language.tone;

import java.util.List;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;

/** How surely a text complains: every phrase that tells of it adds to the others, and content takes away from it. */
final class Discontent {
    /** A content text with one doubtful phrase does not complain; one with several still does. */
    private static final double CONTENT = 0.75;

    /** Five sixths of all that can be said is as sure as it gets. */
    private static final double ENOUGH = 1.2;

    private static final double SWEARING = 0.5;
    private static final double SAD_FACE = 0.4;

    private final double[] shares;
    private final int content;

    Discontent(Phrases phrases) {
        shares = new double[phrases.entryCount()];
        for (String name : List.of("broken", "waiting", "again", "bad", "feeling", "money", "threat", "why", "hint")) {
            shares[phrases.entry("mood." + name)] = 1;
        }
        for (String name : List.of("swear", "insult", "humiliate")) {
            shares[phrases.entry("rude." + name)] = SWEARING;
        }
        content = phrases.entry("mood.content");
    }

    /** From 0 to 1. */
    double of(Matches matches, boolean sadFace) {
        double doubt = sadFace ? 1 - SAD_FACE : 1;
        List<Matches.Match> all = matches.all();
        for (int i = 0; i < all.size(); i++) {
            Matches.Match match = all.get(i);
            doubt *= 1 - match.weight() * shares[match.entry()];
        }
        return Math.min(1, ENOUGH * (1 - doubt) * (matches.best(content) > 0 ? CONTENT : 1));
    }
}
