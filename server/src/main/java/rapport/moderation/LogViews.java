package rapport.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Person;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;
import rapport.policy.Part;
import rapport.policy.What;

/** The log as moderators read it. */
@Component
class LogViews {
    private final GuardLog log;
    private final People people;

    LogViews(GuardLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /**
     * A line of the log ({@code LogEntry} in {@code docs/openapi.yaml}).
     *
     * @param by who acted; null for the guard itself
     * @param about whose text or account it is about
     * @param rules the ids of the rules that spoke
     * @param text the text; null if there is none, or once it is forgotten
     */
    record Line(
            UUID id,
            Instant at,
            What what,
            @Nullable Person by,
            Person about,
            @Nullable UUID caseId,
            List<String> rules,
            @Nullable String rulesVersion,
            String reason,
            @Nullable String text) {}

    /** At most so many lines, the latest first; of one account, or of all. */
    List<Line> list(@Nullable UUID accountId, GuardLog.@Nullable Before before, int limit) {
        return log.list(accountId, before, limit).stream().map(this::line).toList();
    }

    private Line line(LogEntry entry) {
        UUID by = entry.byId();
        return new Line(
                entry.id(),
                entry.at(),
                entry.what(),
                by == null ? null : people.get(by),
                people.get(entry.accountId()),
                entry.caseId(),
                entry.verdict().map(LogEntry.Evidence::rules).orElse(List.of()),
                entry.verdict().map(LogEntry.Evidence::rulesVersion).orElse(null),
                entry.reason(),
                text(entry));
    }

    private @Nullable String text(LogEntry entry) {
        String text = entry.verdict().stream()
                .flatMap(evidence -> log.texts(evidence.textId()).stream())
                .map(Part::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
