package rapport.order;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** What becomes of an order that the two cannot agree on. */
@Deciding
final class DisputeRules {
    private DisputeRules() {}

    static Outcome open(OrderEdit edit, Side side, Command.OpenDispute command) {
        if (command.wish().filter(wish -> wish > edit.order().purse().held()).isPresent()) {
            return new Outcome.Invalid("amount", "too-large");
        }
        return edit.dispute(new Dispute(
                        command.id(),
                        side,
                        command.reason(),
                        command.text(),
                        command.wish(),
                        edit.now(),
                        edit.order().stage(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()))
                .to(Stage.DISPUTED)
                .happen(Outcome.Kind.DISPUTED, side, Optional.of(command.id()), command.text())
                .done();
    }

    static Outcome reply(OrderEdit edit, Side side, String text) {
        Dispute dispute = edit.order().dispute().orElseThrow();
        return edit.dispute(dispute.replied(new Dispute.Reply(text, edit.now())))
                .happen(Outcome.Kind.REPLIED, side, Optional.of(dispute.id()), text)
                .done();
    }

    /** The work goes on where it was; its times stood still. */
    static Outcome withdraw(OrderEdit edit, Side side) {
        Dispute dispute = edit.order().dispute().orElseThrow();
        Duration took = Duration.between(dispute.openedAt(), edit.now());
        return edit.to(dispute.before())
                .times(times -> times.stoodStill(took).resumed(edit.now()))
                .happen(Outcome.Kind.DISPUTE_WITHDRAWN, side, Optional.of(dispute.id()), "")
                .done();
    }

    static Outcome decide(OrderEdit edit, Command.Decide command) {
        long held = edit.order().purse().held();
        Optional<Long> back = switch (command.result()) {
            case RELEASE -> Optional.of(0L);
            case REFUND -> Optional.of(held);
            case SPLIT -> Optional.of(command.refund()).filter(refund -> refund > 0 && refund < held);
        };
        if (back.isEmpty()) {
            return new Outcome.Invalid("refund", "invalid");
        }
        Dispute dispute = edit.order().dispute().orElseThrow();
        Dispute.Decision decision =
                new Dispute.Decision(command.result(), back.get(), command.reason(), command.moderatorId(), edit.now());
        boolean sellersFault = command.result() == Dispute.Result.REFUND;
        return edit.dispute(dispute.decided(decision))
                .end(Stage.DECIDED, HowEnded.DECIDED, back.get(), sellersFault)
                .happen(Outcome.Kind.DECIDED, Actor.MODERATOR, dispute.by().other(), Optional.of(dispute.id()))
                .done();
    }

    static Outcome rate(OrderEdit edit, Side side, boolean fair) {
        Dispute dispute = edit.order().dispute().orElseThrow();
        return edit.dispute(dispute.rated(side, fair)).done();
    }
}
