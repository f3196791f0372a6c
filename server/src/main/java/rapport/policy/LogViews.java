package rapport.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;

/** The log as moderators read it. Whoever asks has made sure that he is one. */
@Component
public class LogViews {
    private final GuardLog log;
    private final Accounts accounts;

    LogViews(GuardLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * A line of the log ({@code LogEntry} in {@code docs/openapi.yaml}).
     *
     * @param id the id
     * @param at when
     * @param what what it tells of
     * @param by who acted; null for the guard itself
     * @param about whose text or account it is about
     * @param caseId the case that it belongs to
     * @param rules the ids of the rules that spoke
     * @param rulesVersion which rules these were
     * @param reason the words of who acted
     * @param text the text; null if there is none, or once it is forgotten
     */
    public record Line(
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
    public List<Line> list(@Nullable UUID accountId, GuardLog.@Nullable Before before, int limit) {
        return lines(log.list(accountId, before, limit));
    }

    /** At most so many lines about what was said in a conversation, the latest first. */
    public List<Line> listOf(UUID conversationId, int limit) {
        return lines(log.listOf(conversationId, limit));
    }

    private List<Line> lines(List<LogEntry> entries) {
        Map<UUID, Person> people = accounts.people(entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.accountId(), Objects.requireNonNullElse(entry.byId(), entry.accountId())))
                .distinct()
                .toList());
        return entries.stream().map(entry -> line(entry, people)).toList();
    }

    private Line line(LogEntry entry, Map<UUID, Person> people) {
        UUID by = entry.byId();
        return new Line(
                entry.id(),
                entry.at(),
                entry.what(),
                by == null ? null : person(people, by),
                person(people, entry.accountId()),
                entry.caseId(),
                entry.verdict().map(LogEntry.Evidence::rules).orElse(List.of()),
                entry.verdict().map(LogEntry.Evidence::rulesVersion).orElse(null),
                entry.reason(),
                text(entry));
    }

    private static Person person(Map<UUID, Person> people, UUID id) {
        return people.getOrDefault(id, new Person(id, ""));
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
