package rapport.coaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.policy.FindingView;

/**
 * What is said of a text while it is written ({@code Advice} in {@code docs/openapi.yaml}).
 *
 * @param language the language of the text, {@code ru} or {@code en}
 * @param verdict what the guard would decide if it were sent now
 * @param scores what the text is worth; null for a buyer, who is not coached, for an empty text and for a
 *     quick reply
 * @param findings what was found in it, in the order of their places
 * @param client what the other side's last message asks for; for sellers only, until it is answered
 * @param checklist what the moment asks for; null for a buyer, and where no moment is recognised
 * @param heated the rules by which the text is heated, and the other side upset; empty where one of both is not so
 */
record Advice(
        String language,
        String verdict,
        @Nullable Worth scores,
        List<FindingView> findings,
        List<Noticed> client,
        @Nullable Checklist checklist,
        List<String> heated) {
    /** The same where no moderator looks at anything before it is sent: what would wait for him is refused. */
    Advice whereNobodyWaits() {
        String decided = "held".equals(verdict) ? "refused" : verdict;
        return new Advice(language, decided, scores, findings, client, checklist, heated);
    }

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
