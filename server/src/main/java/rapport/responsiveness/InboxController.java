package rapport.responsiveness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.account.SignedIn;
import rapport.availability.SellerTime;
import rapport.availability.Span;
import rapport.catalogue.ServiceRef;
import rapport.catalogue.Services;
import rapport.conversation.Closed;
import rapport.conversation.ContactAnswer;
import rapport.conversation.ConversationRow;
import rapport.conversation.Conversations.Place;
import rapport.conversation.Conversations.Shelf;
import rapport.conversation.Side;
import rapport.platform.Cursor;
import rapport.platform.problem.Checks;

/** The inbox. */
@RestController
class InboxController {
    private static final int PAGE = 40;
    private static final Duration AT_LEAST_AHEAD = Duration.ofDays(8);
    private static final Duration AT_MOST_AHEAD = Duration.ofDays(60);

    private final Inbox inbox;
    private final Accounts accounts;
    private final Services services;
    private final InstantSource time;

    InboxController(Inbox inbox, Accounts accounts, Services services, InstantSource time) {
        this.inbox = inbox;
        this.accounts = accounts;
        this.services = services;
        this.time = time;
    }

    record Last(
            int seq,
            Side side,
            String preview,
            int attachments,
            @Nullable String card) {}

    record InboxItem(
            UUID conversationId,
            Side side,
            Person other,
            @Nullable ServiceRef service,
            Last last,
            Instant lastAt,
            int unread,
            @Nullable ClockView clock,
            boolean archived,
            @Nullable Instant snoozedUntil,
            boolean hasDraft,
            boolean spam,
            @Nullable ContactAnswer asked) {}

    record InboxPage(
            List<InboxItem> items,
            @JsonProperty("nextCursor") @Nullable String nextCursor,
            Inbox.Counts counts,
            @Nullable Hours hours,
            Instant now) {}

    /** When the reader works from now on, as far as his clocks go. */
    record Hours(List<Span> open, Instant until) {}

    @GetMapping("/api/inbox")
    InboxPage list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "all") String filter,
            @RequestParam(required = false) @Nullable String cursor) {
        Optional<Place> after = Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, 2))
                .map(parts -> new Place(Cursor.instant(parts.getFirst()), Cursor.id(parts.getLast())));
        UUID id = me.accountId();
        List<Inbox.Entry> first = new ArrayList<>();
        List<Inbox.Entry> rest = switch (filter) {
            case "waiting" -> {
                first.addAll(inbox.listWaiting(id));
                yield List.of();
            }
            case "all" -> {
                first.addAll(after.isEmpty() ? inbox.listWaiting(id) : List.of());
                yield inbox.listOthers(id, after, PAGE + 1);
            }
            case "unread" -> inbox.list(id, Shelf.UNREAD, after, PAGE + 1);
            case "archived" -> inbox.list(id, Shelf.ARCHIVED, after, PAGE + 1);
            case "snoozed" -> inbox.list(id, Shelf.SNOOZED, after, PAGE + 1);
            case "spam" -> inbox.list(id, Shelf.SPAM, after, PAGE + 1);
            default -> {
                Checks checks = new Checks();
                checks.add("filter", "unknown", null);
                checks.end();
                yield List.of();
            }
        };
        boolean more = rest.size() > PAGE;
        first.addAll(more ? rest.subList(0, PAGE) : rest);
        String next = more ? next(first.getLast().row()) : null;
        List<InboxItem> items = items(id, first);
        return new InboxPage(items, next, inbox.count(id), hours(id, items), time.instant());
    }

    private static String next(ConversationRow last) {
        return Cursor.of(last.last().at(), last.id());
    }

    @GetMapping("/api/inbox/{conversationId}")
    InboxItem get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        return items(me.accountId(), List.of(inbox.get(me.accountId(), conversationId)))
                .getFirst();
    }

    @GetMapping("/api/inbox-counts")
    Inbox.Counts count(@AuthenticationPrincipal SignedIn me) {
        return inbox.count(me.accountId());
    }

    /** Nothing of somebody who has never said when he works: all time counts. */
    private @Nullable Hours hours(UUID accountId, List<InboxItem> items) {
        SellerTime own = inbox.timeOf(accountId);
        if (own.schedules().isEmpty()) {
            return null;
        }
        Instant now = time.instant();
        Instant until = now.plus(AT_LEAST_AHEAD);
        for (InboxItem item : items) {
            Instant end = item.clock() == null ? until : item.clock().ends().getLast();
            until = end.isAfter(until) ? end : until;
        }
        Instant farthest = now.plus(AT_MOST_AHEAD);
        Instant last = until.isAfter(farthest) ? farthest : until;
        return new Hours(own.workingTime().open(now, last), last);
    }

    private List<InboxItem> items(UUID accountId, List<Inbox.Entry> entries) {
        Map<UUID, Person> people = accounts.people(
                entries.stream().map(entry -> entry.row().otherId()).distinct().toList());
        Map<UUID, ServiceRef> refs = services.refs(entries.stream()
                .map(entry -> entry.row().serviceId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        SellerTime own = inbox.timeOf(accountId);
        return entries.stream().map(entry -> item(entry, people, refs, own)).toList();
    }

    private static InboxItem item(
            Inbox.Entry entry, Map<UUID, Person> people, Map<UUID, ServiceRef> refs, SellerTime own) {
        ConversationRow row = entry.row();
        ConversationRow.Last last = row.last();
        return new InboxItem(
                row.id(),
                row.side(),
                people.getOrDefault(row.otherId(), new Person(row.otherId(), "")),
                row.serviceId() == null ? null : refs.get(row.serviceId()),
                new Last(last.seq(), last.side(), last.preview(), last.attachments(), last.card()),
                last.at(),
                Math.min(row.unread(), 100),
                entry.clock().map(clock -> ClockView.of(clock, own)).orElse(null),
                row.archived(),
                row.snoozedUntil(),
                row.hasDraft(),
                row.closed().equals(Optional.of(Closed.SPAM)),
                row.asked().orElse(null));
    }
}
