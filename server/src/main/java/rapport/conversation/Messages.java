package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import rapport.platform.database.GroupCommit;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;

/** The door to sending. What it answers is on disk. */
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

    /**
     * Sends at once; what the same side kept earlier goes out before it. Answers the message, whether it was sent now or
     * before.
     *
     * @param serviceId the service that the message is about, if it says so
     */
    public Message send(Membership me, Text text, Optional<UUID> serviceId) {
        return send(
                me,
                new Sending.Send(
                        me.conversationId(),
                        text.clientId(),
                        me.side(),
                        text.text(),
                        text.attachmentIds(),
                        false,
                        serviceId));
    }

    /** Sends in a side's name what no person wrote: it neither stops the reply clock nor counts as an answer. */
    public Message sendAutomatic(Membership inTheNameOf, Text text) {
        return send(
                inTheNameOf,
                new Sending.Send(
                        inTheNameOf.conversationId(),
                        text.clientId(),
                        inTheNameOf.side(),
                        text.text(),
                        text.attachmentIds(),
                        true,
                        Optional.empty()));
    }

    /** Sends what is kept under an id. */
    Message release(Membership me, UUID clientId) {
        return send(me, new Sending.Release(me.conversationId(), clientId, me.side()));
    }

    private Message send(Membership me, Sending.Command command) {
        return switch (sends.call(command)) {
            case Sender.Result.Done(Message message) -> message;
            case Sender.Result.Before() ->
                // An id of the other side's message would tell of it: it is as unknown as any.
                reads.find(me.conversationId(), command.clientId())
                        .filter(message -> message.side() == me.side())
                        .orElseThrow(ProblemException::notFound);
            case Sender.Result.Unknown() -> throw ProblemException.notFound();
        };
    }

    /** Finishes what is under way. */
    @Override
    public void destroy() {
        sends.close();
    }
}
