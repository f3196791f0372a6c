package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.platform.RateLimit;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.stream.Outbox;
import rapport.policy.Cases;
import rapport.policy.GuardCase;
import rapport.policy.Part;
import rapport.policy.Reports;
import rapport.policy.Submission;

/** The door to complaints: a reader says that a message of the other side is wrong, a moderator decides, and he is told. */
@Component
public class Complaints {
    private static final int PER_HOUR = 20;
    private static final int MOST_LISTED = 200;

    private final Transactions transactions;
    private final ConversationReads conversations;
    private final MessageReads messages;
    private final ComplaintStore store;
    private final Reporting reporting;
    private final InstantSource time;
    private final RateLimit limit;

    Complaints(
            Transactions transactions,
            ConversationReads conversations,
            MessageReads messages,
            ComplaintStore store,
            Reporting reporting,
            InstantSource time) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.store = store;
        this.reporting = reporting;
        this.time = time;
        this.limit = new RateLimit(PER_HOUR, Duration.ofHours(1), time);
    }

    /** What opens cases, and knows them and people. */
    @Component
    record Reporting(Reports reports, Cases cases, Accounts accounts) {}

    /**
     * What somebody complains of.
     *
     * @param seq the message's place
     * @param reason what is wrong
     * @param words what else he says; may be empty
     */
    record Grievance(int seq, Complaint.Reason reason, String words) {}

    /**
     * A complaint as who made it reads it ({@code Complaint} in {@code docs/openapi.yaml}).
     *
     * @param conversationId where
     * @param seq of which message
     * @param other whose message
     * @param reason what is wrong
     * @param at when he said so
     * @param state open, confirmed or dismissed
     * @param answer the moderator's words; null while nobody has decided
     */
    record View(
            UUID conversationId,
            int seq,
            Person other,
            Complaint.Reason reason,
            Instant at,
            String state,
            @Nullable String answer) {}

    /**
     * Complains of a message; of each once, the same again changes nothing.
     *
     * @throws ProblemException not-found, if the other side wrote no such message; rate-limited
     */
    View complain(Membership me, Grievance grievance) {
        Message message = messages.listAfter(me.conversationId(), grievance.seq() - 1, 1).stream()
                .filter(found -> found.seq() == grievance.seq() && isComplainable(found, me.side()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Optional<Complaint> before = store.find(me.accountId(), me.conversationId(), grievance.seq());
        if (before.isPresent()) {
            return view(before.get(), me.otherId());
        }
        limit.take(me.accountId().toString());
        Complaint made = transactions.write(outbox -> {
            conversations.lock(me.conversationId());
            return store.find(me.accountId(), me.conversationId(), grievance.seq())
                    .orElseGet(() -> add(me, message, grievance, outbox));
        });
        return view(made, me.otherId());
    }

    private static boolean isComplainable(Message message, Side reader) {
        return message.side() != reader
                && !message.automatic()
                && (!message.text().isEmpty() || !message.attachments().isEmpty());
    }

    private Complaint add(Membership me, Message message, Grievance grievance, Outbox outbox) {
        Submission reported = new Submission(
                me.otherId(),
                Submission.About.MESSAGE,
                message.side().role(),
                Optional.of(new Submission.Place(me.conversationId(), message.clientId())),
                List.of(Part.of(Part.Field.TEXT, message.text())),
                Set.of());
        UUID caseId =
                reporting.reports().open(GuardCase.Kind.COMPLAINT, me.accountId(), reported, grievance.words(), outbox);
        Complaint complaint =
                new Complaint(me.conversationId(), grievance.seq(), caseId, grievance.reason(), time.instant());
        store.add(me.accountId(), complaint);
        outbox.tell(me.accountId(), new ConversationEvent(me.conversationId()));
        return complaint;
    }

    /** What an account complained of in a conversation. */
    List<View> list(Membership me) {
        return store.list(me.accountId(), Optional.of(me.conversationId()), MOST_LISTED).stream()
                .map(complaint -> view(complaint, me.otherId()))
                .toList();
    }

    private View view(Complaint complaint, UUID otherId) {
        Optional<GuardCase.Decision> decision =
                reporting.cases().find(complaint.caseId()).flatMap(GuardCase::decision);
        return new View(
                complaint.conversationId(),
                complaint.seq(),
                reporting.accounts().get(otherId).person(),
                complaint.reason(),
                complaint.at(),
                decision.map(made -> made.allow() ? "dismissed" : "confirmed").orElse("open"),
                decision.map(GuardCase.Decision::reason).orElse(null));
    }

    /** Tells who reported something that it was decided on, with the transaction at hand. */
    public void tellDecided(UUID reporterId, UUID conversationId, Outbox outbox) {
        outbox.tell(reporterId, new ConversationEvent(conversationId));
    }

    /** What moderators are told of a complaint: its reason and the message's place. */
    public record Told(String reason, int seq) {}

    /** The complaint that a case is about, if it is about one. */
    public Optional<Told> findByCase(UUID caseId) {
        return store.findByCase(caseId)
                .map(complaint -> new Told(complaint.reason().key(), complaint.seq()));
    }
}
