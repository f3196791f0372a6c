package rapport.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the guard's log. It is written once and never changed.
 *
 * @param id the id
 * @param at when
 * @param what what it tells of
 * @param byId the moderator or author who acted; null for the guard itself
 * @param accountId whose text or account it is about
 * @param caseId the case that it belongs to; null if there is none
 * @param reason the words of who acted; empty if there are none
 * @param verdict what was found in which text; empty for entries that are about no text
 */
public record LogEntry(
        UUID id,
        Instant at,
        What what,
        @Nullable UUID byId,
        UUID accountId,
        @Nullable UUID caseId,
        String reason,
        Optional<Evidence> verdict) {
    /**
     * What was decided on, and by which rules.
     *
     * @param about what was to be read by others
     * @param role the side of its author
     * @param place the conversation and the client's id, for messages
     * @param rules the ids of the rules that spoke
     * @param rulesVersion which rules these were
     * @param findings what they found
     * @param textId the text; null if none was kept
     */
    public record Evidence(
            Submission.About about,
            rapport.language.Role role,
            Optional<Submission.Place> place,
            List<String> rules,
            String rulesVersion,
            List<StoredFinding> findings,
            @Nullable UUID textId) {}

    /**
     * A finding as the log keeps it; its words are those of the rule, in the language of who reads it.
     *
     * @param field which text it is in
     * @param part the place of that text among all, from 0: what it is called may be a text itself, and is not kept here
     * @param spread whether a part of it stands in messages sent before
     * @param rule the id of the rule
     * @param kind what was found
     * @param start where it begins
     * @param end where it ends
     * @param severity how much it matters
     * @param confidence how sure the engine was
     */
    public record StoredFinding(
            Part.Field field,
            int part,
            boolean spread,
            String rule,
            String kind,
            int start,
            int end,
            rapport.language.Severity severity,
            double confidence) {
        static StoredFinding of(Inspection.Found found, List<Part> parts) {
            return new StoredFinding(
                    found.part().field(),
                    parts.indexOf(found.part()),
                    found.spread(),
                    found.finding().rule(),
                    found.finding().kind(),
                    found.finding().start(),
                    found.finding().end(),
                    found.finding().severity(),
                    found.finding().confidence());
        }
    }
}
