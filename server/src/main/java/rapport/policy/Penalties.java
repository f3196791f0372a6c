package rapport.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/**
 * The door to strikes and freezes: given and taken away, each with its entry in the log. Everything works in the transaction
 * of its caller.
 */
@Component
public class Penalties {
    private final StandingStore store;
    private final Standings standings;
    private final GuardLog log;
    private final Ladder ladder;
    private final InstantSource time;

    Penalties(StandingStore store, Standings standings, GuardLog log, Policy policy, InstantSource time) {
        this.store = store;
        this.standings = standings;
        this.log = log;
        this.ladder = policy.ladder();
        this.time = time;
    }

    /** What strikes lead to here. */
    public Ladder ladder() {
        return ladder;
    }

    /** Everything against an account, the latest first. */
    public StandingStore.Against against(UUID accountId) {
        return store.against(accountId);
    }

    /** How many strikes of an account count now. */
    public int countStrikes(UUID accountId) {
        Instant now = time.instant();
        return (int) store.against(accountId).strikes().stream()
                .filter(strike -> strike.counts(now))
                .count();
    }

    /** Accounts that are limited or frozen now. */
    public List<UUID> listHindered(int limit) {
        return store.listHindered(time.instant(), limit);
    }

    /**
     * Gives a strike, with what the ladder says that it brings.
     *
     * @param ruling the verdict that it confirms
     * @param byId the moderator
     * @param caseId the case in which he confirmed it
     * @param reason his words
     */
    public Strike strike(LogEntry ruling, UUID byId, UUID caseId, String reason, Outbox outbox) {
        UUID accountId = ruling.accountId();
        store.lock(accountId);
        Ladder.Step step = ladder.step(countStrikes(accountId) + 1);
        Instant now = time.instant();
        UUID id = log.add(new GuardLog.Act(What.STRIKE, byId, accountId, caseId, reason), ruling.verdict());
        Strike strike = new Strike(
                id,
                now,
                ruling.id(),
                reason,
                now.plus(Duration.ofDays(ladder.expireAfterDays())),
                step.consequence(),
                end(now, step.days()),
                null);
        store.insert(accountId, strike);
        if (step.consequence() == Ladder.Consequence.FREEZE) {
            freeze(new Freezing(accountId, byId, caseId, reason), id, strike.until());
        }
        standings.changed(accountId, outbox);
        return strike;
    }

    /**
     * Whom to freeze, and why.
     *
     * @param accountId the account
     * @param byId the moderator
     * @param caseId the case in which he decides so; null for none
     * @param reason his words
     */
    public record Freezing(
            UUID accountId, UUID byId, @Nullable UUID caseId, String reason) {}

    /** Freezes an account for some days, or until it is thawed. */
    public void freeze(Freezing freezing, OptionalInt days, Outbox outbox) {
        store.lock(freezing.accountId());
        freeze(freezing, null, end(time.instant(), days));
        standings.changed(freezing.accountId(), outbox);
    }

    private void freeze(Freezing freezing, @Nullable UUID strikeId, @Nullable Instant until) {
        UUID id = log.add(new GuardLog.Act(
                What.FROZEN, freezing.byId(), freezing.accountId(), freezing.caseId(), freezing.reason()));
        store.insert(freezing.accountId(), new Freeze(id, time.instant(), strikeId, freezing.reason(), until, null));
    }

    /** Ends all freezes and limits of an account; its strikes still count. False if none was in force. */
    public boolean thaw(Freezing thawing, Outbox outbox) {
        int lifted = store.liftLimits(thawing.accountId(), time.instant());
        int thawed = store.thaw(thawing.accountId(), Optional.empty(), time.instant());
        return tellThawed(thawing, lifted + thawed, outbox);
    }

    /** Takes back what an entry of the log brought its account: a strike with what came of it, or a freeze. */
    void undo(LogEntry entry, Freezing undoing, Outbox outbox) {
        Instant now = time.instant();
        store.lock(entry.accountId());
        if (entry.what() == What.STRIKE && store.withdraw(entry.id(), now)) {
            log.add(new GuardLog.Act(
                    What.STRIKE_WITHDRAWN, undoing.byId(), entry.accountId(), undoing.caseId(), undoing.reason()));
        }
        thaw(undoing, entry.id(), outbox);
        standings.changed(entry.accountId(), outbox);
    }

    /** Withdraws the strike that confirmed a verdict, if there is one. */
    void undoStrikeFor(LogEntry ruling, Freezing undoing, Outbox outbox) {
        store.against(ruling.accountId()).strikes().stream()
                .filter(strike -> strike.rulingId().equals(ruling.id()) && strike.withdrawnAt() == null)
                .findFirst()
                .flatMap(strike -> log.find(strike.id()))
                .ifPresent(entry -> undo(entry, undoing, outbox));
    }

    private void thaw(Freezing thawing, UUID freezeOrStrike, Outbox outbox) {
        tellThawed(thawing, store.thaw(thawing.accountId(), Optional.of(freezeOrStrike), time.instant()), outbox);
    }

    private boolean tellThawed(Freezing thawing, int ended, Outbox outbox) {
        if (ended > 0) {
            log.add(new GuardLog.Act(
                    What.THAWED, thawing.byId(), thawing.accountId(), thawing.caseId(), thawing.reason()));
            standings.changed(thawing.accountId(), outbox);
        }
        return ended > 0;
    }

    private static @Nullable Instant end(Instant from, OptionalInt days) {
        return days.isPresent() ? from.plus(Duration.ofDays(days.getAsInt())) : null;
    }
}
