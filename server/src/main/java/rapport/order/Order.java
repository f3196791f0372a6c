package rapport.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/**
 * An order as it stands. It never changes; what is done to it makes another.
 *
 * @param parties whose it is
 * @param terms what was agreed on at the beginning
 * @param stage how far it is
 * @param times when what happened
 * @param lines what is paid for
 * @param proposals what was proposed by either side, in that order
 * @param work what was shown, delivered, and asked to be changed
 * @param dispute the dispute, if there ever was one
 * @param ending how it ended, if it has
 * @param purse where its money is
 */
@Deciding
record Order(
        Parties parties,
        Terms terms,
        Stage stage,
        Times times,
        List<Line> lines,
        List<Proposal> proposals,
        Work work,
        Optional<Dispute> dispute,
        Optional<Ending> ending,
        Purse purse) {
    /** Makes what nobody can change. */
    Order {
        lines = List.copyOf(lines);
        proposals = List.copyOf(proposals);
    }

    /** Whose it is; {@code serviceId} is empty for what was agreed on without one. */
    record Parties(UUID id, UUID conversationId, UUID buyerId, UUID sellerId, Optional<UUID> serviceId) {}

    /**
     * What was agreed on at the beginning.
     *
     * @param title of the service, as it was then
     * @param packageName of the package ordered
     * @param packageDescription what it says
     * @param currency the ISO 4217 code
     * @param answers what the buyer answered to the seller's questions
     * @param contactKinds the kinds of contact that the work needs
     * @param sellerZone the zone in which days of work are counted
     */
    record Terms(
            String title,
            String packageName,
            String packageDescription,
            String currency,
            List<Answered> answers,
            Set<String> contactKinds,
            ZoneId sellerZone) {
        /** Makes what nobody can change. */
        Terms {
            answers = List.copyOf(answers);
            contactKinds = Set.copyOf(contactKinds);
        }
    }

    /** A question and its answer. */
    record Answered(String question, String answer) {}

    /**
     * When what happened.
     *
     * @param placedAt it was ordered
     * @param paidAt its money was there, and the seller heard of it
     * @param takenAt the seller took it
     * @param dueAt the work is to be delivered
     * @param deliveredAt it was delivered last
     * @param resumedAt work went on last, after a dispute or with options that came after a delivery
     * @param overdueTold whether both were told that it is overdue
     */
    record Times(
            Instant placedAt,
            Optional<Instant> paidAt,
            Optional<Instant> takenAt,
            Optional<Instant> dueAt,
            Optional<Instant> deliveredAt,
            Optional<Instant> resumedAt,
            boolean overdueTold) {
        /** What is only placed. */
        static Times placed(Instant at) {
            return new Times(
                    at,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        Times paid(Instant at) {
            return new Times(placedAt, Optional.of(at), takenAt, dueAt, deliveredAt, resumedAt, overdueTold);
        }

        Times taken(Instant at, Instant due) {
            return new Times(placedAt, paidAt, Optional.of(at), Optional.of(due), deliveredAt, resumedAt, false);
        }

        Times due(Instant due) {
            return new Times(placedAt, paidAt, takenAt, Optional.of(due), deliveredAt, resumedAt, false);
        }

        Times delivered(Instant at) {
            return new Times(placedAt, paidAt, takenAt, dueAt, Optional.of(at), resumedAt, overdueTold);
        }

        Times toldOverdue() {
            return new Times(placedAt, paidAt, takenAt, dueAt, deliveredAt, resumedAt, true);
        }

        Times resumed(Instant at) {
            return new Times(placedAt, paidAt, takenAt, dueAt, deliveredAt, Optional.of(at), overdueTold);
        }

        /** Everything that runs, later by the time that a dispute took. */
        Times stoodStill(Duration time) {
            return new Times(
                    placedAt,
                    paidAt,
                    takenAt,
                    dueAt.map(at -> at.plus(time)),
                    deliveredAt.map(at -> at.plus(time)),
                    resumedAt,
                    overdueTold);
        }
    }

    /** What was shown, delivered, and asked to be changed. */
    record Work(List<Report> reports, List<Delivery> deliveries, List<Revision> revisions) {
        static final Work NONE = new Work(List.of(), List.of(), List.of());

        /** Makes what nobody can change. */
        Work {
            reports = List.copyOf(reports);
            deliveries = List.copyOf(deliveries);
            revisions = List.copyOf(revisions);
        }
    }

    /** What the seller showed of his progress; {@code percent} is his own estimate, 0..100. */
    record Report(UUID id, Instant at, String done, String next, String question, int percent) {}

    /** A delivery. */
    record Delivery(UUID id, Instant at, String text) {}

    /** What the buyer asked to be changed. */
    record Revision(UUID id, Instant at, String text) {}

    /**
     * How it ended.
     *
     * @param how in which way
     * @param at when
     * @param refund what went back to the buyer, in minor units
     * @param sellersFault whether it counts against the seller; never what both agreed on
     */
    record Ending(HowEnded how, Instant at, long refund, boolean sellersFault) {}

    /**
     * Where the money is, in minor units: what came in is always what is held, went to the seller, or went back.
     *
     * @param paidIn what the buyer paid, tips included
     * @param held kept until the end
     * @param released went to the seller
     * @param refunded went back to the buyer
     */
    record Purse(long paidIn, long held, long released, long refunded) {
        static final Purse EMPTY = new Purse(0, 0, 0, 0);

        /** Holds that nothing is lost. */
        Purse {
            if (held < 0 || released < 0 || refunded < 0 || paidIn != held + released + refunded) {
                throw new IllegalArgumentException("Money is missing, or too much");
            }
        }

        Purse hold(long amount) {
            return new Purse(paidIn + amount, held + amount, released, refunded);
        }

        Purse release(long amount) {
            return new Purse(paidIn, held - amount, released + amount, refunded);
        }

        Purse refund(long amount) {
            return new Purse(paidIn, held - amount, released, refunded + amount);
        }
    }

    UUID id() {
        return parties.id();
    }

    /** What the work costs as it is agreed on now. */
    long price() {
        return lines.stream().filter(Line::isWork).mapToLong(Line::amount).sum();
    }

    /** What the buyer gave beyond what was agreed on. */
    long tips() {
        return lines.stream()
                .filter(line -> line.kind() == Line.Kind.TIP && line.paid())
                .mapToLong(Line::amount)
                .sum();
    }

    /** How many days the work takes as it is agreed on now. */
    int days() {
        return lines.stream().filter(Line::isWork).mapToInt(Line::extraDays).sum();
    }

    /** How often the buyer may ask for changes. */
    int revisionsIncluded() {
        return lines.stream()
                .filter(Line::isWork)
                .mapToInt(Line::extraRevisions)
                .sum();
    }

    boolean isOverdue(Instant now) {
        return stage.isAtWork()
                && times.dueAt().filter(due -> !now.isBefore(due)).isPresent();
    }

    Optional<Proposal> proposal(UUID id) {
        return proposals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The proposal of this kind that waits for the other side's answer. */
    Optional<Proposal> openBy(Side side, Proposal.Kind kind) {
        return proposals.stream()
                .filter(Proposal::isOpen)
                .filter(one -> one.by() == side && one.what().kind() == kind)
                .findFirst();
    }

    Optional<Line> line(UUID id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    UUID accountOf(Side side) {
        return side == Side.BUYER ? parties.buyerId() : parties.sellerId();
    }
}
