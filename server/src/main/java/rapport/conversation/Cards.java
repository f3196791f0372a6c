package rapport.conversation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.problem.ProblemException;
import rapport.platform.stream.Outbox;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Recent;
import rapport.policy.Submission;

/**
 * The door for what happens to orders: shown in the conversation among the messages, with a place of its own. What a person
 * says with it counts as said in person; a card without words neither stops the reply clock nor takes the turn.
 */
@Component
public class Cards {
    private final ConversationStore store;
    private final ConversationReads reads;
    private final Sender sender;
    private final AttachmentStore attachments;
    private final Gate gate;
    private final Ids ids;
    private final InstantSource time;

    Cards(
            ConversationStore store,
            ConversationReads reads,
            Sender sender,
            AttachmentStore attachments,
            Gate gate,
            Ids ids) {
        this.store = store;
        this.reads = reads;
        this.sender = sender;
        this.attachments = attachments;
        this.gate = gate;
        this.ids = ids;
        this.time = ids.time();
    }

    /**
     * The conversation of these two, begun in the transaction at hand if there was none; locked as by {@link #lock}.
     *
     * @throws ProblemException blocked; open-first
     */
    public UUID open(UUID buyerId, UUID sellerId) {
        UUID id = store.findOrCreate(ids.next(), buyerId, sellerId, time.instant());
        reads.lock(id).closedTo(Side.BUYER).ifPresent(why -> {
            throw why.problem();
        });
        return id;
    }

    /** Locks a conversation until the end of the transaction at hand, before anything that belongs to it is locked. */
    public void lock(UUID conversationId) {
        reads.lock(conversationId);
    }

    /**
     * What somebody would say with a card.
     *
     * @param accountId who
     * @param side on which side
     * @param conversationId where; none before the conversation begins
     * @param clientId names what he does
     * @param texts his words; of several, each is known to the guard by its number from 1 on
     * @param attachmentIds his files
     */
    public record Words(
            UUID accountId,
            Side side,
            Optional<UUID> conversationId,
            UUID clientId,
            List<String> texts,
            List<UUID> attachmentIds) {}

    /**
     * Shows the guard what somebody would say with a card. What a moderator would have to look at first is refused: what
     * happens to an order does not wait for him. Whether he may write at all is not asked here.
     *
     * @param declared the kinds of contact that the order at hand is known to need
     * @param confirmed whether the writer has seen what the guard warns of
     * @throws ProblemException refused; confirm-first
     */
    public void admit(Words words, Set<String> declared, boolean confirmed) {
        List<Part> parts = new ArrayList<>();
        boolean several = words.texts().size() > 1;
        for (int i = 0; i < words.texts().size(); i++) {
            String text = words.texts().get(i);
            if (!text.isEmpty()) {
                parts.add(new Part(Part.Field.TEXT, several ? String.valueOf(i + 1) : null, text));
            }
        }
        attachments
                .listUnsent(words.attachmentIds(), words.accountId())
                .forEach(file -> parts.add(AttachmentName.part(file)));
        Submission submission = new Submission(
                words.accountId(),
                Submission.About.MESSAGE,
                words.side().role(),
                words.conversationId().map(id -> new Submission.Place(id, words.clientId())),
                parts,
                declared);
        gate.admitAtOnce(submission, recent(words), confirmed);
    }

    /** What he has said just before, and what of it is still on its way. */
    private Recent recent(Words words) {
        return words.conversationId()
                .map(id -> {
                    List<PendingMessage> kept = reads.listPending(id, words.side());
                    List<String> leaving = PendingMessage.leavingBefore(kept, words.side(), words.clientId());
                    return FollowUp.recent(reads.listLast(id), leaving, words.side());
                })
                .orElse(Recent.NONE);
    }

    /** Shows cards, in the transaction at hand, in their order; the conversation is locked already. */
    public List<Message> post(UUID conversationId, List<NewCard> cards, Outbox outbox) {
        if (cards.isEmpty()) {
            return List.of();
        }
        List<Sending.Command> commands = cards.stream()
                .<Sending.Command>map(card -> new Sending.Send(
                        conversationId,
                        ids.next(),
                        card.side(),
                        card.text(),
                        card.attachmentIds(),
                        card.text().isEmpty(),
                        card.serviceId(),
                        Optional.empty(),
                        Optional.of(card.card())))
                .toList();
        return sender.send(commands, outbox).stream().map(Cards::message).toList();
    }

    private static Message message(Sender.Result result) {
        if (result instanceof Sender.Result.Done(Message message)) {
            return message;
        }
        throw new IllegalStateException("A card was not shown: " + result);
    }

    /** The files of some messages, by their places; those without files are left out. */
    public Map<Integer, List<Attachment>> attachments(UUID conversationId, Collection<Integer> seqs) {
        return seqs.isEmpty()
                ? Map.of()
                : attachments.listOf(conversationId, Collections.min(seqs), Collections.max(seqs));
    }
}
