package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.platform.web.VersionTag;

/** Messages kept for the undo time: rewritten, taken back, or left to go. */
@Component
class PendingMessages {
    /** More kept at once by one side of one conversation is no conversation any more. */
    private static final int MOST = 20;

    private final Transactions transactions;
    private final ConversationReads conversations;
    private final PendingStore store;
    private final AttachmentStore attachments;
    private final Accounts accounts;
    private final InstantSource time;

    PendingMessages(
            Transactions transactions,
            ConversationReads conversations,
            PendingStore store,
            AttachmentStore attachments,
            Accounts accounts,
            InstantSource time) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.store = store;
        this.attachments = attachments;
        this.accounts = accounts;
        this.time = time;
    }

    /** Keeps a message for the undo time of its writer's account; empty if there is none, or if it was sent before. */
    Optional<PendingView> keep(Membership me, Messages.Text text) {
        Account account = accounts.get(me.accountId());
        if (account.undoSeconds() == 0) {
            return Optional.empty();
        }
        return transactions.write(outbox -> {
            conversations.lock(me.conversationId());
            if (conversations.isSent(new MessageKey(me.conversationId(), text.clientId()))) {
                return Optional.empty();
            }
            refuseTakenBack(me.conversationId(), text.clientId());
            List<PendingMessage> own = conversations.listPending(me.conversationId(), me.side());
            Optional<PendingMessage> before = own.stream()
                    .filter(kept -> kept.clientId().equals(text.clientId()))
                    .findFirst();
            if (before.isEmpty() && own.size() >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            return Optional.of(before.map(this::view).orElseGet(() -> keep(me, text, account.undoSeconds(), outbox)));
        });
    }

    /**
     * The page repeats a request whose answer it did not hear; meanwhile the writer may have taken the message back.
     *
     * @throws ProblemException taken-back
     */
    void refuseTakenBack(UUID conversationId, UUID clientId) {
        if (store.isTakenBack(conversationId, clientId)) {
            throw ProblemException.of(ProblemType.TAKEN_BACK);
        }
    }

    private PendingView keep(Membership me, Messages.Text text, int undoSeconds, Outbox outbox) {
        Instant now = time.instant();
        PendingMessage pending = new PendingMessage(
                me.conversationId(),
                text.clientId(),
                me.accountId(),
                me.side(),
                text.text(),
                text.attachmentIds(),
                now,
                now.plusSeconds(undoSeconds),
                PendingMessage.FIRST);
        List<Attachment> files = attachments.listUnsent(text.attachmentIds(), me.accountId());
        store.insert(pending);
        return tell(pending, files, outbox);
    }

    /**
     * Another text for a kept message; its undo time starts anew.
     *
     * @param ifMatch the version that the text was made from
     * @throws ProblemException changed-meanwhile, if it is another one by now: the writer's other device was faster
     */
    PendingView rewrite(UUID accountId, Messages.Text text, @Nullable String ifMatch) {
        int undo = Math.max(1, accounts.get(accountId).undoSeconds());
        return transactions.write(outbox -> {
            PendingMessage pending = lock(accountId, text.clientId());
            VersionTag.require(ifMatch, pending.version());
            List<Attachment> files = attachments.listUnsent(text.attachmentIds(), accountId);
            PendingMessage changed = pending.rewritten(text, time.instant().plusSeconds(undo));
            store.update(changed);
            return tell(changed, files, outbox);
        });
    }

    /** Takes a kept message back: nobody else will ever have seen it. */
    PendingView takeBack(UUID accountId, UUID clientId) {
        return transactions.write(outbox -> {
            PendingMessage pending = lock(accountId, clientId);
            store.takeBack(pending, time.instant());
            outbox.tell(accountId, PendingEvent.gone(pending.conversationId(), clientId));
            return view(pending);
        });
    }

    /**
     * The conversation in which the account keeps, or has just sent, a message of this id.
     *
     * @throws ProblemException not-found
     */
    UUID conversationOf(UUID accountId, UUID clientId) {
        return store.find(accountId, clientId)
                .map(PendingMessage::conversationId)
                .or(() -> store.findReleased(accountId, clientId))
                .orElseThrow(ProblemException::notFound);
    }

    /** What the account may still take back, the next to leave first. */
    List<PendingView> list(UUID accountId) {
        return store.list(accountId).stream().map(this::view).toList();
    }

    /** Locks the conversation, then looks again: between the two the message may have left. */
    private PendingMessage lock(UUID accountId, UUID clientId) {
        Optional<PendingMessage> seen = store.find(accountId, clientId);
        seen.ifPresent(pending -> conversations.lock(pending.conversationId()));
        return seen.flatMap(pending -> store.find(accountId, clientId))
                .orElseThrow(() -> ProblemException.of(
                        store.findReleased(accountId, clientId).isPresent()
                                ? ProblemType.ALREADY_SENT
                                : ProblemType.NOT_FOUND));
    }

    private PendingView tell(PendingMessage pending, List<Attachment> files, Outbox outbox) {
        PendingView view = PendingView.of(pending, files, time.instant());
        outbox.tell(pending.accountId(), PendingEvent.kept(view));
        return view;
    }

    private PendingView view(PendingMessage pending) {
        return PendingView.of(
                pending, attachments.listUnsentIfThere(pending.attachmentIds(), pending.accountId()), time.instant());
    }
}
