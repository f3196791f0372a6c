package rapport.responsiveness;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.availability.Availabilities;
import rapport.availability.SellerTime;
import rapport.conversation.ConversationRow;
import rapport.conversation.Conversations;
import rapport.conversation.Conversations.Shelf;
import rapport.platform.problem.ProblemException;

/** An account's conversations in the order in which they want attention. */
@Component
class Inbox {
    private final Conversations conversations;
    private final ClockStore clocks;
    private final Availabilities availabilities;
    private final InstantSource time;

    Inbox(Conversations conversations, ClockStore clocks, Availabilities availabilities, InstantSource time) {
        this.conversations = conversations;
        this.clocks = clocks;
        this.availabilities = availabilities;
        this.time = time;
    }

    /**
     * A conversation with its clock.
     *
     * @param row the conversation
     * @param clock its clock, if one runs against the account
     */
    record Entry(ConversationRow row, Optional<ReplyClock> clock) {}

    /** The conversations whose clock runs and that are neither archived nor snoozed, by what delay is about to cost. */
    List<Entry> listWaiting(UUID accountId) {
        Map<UUID, ReplyClock> running = running(accountId);
        Instant now = time.instant();
        List<Entry> waiting = conversations.list(accountId, running.keySet()).stream()
                .filter(row -> !row.archived() && row.snoozedUntil() == null)
                .map(row -> entry(row, running))
                .toList();
        return Stake.mostUrgentFirst(
                waiting, entry -> entry.clock().orElseThrow(), availabilities.time(accountId), now);
    }

    /** When the account works, as a seller. */
    SellerTime timeOf(UUID accountId) {
        return availabilities.time(accountId);
    }

    /** A shelf, the latest message first, after a place. */
    List<Entry> list(UUID accountId, Shelf shelf, Optional<Conversations.Place> after, int limit) {
        Map<UUID, ReplyClock> running = running(accountId);
        return entries(conversations.list(accountId, shelf, after, Set.of(), limit), running);
    }

    /** What does not wait for the account, the latest message first, after a place. */
    List<Entry> listOthers(UUID accountId, Optional<Conversations.Place> after, int limit) {
        Map<UUID, ReplyClock> running = running(accountId);
        return entries(conversations.list(accountId, Shelf.AWAKE, after, running.keySet(), limit), running);
    }

    /** One row. */
    Entry get(UUID accountId, UUID conversationId) {
        ConversationRow row = conversations.find(accountId, conversationId).orElseThrow(ProblemException::notFound);
        return entry(
                row,
                clocks.listIn(List.of(conversationId)).values().stream()
                        .filter(clock -> clock.sellerId().equals(accountId))
                        .collect(Collectors.toMap(ClockRules.Running::conversationId, ClockRules.Running::clock)));
    }

    /** How many conversations wait, and how many have unread messages; archived and snoozed ones aside. */
    Counts count(UUID accountId) {
        return new Counts(
                conversations.countAwake(accountId, running(accountId).keySet()), conversations.countUnread(accountId));
    }

    /**
     * The numbers on the inbox.
     *
     * @param waiting conversations whose reply clock runs
     * @param unread conversations with unread messages
     */
    record Counts(int waiting, int unread) {}

    private Map<UUID, ReplyClock> running(UUID accountId) {
        return clocks.listOf(accountId).stream()
                .collect(Collectors.toMap(ClockRules.Running::conversationId, ClockRules.Running::clock));
    }

    private static List<Entry> entries(Collection<ConversationRow> rows, Map<UUID, ReplyClock> running) {
        List<Entry> entries = new ArrayList<>(rows.size());
        rows.forEach(row -> entries.add(entry(row, running)));
        return entries;
    }

    private static Entry entry(ConversationRow row, Map<UUID, ReplyClock> running) {
        return new Entry(row, Optional.ofNullable(running.get(row.id())));
    }
}
