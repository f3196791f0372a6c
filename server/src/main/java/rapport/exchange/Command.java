package rapport.exchange;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/** What somebody wants to do on the exchange. */
@Deciding
sealed interface Command {
    /** Which act of the table it is. */
    Act act();

    /** The proposal that it is about, if there is one already. */
    default Optional<UUID> proposalId() {
        return Optional.empty();
    }

    /** Another task in the place of the first; days end in the buyer's zone. */
    record Edit(Task task, ZoneId zone) implements Command {
        @Override
        public Act act() {
            return Act.EDIT;
        }
    }

    /** Something more. */
    record Add(String text) implements Command {
        @Override
        public Act act() {
            return Act.ADD;
        }
    }

    /** More time. */
    record Extend(ZoneId zone) implements Command {
        @Override
        public Act act() {
            return Act.EXTEND;
        }
    }

    /** No longer wanted. */
    record Withdraw() implements Command {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }

    /** The time has passed. */
    record Expire() implements Command {
        @Override
        public Act act() {
            return Act.EXPIRE;
        }
    }

    /** A new proposal. */
    record Propose(UUID id, UUID sellerId, Proposal.Offer offer) implements Command {
        @Override
        public Act act() {
            return Act.PROPOSE;
        }
    }

    /** Another offer in the place of the first. */
    record Change(UUID id, Proposal.Offer offer) implements Command {
        @Override
        public Act act() {
            return Act.CHANGE;
        }

        @Override
        public Optional<UUID> proposalId() {
            return Optional.of(id);
        }
    }

    /** No longer offered. */
    record TakeBack(UUID id) implements Command {
        @Override
        public Act act() {
            return Act.TAKE_BACK;
        }

        @Override
        public Optional<UUID> proposalId() {
            return Optional.of(id);
        }
    }

    /** Not this one; what is said with it may be empty. */
    record Decline(UUID id, String text) implements Command {
        @Override
        public Act act() {
            return Act.DECLINE;
        }

        @Override
        public Optional<UUID> proposalId() {
            return Optional.of(id);
        }
    }

    /** This one. */
    record Choose(UUID id) implements Command {
        @Override
        public Act act() {
            return Act.CHOOSE;
        }

        @Override
        public Optional<UUID> proposalId() {
            return Optional.of(id);
        }
    }
}
