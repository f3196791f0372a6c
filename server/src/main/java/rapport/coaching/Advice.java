package rapport.coaching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a text while it is written ({@code Advice} in {@code docs/openapi.yaml}).
 *
 * @param language the language of the text, {@code ru} or {@code en}
 * @param verdict what the guard would decide if it were sent now
 * @param scores what the text is worth; null for a buyer, who is not coached, and for an empty text
 * @param findings what was found in it, in the order of their places
 * @param client what the other side's last message asks for; for sellers only, until it is answered
 */
record Advice(String language, String verdict, @Nullable Worth scores, List<Found> findings, List<Noticed> client) {
    /**
     * One finding in the text.
     *
     * @param rule the id of its rule
     * @param kind what was found
     * @param start where it begins, in UTF-16 units
     * @param end where it ends; the whole text where nothing smaller is meant
     * @param severity how much it matters
     * @param guard whether it is about the marketplace's rules, and not about how to write
     * @param title what it is, in some words
     * @param message what it is and why it matters
     * @param suggestion what to write instead
     * @param technique the row of the requirements behind it
     * @param mend a replacement to take over; null where only the author can tell
     */
    record Found(
            String rule,
            String kind,
            int start,
            int end,
            String severity,
            boolean guard,
            String title,
            String message,
            String suggestion,
            String technique,
            @Nullable Replacement mend) {}

    /** What to put in a place of the text. */
    record Replacement(int start, int end, String replacement) {}

    /** What was noticed about the other side's last message. */
    record Noticed(String rule, String severity, String title, String message, String suggestion, String technique) {}

    /**
     * What the text is worth.
     *
     * @param politeness 0..100
     * @param professionalism 0..100
     * @param start what a text has of which nothing can be said
     * @param contributions what came to it or was taken away
     */
    record Worth(int politeness, int professionalism, Start start, List<Points> contributions) {}

    /** Both scores of a text of which nothing can be said. */
    record Start(int politeness, int professionalism) {}

    /** Points for something seen in the text, below 0 where it harms. */
    record Points(String merit, String cause, int points) {}
}
