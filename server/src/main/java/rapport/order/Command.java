package rapport.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/** What somebody wants to do to an order. Texts and numbers are checked before, as far as that needs no order. */
@Deciding
sealed interface Command {
    /** Which act it is. */
    Act act();

    record Cancel(String text) implements Command {
        @Override
        public Act act() {
            return Act.CANCEL;
        }
    }

    record Take() implements Command {
        @Override
        public Act act() {
            return Act.TAKE;
        }
    }

    record Decline(String text) implements Command {
        @Override
        public Act act() {
            return Act.DECLINE;
        }
    }

    record Progress(UUID id, String done, String next, String question, int percent) implements Command {
        @Override
        public Act act() {
            return Act.PROGRESS;
        }
    }

    record Deliver(UUID id, String text) implements Command {
        @Override
        public Act act() {
            return Act.DELIVER;
        }
    }

    record Revise(UUID id, String text) implements Command {
        @Override
        public Act act() {
            return Act.REVISE;
        }
    }

    record Accept() implements Command {
        @Override
        public Act act() {
            return Act.ACCEPT;
        }
    }

    record Offer(UUID id, List<OfferedLine> lines, String text) implements Command {
        public Offer {
            lines = List.copyOf(lines);
        }

        @Override
        public Act act() {
            return Act.OFFER;
        }
    }

    record ProposeRemoval(UUID id, UUID lineId, String text) implements Command {
        @Override
        public Act act() {
            return Act.PROPOSE_REMOVAL;
        }
    }

    record ProposeExtension(UUID id, int days, String text) implements Command {
        @Override
        public Act act() {
            return Act.PROPOSE_EXTENSION;
        }
    }

    record ProposeRefund(UUID id, long amount, String text) implements Command {
        @Override
        public Act act() {
            return Act.PROPOSE_REFUND;
        }
    }

    record Answer(UUID proposalId, boolean yes, String text) implements Command {
        @Override
        public Act act() {
            return Act.ANSWER;
        }
    }

    record Withdraw(UUID proposalId) implements Command {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }

    record Tip(UUID id, long amount, String text) implements Command {
        @Override
        public Act act() {
            return Act.TIP;
        }
    }

    record OpenDispute(UUID id, Dispute.Reason reason, String text, Optional<Long> wish) implements Command {
        @Override
        public Act act() {
            return Act.DISPUTE;
        }
    }

    record Reply(String text) implements Command {
        @Override
        public Act act() {
            return Act.REPLY;
        }
    }

    record WithdrawDispute() implements Command {
        @Override
        public Act act() {
            return Act.WITHDRAW_DISPUTE;
        }
    }

    record RateDecision(boolean fair) implements Command {
        @Override
        public Act act() {
            return Act.RATE_DECISION;
        }
    }

    /** {@code refund} counts with a split only. */
    record Decide(Dispute.Result result, long refund, String reason, UUID moderatorId) implements Command {
        @Override
        public Act act() {
            return Act.DECIDE;
        }
    }

    record Paid(UUID paymentId) implements Command {
        @Override
        public Act act() {
            return Act.PAID;
        }
    }

    record NotPaid(UUID paymentId) implements Command {
        @Override
        public Act act() {
            return Act.NOT_PAID;
        }
    }

    record Tick() implements Command {
        @Override
        public Act act() {
            return Act.TICK;
        }
    }
}
