package rapport.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.platform.web.VersionTag;
import rapport.policy.Inspection;

/** Messages kept for the undo time: rewritten, taken back, or left to go; and those that a moderator has to look at. */
@Component
class PendingMessages {
    /** More kept at once by one side of one conversation is no conversation any more. */
    private static final int MOST = 20;

    private final Transactions transactions;
    private final ConversationReads conversations;
    private final PendingStore store;
    private final PendingViews views;
    private final UndoTime undoTime;
    private final Guarding guarding;

    PendingMessages(
            Transactions transactions,
            ConversationReads conversations,
            PendingStore store,
            PendingViews views,
            UndoTime undoTime,
            Guarding guarding) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.store = store;
        this.views = views;
        this.undoTime = undoTime;
        this.guarding = guarding;
    }

    /** What came of an attempt to keep a message. */
    sealed interface Keep {
        /** It is kept. */
        record Kept(PendingView view) implements Keep {}

        /** There is no undo time, or it was sent before: it is to be sent at once. */
        record SendNow() implements Keep {}

        /** The guard has something against it in the light of what was said before. */
        record Stopped(Inspection inspection) implements Keep {}
    }

    /**
     * How to rewrite.
     *
     * @param ifMatch the version that the text was made from
     * @param confirmed whether the writer has seen what the guard warns of
     */
    record Rewriting(@Nullable String ifMatch, boolean confirmed) {}

    /** Keeps a message for the undo time of its writer's account. */
    Keep keep(Membership me, Messages.Text text, Optional<FollowUp> followUp) {
        int undo = undoTime.secondsOf(me.accountId());
        if (undo == 0) {
            return new Keep.SendNow();
        }
        return transactions.write(outbox -> {
            ConversationState state = conversations.lock(me.conversationId());
            if (conversations.isSent(new MessageKey(me.conversationId(), text.clientId()))) {
                return new Keep.SendNow();
            }
            requireOpen(state, me.side());
            Optional<PendingMessage> before = before(me, text.clientId(), false);
            if (before.isPresent()) {
                return new Keep.Kept(views.of(before.get()));
            }
            return guarding.lookBack(me, text.clientId(), followUp)
                    .<Keep>map(Keep.Stopped::new)
                    .orElseGet(() -> new Keep.Kept(keep(fresh(me, text, undo), outbox)));
        });
    }

    /**
     * Keeps a message for a moderator.
     *
     * @throws ProblemException already-sent; taken-back; too-many
     */
    PendingView hold(Membership me, Messages.Text text, Optional<UUID> serviceId, Guarding.Review review) {
        return transactions.write(outbox -> {
            ConversationState state = conversations.lock(me.conversationId());
            if (conversations.isSent(new MessageKey(me.conversationId(), text.clientId()))) {
                throw ProblemException.of(ProblemType.ALREADY_SENT);
            }
            requireOpen(state, me.side());
            Optional<PendingMessage> before = before(me, text.clientId(), true);
            if (before.isPresent()) {
                return views.of(before.get());
            }
            PendingView view = keep(fresh(me, text, 0).held(serviceId), outbox);
            guarding.hold(review, outbox);
            return view;
        });
    }

    private static void requireOpen(ConversationState state, Side side) {
        state.closedTo(side).ifPresent(why -> {
            throw why.problem();
        });
    }

    /** What is kept under this id already; otherwise makes sure that there is room for one more. */
    private Optional<PendingMessage> before(Membership me, UUID clientId, boolean toHold) {
        refuseTakenBack(me.conversationId(), clientId);
        List<PendingMessage> own = conversations.listPending(me.conversationId(), me.side());
        Optional<PendingMessage> before =
                own.stream().filter(kept -> kept.clientId().equals(clientId)).findFirst();
        // What waits for a moderator takes no room from what leaves by itself: a doubtful line stops no conversation.
        long alike = own.stream()
                .filter(kept -> toHold != (kept.state() == PendingMessage.State.LEAVING))
                .count();
        if (before.isEmpty() && alike >= MOST) {
            throw ProblemException.of(ProblemType.TOO_MANY);
        }
        return before;
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

    private PendingMessage fresh(Membership me, Messages.Text text, int undoSeconds) {
        Instant now = undoTime.now();
        return new PendingMessage(
                me.conversationId(),
                text.clientId(),
                me.accountId(),
                me.side(),
                text.text(),
                text.attachmentIds(),
                now,
                now.plusSeconds(undoSeconds),
                PendingMessage.FIRST,
                PendingMessage.State.LEAVING,
                Optional.empty());
    }

    private PendingView keep(PendingMessage pending, Outbox outbox) {
        PendingView view = views.ofWhole(pending);
        store.insert(pending);
        return tell(view, pending.accountId(), outbox);
    }

    /**
     * Another text for a message kept for the undo time, which starts anew.
     *
     * @throws ProblemException changed-meanwhile, if it is another one by now: the writer's other device was faster;
     *     under-review, if it waits for a moderator or came back from one
     */
    Keep rewrite(Membership me, Messages.Text text, Rewriting how, Optional<FollowUp> followUp) {
        return transactions.write(outbox -> {
            PendingMessage pending = lockLeaving(me, text, how);
            return guarding.lookBack(me, text.clientId(), followUp)
                    .<Keep>map(Keep.Stopped::new)
                    .orElseGet(() -> {
                        PendingView view = update(rewritten(pending, text), outbox);
                        guarding.lookAgain(me.conversationId(), me.side(), outbox);
                        return new Keep.Kept(view);
                    });
        });
    }

    /** As {@link #rewrite}, for a text that a moderator has to look at. */
    PendingView rewriteHeld(Membership me, Messages.Text text, Rewriting how, Guarding.Review review) {
        return transactions.write(outbox -> {
            PendingMessage pending = lockLeaving(me, text, how);
            PendingView view = update(rewritten(pending, text).held(Optional.empty()), outbox);
            guarding.hold(review, outbox);
            return view;
        });
    }

    private PendingMessage lockLeaving(Membership me, Messages.Text text, Rewriting how) {
        PendingMessage pending = lock(me.accountId(), text.clientId());
        if (pending.state() != PendingMessage.State.LEAVING) {
            throw ProblemException.of(ProblemType.UNDER_REVIEW);
        }
        VersionTag.require(how.ifMatch(), pending.version());
        return pending;
    }

    private PendingMessage rewritten(PendingMessage pending, Messages.Text text) {
        int undo = Math.max(1, undoTime.secondsOf(pending.accountId()));
        return pending.rewritten(text, undoTime.now().plusSeconds(undo));
    }

    private PendingView update(PendingMessage changed, Outbox outbox) {
        PendingView view = views.ofWhole(changed);
        store.update(changed);
        return tell(view, changed.accountId(), outbox);
    }

    /** Takes a kept message back: nobody else will ever have seen it. */
    PendingView takeBack(UUID accountId, UUID clientId) {
        return transactions.write(outbox -> {
            PendingMessage pending = lock(accountId, clientId);
            store.takeBack(pending, undoTime.now());
            if (pending.state() == PendingMessage.State.HELD) {
                guarding.takenBack(pending, outbox);
            }
            guarding.lookAgain(pending.conversationId(), pending.side(), outbox);
            outbox.tell(accountId, PendingEvent.gone(pending.conversationId(), clientId));
            return views.of(pending);
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
        return store.list(accountId).stream().map(views::of).toList();
    }

    /** Locks the conversation, then looks again: between the two the message may have left. */
    private PendingMessage lock(UUID accountId, UUID clientId) {
        Optional<PendingMessage> seen = store.find(accountId, clientId);
        seen.ifPresent(pending -> conversations.lock(pending.conversationId()));
        return get(accountId, clientId);
    }

    /** What the account keeps under this id, as it sees it; empty if it keeps nothing. */
    Optional<PendingView> find(UUID accountId, UUID clientId) {
        return store.find(accountId, clientId).map(views::of);
    }

    /** What the account keeps under this id, as it sees it. */
    PendingView view(UUID accountId, UUID clientId) {
        return views.of(get(accountId, clientId));
    }

    /**
     * What the account keeps under this id.
     *
     * @throws ProblemException already-sent; not-found
     */
    PendingMessage get(UUID accountId, UUID clientId) {
        return store.find(accountId, clientId)
                .orElseThrow(() -> ProblemException.of(
                        store.findReleased(accountId, clientId).isPresent()
                                ? ProblemType.ALREADY_SENT
                                : ProblemType.NOT_FOUND));
    }

    private static PendingView tell(PendingView view, UUID accountId, Outbox outbox) {
        outbox.tell(accountId, PendingEvent.kept(view));
        return view;
    }

    /** Gives a held message back to its author, in the transaction of who decides so; its conversation is locked. */
    void giveBack(UUID conversationId, UUID clientId, Outbox outbox) {
        PendingMessage pending = store.findIn(conversationId, clientId).orElseThrow(ProblemException::notFound);
        store.giveBack(pending);
        PendingMessage back = pending.returned();
        outbox.tell(back.accountId(), PendingEvent.kept(views.of(back)));
    }
}
