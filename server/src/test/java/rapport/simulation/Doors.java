package rapport.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.conversation.Blocks;
import rapport.conversation.ConversationStarts;
import rapport.conversation.Memberships;
import rapport.conversation.Messages;
import rapport.conversation.Sends;
import rapport.conversation.Spam;
import rapport.order.OrderDesk;
import rapport.platform.problem.ProblemException;
import rapport.review.ReviewDesk;
import rapport.testing.HeldJobs;
import rapport.testing.TestServer;

/** The doors of the server through which the people of the simulation act, and what it said no to. */
final class Doors {
    private final TestServer server;
    private final HeldJobs jobs;
    private final JdbcClient jdbc;
    private final ConversationStarts starts;
    private final Sends sends;
    private final Memberships memberships;
    private final Spam spam;
    private final Blocks blocks;
    private final OrderDesk orders;
    private final ReviewDesk reviews;
    private final Map<String, Integer> refused = new TreeMap<>();
    private int done;

    Doors(TestServer server, HeldJobs jobs) {
        this.server = server;
        this.jobs = jobs;
        this.jdbc = server.bean(JdbcClient.class);
        this.starts = server.bean(ConversationStarts.class);
        this.sends = server.bean(Sends.class);
        this.memberships = server.bean(Memberships.class);
        this.spam = server.bean(Spam.class);
        this.blocks = server.bean(Blocks.class);
        this.orders = server.bean(OrderDesk.class);
        this.reviews = server.bean(ReviewDesk.class);
    }

    TestServer server() {
        return server;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** How often something was done. */
    int done() {
        return done;
    }

    /** What was refused, and how often. */
    Map<String, Integer> refused() {
        return refused;
    }

    /** Moves time on; on the way orders are woken exactly when they asked for it. */
    void moveTo(Instant instant) {
        for (Optional<Instant> wake = wake();
                wake.filter(at -> !at.isAfter(instant)).isPresent(); ) {
            server.time().standAt(wake.get());
            jobs.run("OrderClock");
            Optional<Instant> next = wake();
            if (next.equals(wake)) {
                throw new IllegalStateException("An order does not wake at " + wake.get());
            }
            wake = next;
        }
        server.time().standAt(instant);
    }

    private Optional<Instant> wake() {
        return jdbc.sql("SELECT wake_at FROM service_order WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Lets every job of the server run. */
    void runJobs() {
        jobs.runAll();
    }

    /** A buyer writes to a seller; answers the conversation, unless the server says no. */
    Optional<UUID> begin(UUID buyer, Seller seller, UUID service, String text) {
        ConversationStarts.Addressee to =
                new ConversationStarts.Addressee(Optional.of(seller.id()), Optional.of(service));
        return tried("begin", () -> {
            ConversationStarts.Started started = starts.start(buyer, to, text(text), true);
            requireSent(started.outcome(), text);
            return started.conversationId();
        });
    }

    /** Somebody writes in a conversation. */
    boolean say(UUID conversation, UUID who, String text) {
        return tried("say", () -> {
                    Sends.How how = new Sends.How(true, false, Optional.empty());
                    requireSent(sends.send(memberships.get(conversation, who), text(text), how), text);
                    return true;
                })
                .isPresent();
    }

    /** A seller takes what a buyer wrote for spam. */
    boolean markSpam(UUID conversation, UUID seller) {
        return tried("spam", () -> {
                    spam.mark(memberships.get(conversation, seller));
                    return true;
                })
                .isPresent();
    }

    /** He thinks again. */
    void unmarkSpam(UUID conversation, UUID seller) {
        tried("no spam", () -> {
            spam.unmark(memberships.get(conversation, seller));
            return true;
        });
    }

    /** A seller does not want to hear from a buyer. */
    void block(UUID conversation, UUID seller) {
        tried("block", () -> {
            blocks.block(memberships.get(conversation, seller));
            return true;
        });
    }

    private static Messages.Text text(String text) {
        return new Messages.Text(UUID.randomUUID(), text, List.of());
    }

    private static void requireSent(Sends.Outcome outcome, String text) {
        if (!(outcome instanceof Sends.Outcome.Sent)) {
            throw new IllegalStateException("The guard keeps: " + text);
        }
    }

    /** A buyer orders a service; answers the order. */
    Optional<UUID> place(UUID buyer, UUID service) {
        return tried("place", () -> orders.place(buyer, service, 0, java.util.Set.of(), List.of()));
    }

    UUID conversationOf(UUID account, UUID order) {
        return orders.conversationOf(account, order);
    }

    /** Somebody does something to an order that may have moved on since he meant to. */
    boolean act(UUID who, UUID order, String act, Map<String, Object> members) {
        Map<String, Object> all = new HashMap<>(members);
        all.put("act", act);
        return tried(act, () -> {
                    orders.act(who, order, all);
                    return true;
                })
                .isPresent();
    }

    boolean review(UUID buyer, UUID order, boolean up, int mark, String text) {
        return tried("review", () -> {
                    reviews.write(buyer, order, up, new int[] {mark, mark, Math.min(5, mark + 1)}, text);
                    return true;
                })
                .isPresent();
    }

    void answerReview(UUID seller, UUID order, String text) {
        tried("answer a review", () -> {
            reviews.answer(seller, order, text);
            return true;
        });
    }

    /** The stage of an order. */
    String stage(UUID order) {
        return jdbc.sql("SELECT stage FROM service_order WHERE id = ?")
                .param(order)
                .query((row, n) -> row.getString(1))
                .single();
    }

    /** Whether the time of an order that is being worked on has passed. */
    boolean isOverdue(UUID order) {
        return jdbc.sql("SELECT stage IN ('in_work', 'in_revision') AND due_at <= ? FROM service_order WHERE id = ?")
                .params(server.time().instant().atOffset(java.time.ZoneOffset.UTC), order)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private <T> Optional<T> tried(String what, Supplier<T> act) {
        done++;
        try {
            return Optional.of(act.get());
        } catch (ProblemException e) {
            refused.merge(what + ": " + e.type() + " " + e.errors(), 1, Integer::sum);
            return Optional.empty();
        }
    }
}
