package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** What the two propose to each other, and what comes of it. */
@Deciding
final class ProposalRules {
    /** No order costs more in any currency; beyond it only slips of the finger are. */
    static final long MOST_PRICE = 1_000_000_000_000L;

    private static final int MOST_OPEN = 10;

    private ProposalRules() {}

    static Outcome offer(OrderEdit edit, Command.Offer offer) {
        long total = offer.lines().stream().mapToLong(OfferedLine::amount).sum();
        if (edit.order().price() + total > MOST_PRICE) {
            return new Outcome.Invalid("lines", "too-large");
        }
        return propose(
                edit,
                new Draft(offer.id(), Side.SELLER, Proposal.What.options(offer.lines()), offer.text()),
                Optional.empty());
    }

    static Outcome removal(OrderEdit edit, Side side, Command.ProposeRemoval removal) {
        boolean isThere =
                edit.order().line(removal.lineId()).filter(Permits::isRemovable).isPresent();
        boolean isAsked = edit.order().proposals().stream()
                .anyMatch(one -> one.isOpen() && one.what().lineId().equals(Optional.of(removal.lineId())));
        if (!isThere) {
            return new Outcome.Invalid("lineId", "unknown");
        }
        if (isAsked) {
            return new Outcome.NotNow();
        }
        return propose(
                edit,
                new Draft(removal.id(), side, Proposal.What.removal(removal.lineId()), removal.text()),
                Optional.empty());
    }

    static Outcome extension(OrderEdit edit, Side side, Command.ProposeExtension extension) {
        return propose(
                edit,
                new Draft(extension.id(), side, Proposal.What.extension(extension.days()), extension.text()),
                Optional.empty());
    }

    /** A refund that answers one of the other side takes its place. */
    static Outcome refund(OrderEdit edit, Side side, Command.ProposeRefund refund) {
        if (refund.amount() > edit.order().purse().held()) {
            return new Outcome.Invalid("amount", "too-large");
        }
        Optional<UUID> countered =
                edit.order().openBy(side.other(), Proposal.Kind.REFUND).map(Proposal::id);
        countered.ifPresent(id -> edit.proposal(id, Proposal.State.COUNTERED));
        return propose(
                edit, new Draft(refund.id(), side, Proposal.What.refund(refund.amount()), refund.text()), countered);
    }

    private record Draft(UUID id, Side by, Proposal.What what, String text) {}

    private static Outcome propose(OrderEdit edit, Draft draft, Optional<UUID> counters) {
        List<Proposal> all = edit.order().proposals();
        long open = all.stream()
                .filter(one -> one.isOpen() && one.by() == draft.by())
                .count();
        if (all.size() >= Permits.MOST || open >= MOST_OPEN) {
            return new Outcome.TooMany();
        }
        return edit.addProposal(new Proposal(
                        draft.id(),
                        draft.by(),
                        draft.what(),
                        Proposal.State.OPEN,
                        draft.text(),
                        edit.now(),
                        edit.now().plus(Deadlines.TO_ANSWER),
                        Optional.empty(),
                        counters))
                .happen(Outcome.Kind.PROPOSED, draft.by(), Optional.of(draft.id()), draft.text())
                .done();
    }

    static Outcome answer(OrderEdit edit, Side side, Command.Answer answer) {
        Optional<Proposal> asked = edit.order().proposal(answer.proposalId()).filter(one -> one.by() != side);
        if (asked.isEmpty()) {
            return new Outcome.Invalid("itemId", "unknown");
        }
        Proposal proposal = asked.get();
        if (!proposal.isOpen() || !edit.now().isBefore(proposal.expiresAt())) {
            return new Outcome.NotNow();
        }
        edit.happen(Outcome.Kind.ANSWERED, side, Optional.of(proposal.id()), answer.text());
        if (!answer.yes()) {
            return edit.proposal(proposal.id(), Proposal.State.DECLINED).done();
        }
        if (proposal.what().kind() == Proposal.Kind.OPTIONS) {
            return edit.proposal(proposal.id(), Proposal.State.PAYING)
                    .askFor(proposal.id(), proposal.total())
                    .done();
        }
        edit.proposal(proposal.id(), Proposal.State.ACCEPTED);
        return agreed(edit, proposal);
    }

    private static Outcome agreed(OrderEdit edit, Proposal proposal) {
        Proposal.What what = proposal.what();
        return switch (what.kind()) {
            case EXTENSION -> longer(edit, what.days()).done();
            case REFUND ->
                what.amount() > edit.order().purse().held()
                        ? new Outcome.NotNow()
                        : edit.end(Stage.CANCELLED, HowEnded.REFUND_AGREED, what.amount(), false)
                                .done();
            case REMOVAL -> removed(edit, proposal);
            case OPTIONS -> throw new IllegalStateException("Options are paid for first");
        };
    }

    private static Outcome removed(OrderEdit edit, Proposal proposal) {
        Optional<Line> line =
                proposal.what().lineId().flatMap(id -> edit.order().line(id)).filter(Permits::isRemovable);
        if (line.isEmpty()) {
            return new Outcome.NotNow();
        }
        Line left = line.get();
        edit.refund(left.amount(), proposal.id())
                .lines(one -> one.id().equals(left.id()) ? one.removed(edit.now()) : one);
        return sooner(edit, left.extraDays()).done();
    }

    /** The money for options is there: price and time follow at once; if the order has ended meanwhile, it goes back. */
    static Outcome paid(OrderEdit edit, Proposal options) {
        Order order = edit.order();
        edit.hold(options.id(), options.total());
        if (order.stage().isEnd()) {
            return edit.refund(options.total(), options.id())
                    .proposal(options.id(), Proposal.State.LAPSED)
                    .done();
        }
        edit.proposal(options.id(), Proposal.State.ACCEPTED);
        int days = 0;
        for (int i = 0; i < options.what().lines().size(); i++) {
            OfferedLine offered = options.what().lines().get(i);
            days += offered.extraDays();
            edit.addLine(line(options.id(), i, offered, edit.now()));
        }
        Optional<Dispute> overDelivery =
                order.dispute().filter(one -> order.stage() == Stage.DISPUTED && one.before() == Stage.DELIVERED);
        if (order.stage() != Stage.DELIVERED && overDelivery.isEmpty()) {
            return longer(edit, days).done();
        }
        // What is paid for is worked for: the delivery was not the last one.
        overDelivery.ifPresentOrElse(
                dispute -> edit.dispute(dispute.interrupting(Stage.IN_WORK)), () -> edit.to(Stage.IN_WORK));
        Instant due =
                Deadlines.later(edit.now(), Math.max(1, days), order.terms().sellerZone());
        return edit.times(times -> times.due(due).resumed(edit.now())).done();
    }

    private static Line line(UUID proposalId, int place, OfferedLine offered, Instant now) {
        UUID id = UUID.nameUUIDFromBytes((proposalId + "/" + place).getBytes(UTF_8));
        return new Line(
                id,
                offered.kind(),
                offered.title(),
                offered.amount(),
                offered.extraDays(),
                offered.extraRevisions(),
                now,
                true,
                Optional.empty());
    }

    /** What is overdue gets its new days from now on: agreed on, it is in time again. */
    private static OrderEdit longer(OrderEdit edit, int days) {
        Order order = edit.order();
        return days == 0
                ? edit
                : edit.times(times -> times.dueAt()
                        .map(due -> due.isBefore(edit.now()) ? edit.now() : due)
                        .map(from -> times.due(
                                Deadlines.later(from, days, order.terms().sellerZone())))
                        .orElse(times));
    }

    /** What is left out saves its days, but never makes the work due in less than a day. */
    private static OrderEdit sooner(OrderEdit edit, int days) {
        Order order = edit.order();
        Instant soonest = Deadlines.later(edit.now(), 1, order.terms().sellerZone());
        return days == 0
                ? edit
                : edit.times(times -> times.dueAt()
                        .filter(soonest::isBefore)
                        .map(due -> Deadlines.later(due, -days, order.terms().sellerZone()))
                        .map(due -> times.due(due.isBefore(soonest) ? soonest : due))
                        .orElse(times));
    }

    static Outcome withdraw(OrderEdit edit, Side side, UUID id) {
        Optional<Proposal> own = edit.order().proposal(id).filter(one -> one.by() == side);
        if (own.isEmpty()) {
            return new Outcome.Invalid("itemId", "unknown");
        }
        return own.get().isOpen()
                ? edit.proposal(id, Proposal.State.WITHDRAWN)
                        .happen(Outcome.Kind.WITHDRAWN, side, Optional.of(id), "")
                        .done()
                : new Outcome.NotNow();
    }
}
