package rapport.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.platform.Deciding;

/**
 * The times of an order. Days of work are days of the seller's calendar: what is taken at nine in the evening is due at nine
 * in the evening, whatever daylight saving does between. Spans within which somebody has to answer are hours.
 */
@Deciding
final class Deadlines {
    static final Duration TO_PAY = Duration.ofHours(1);
    static final Duration TO_TAKE = Duration.ofDays(1);
    static final Duration TO_ACCEPT = Duration.ofDays(3);
    static final Duration TO_ANSWER = Duration.ofDays(2);
    static final Duration FREE_CANCELLATION = Duration.ofMinutes(20);
    static final Duration TIPS = Duration.ofDays(30);
    /** So long after its time an order that nobody delivered ends by itself. */
    static final Duration GIVEN_UP = Duration.ofDays(14);

    private static final int PROGRESS_EVERY_DAYS = 2;
    /** A revision takes a third of the work. */
    private static final int REVISION_PART = 3;

    private Deadlines() {}

    /** So many days later on the calendar of a zone. */
    static Instant later(Instant at, int days, ZoneId zone) {
        return at.atZone(zone).plusDays(days).toInstant();
    }

    static Optional<Instant> toTake(Order order) {
        return order.stage() == Stage.PLACED ? order.times().paidAt().map(at -> at.plus(TO_TAKE)) : Optional.empty();
    }

    /** Nothing is accepted by itself while the two are about to agree on a refund. */
    static Optional<Instant> toAccept(Order order) {
        if (order.stage() != Stage.DELIVERED) {
            return Optional.empty();
        }
        Stream<Instant> refunds = order.proposals().stream()
                .filter(one -> one.isOpen() && one.what().kind() == Proposal.Kind.REFUND)
                .map(Proposal::expiresAt);
        return order.times()
                .deliveredAt()
                .map(at -> at.plus(TO_ACCEPT))
                .map(at -> Stream.concat(Stream.of(at), refunds)
                        .max(Instant::compareTo)
                        .orElse(at));
    }

    /** Until when the buyer ends it freely although it was taken; again once it is overdue. */
    static Optional<Instant> freeCancellation(Order order) {
        return order.times().paidAt().map(at -> at.plus(FREE_CANCELLATION));
    }

    static boolean isCancellationFree(Order order, Instant now) {
        return order.isOverdue(now)
                || freeCancellation(order).filter(now::isBefore).isPresent();
    }

    static Instant revisionDue(Order order, Instant now) {
        int days = Math.max(1, Math.ceilDiv(order.days(), REVISION_PART));
        return later(now, days, order.terms().sellerZone());
    }

    /** When the seller is to show his progress next; never where the work is that short, or about to be delivered anyway. */
    static Optional<Instant> progress(Order order) {
        if (!order.stage().isAtWork() || order.days() <= PROGRESS_EVERY_DAYS) {
            return Optional.empty();
        }
        Order.Times times = order.times();
        return Stream.of(
                        times.takenAt().stream(),
                        times.resumedAt().stream(),
                        order.work().reports().stream().map(Order.Report::at),
                        order.work().revisions().stream().map(Order.Revision::at))
                .flatMap(one -> one)
                .max(Instant::compareTo)
                .map(last -> later(last, PROGRESS_EVERY_DAYS, order.terms().sellerZone()))
                .filter(at -> times.dueAt().filter(at::isBefore).isPresent());
    }

    /** When time alone does something to the order next. */
    static Optional<Instant> next(Order order) {
        Stream<Instant> ofStage = switch (order.stage()) {
            case UNPAID -> Stream.of(order.times().placedAt().plus(TO_PAY));
            case PLACED -> toTake(order).stream();
            case IN_WORK, IN_REVISION -> atWork(order).stream();
            case DELIVERED -> toAccept(order).stream();
            case DISPUTED, ACCEPTED, CANCELLED, DECIDED -> Stream.empty();
        };
        Stream<Instant> ofProposals =
                order.proposals().stream().filter(Proposal::isOpen).map(Proposal::expiresAt);
        return Stream.concat(ofStage, ofProposals).min(Instant::compareTo);
    }

    private static Optional<Instant> atWork(Order order) {
        return order.times().dueAt().map(due -> order.times().overdueTold() ? due.plus(GIVEN_UP) : due);
    }

    /** What somebody has to do next, and by when: what lists are sorted by. */
    static Optional<Instant> due(Order order) {
        return switch (order.stage()) {
            case PLACED -> toTake(order);
            case IN_WORK, IN_REVISION -> order.times().dueAt();
            case DELIVERED -> toAccept(order);
            case DISPUTED -> order.dispute().map(dispute -> dispute.openedAt().plus(TO_ANSWER));
            case UNPAID -> Optional.of(order.times().placedAt().plus(TO_PAY));
            case ACCEPTED, CANCELLED, DECIDED -> Optional.empty();
        };
    }
}
