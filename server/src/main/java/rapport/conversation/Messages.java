package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import rapport.platform.database.GroupCommit;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.Inspection;

/** Sends messages, many in one transaction. What it answers is on disk. People write through {@link Sends}, past the guard. */
@Component
public class Messages implements DisposableBean {
    private static final int MOST_IN_A_TRANSACTION = 128;

    private final GroupCommit<Sending.Command, Sender.Result> sends;
    private final MessageReads reads;

    Messages(Transactions transactions, Sender sender, MessageReads reads) {
        this.reads = reads;
        this.sends = new GroupCommit<>("messages", MOST_IN_A_TRANSACTION, transactions, sender::send);
    }

    /**
     * What is to be sent, checked.
     *
     * @param clientId the id given by the writer's page: sent twice, it is one message
     * @param text the text; empty only with files
     * @param attachmentIds the files, uploaded by the writer and not yet sent
     */
    public record Text(UUID clientId, String text, List<UUID> attachmentIds) {}

    /** What came of an attempt to send. */
    sealed interface Outcome {
        /** It is on disk, now or since before. */
        record Sent(Message message) implements Outcome {}

        /** It is kept already, for a moderator or given back by one. */
        record UnderReview() implements Outcome {}

        /** The guard has something against it in the light of what was said before. */
        record Stopped(Inspection inspection) implements Outcome {}
    }

    /**
     * Sends at once what the guard let pass; what the same side kept earlier goes out before it.
     *
     * @param serviceId the service that the message is about, if it says so
     * @param followUp how it is to be looked at in the light of what was said before
     */
    Outcome send(Membership me, Text text, Optional<UUID> serviceId, Optional<FollowUp> followUp) {
        return send(
                me,
                new Sending.Send(
                        me.conversationId(),
                        text.clientId(),
                        me.side(),
                        text.text(),
                        text.attachmentIds(),
                        false,
                        serviceId,
                        followUp,
                        Optional.empty()));
    }

    /** Sends in a side's name what no person wrote: it neither stops the reply clock nor counts as an answer. */
    public Message sendAutomatic(Membership inTheNameOf, Text text) {
        return sent(send(
                inTheNameOf,
                new Sending.Send(
                        inTheNameOf.conversationId(),
                        text.clientId(),
                        inTheNameOf.side(),
                        text.text(),
                        text.attachmentIds(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** The message of a side with this id of the client, if it was sent. */
    Optional<Message> find(Membership me, UUID clientId) {
        // An id of the other side's message would tell of it: it is as unknown as any.
        return reads.find(me.conversationId(), clientId).filter(message -> message.side() == me.side());
    }

    /**
     * Sends what is kept under an id for the undo time.
     *
     * @throws ProblemException not-found; under-review, if it waits for a moderator or came back from one
     */
    Message release(Membership me, UUID clientId) {
        return sent(send(me, new Sending.Release(me.conversationId(), clientId, me.side(), false)));
    }

    private static Message sent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent(Message message) -> message;
            case Outcome.UnderReview() -> throw ProblemException.of(ProblemType.UNDER_REVIEW);
            case Outcome.Stopped ignored -> throw new IllegalStateException("What nobody looks at again was stopped");
        };
    }

    private Outcome send(Membership me, Sending.Command command) {
        return switch (sends.call(command)) {
            case Sender.Result.Done(Message message) -> new Outcome.Sent(message);
            case Sender.Result.Before() ->
                new Outcome.Sent(find(me, command.clientId()).orElseThrow(ProblemException::notFound));
            case Sender.Result.Unknown() -> throw ProblemException.notFound();
            case Sender.Result.UnderReview() -> new Outcome.UnderReview();
            case Sender.Result.Shut(Closed why) -> throw why.problem();
            case Sender.Result.Stopped(Inspection inspection) -> new Outcome.Stopped(inspection);
        };
    }

    /** Finishes what is under way. */
    @Override
    public void destroy() {
        sends.close();
    }
}
