package rapport.availability;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.web.VersionTag;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Submission;

/** The door to saying when one works. Whatever was so before a change stays so. */
@Component
public class AvailabilityEditing {
    private static final int MOST_TIME_OFF = 50;

    private final AvailabilityStore store;
    private final ClosedSpans closed;
    private final Availabilities availabilities;
    private final Accounts accounts;
    private final Gate gate;
    private final Tools tools;

    AvailabilityEditing(
            AvailabilityStore store,
            ClosedSpans closed,
            Availabilities availabilities,
            Accounts accounts,
            Gate gate,
            Tools tools) {
        this.store = store;
        this.closed = closed;
        this.availabilities = availabilities;
        this.accounts = accounts;
        this.gate = gate;
        this.tools = tools;
    }

    /** What every edit needs. */
    @Component
    record Tools(Transactions transactions, Ids ids, InstantSource time) {}

    /** Sets a seller's plan and how many orders he wants, whatever version there is. */
    public void set(UUID sellerId, Plan plan, Optional<Integer> mostOrders) {
        change(sellerId, "*", plan, mostOrders);
    }

    /**
     * Sets both, made from a version.
     *
     * @throws ProblemException changed-meanwhile
     */
    Availability change(UUID sellerId, @Nullable String ifMatch, Plan plan, Optional<Integer> mostOrders) {
        return write(sellerId, before -> {
            VersionTag.require(ifMatch, before.version());
            if (!before.plan().equals(plan) || before.time().schedules().isEmpty()) {
                store.addPlan(sellerId, now(), plan);
            }
            store.set(sellerId, before.busy(), mostOrders);
        });
    }

    /** Says whether a seller takes new orders. */
    Availability setBusy(UUID sellerId, boolean busy) {
        return write(sellerId, before -> {
            requirePlan(sellerId, before);
            store.set(sellerId, busy, before.mostOrders());
        });
    }

    /** Declares time off from now on, with what buyers read meanwhile. */
    public void declare(UUID sellerId, LocalDate first, LocalDate last, String message) {
        addTimeOff(sellerId, new AvailabilityInput.NewTimeOff(first, last, message));
    }

    /**
     * Declares time off from now on.
     *
     * @throws ProblemException too-many; refused; frozen; invalid-input
     */
    TimeOff addTimeOff(UUID sellerId, AvailabilityInput.NewTimeOff sent) {
        AvailabilityInput.Days days =
                sent.checked(now().atZone(current(sellerId).plan().zone()).toLocalDate());
        admit(sellerId, days.message());
        UUID id = tools.ids.next();
        write(sellerId, before -> {
            requirePlan(sellerId, before);
            if (declared(before.time().timeOff(), now()) >= MOST_TIME_OFF) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            Span span = days.span(before.plan().zone());
            store.addTimeOff(
                    sellerId,
                    new TimeOff(id, days.first(), days.last(), span, days.message(), now(), Optional.empty()));
            store.set(sellerId, before.busy(), before.mostOrders());
        });
        return current(sellerId).time().timeOff().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Takes time off back; what of it has passed stays.
     *
     * @throws ProblemException not-found
     */
    void withdrawTimeOff(UUID sellerId, UUID id) {
        write(sellerId, before -> {
            if (!store.withdraw(sellerId, id, now())) {
                throw ProblemException.notFound();
            }
            store.set(sellerId, before.busy(), before.mostOrders());
        });
    }

    /** How it is now; of a seller who has said nothing, as if he worked round the clock. */
    Availability current(UUID sellerId) {
        return store.find(sellerId)
                .orElseGet(() -> new Availability(
                        0, Plan.in(accounts.get(sellerId).timeZone()), SellerTime.ALWAYS, false, Optional.empty(), 0));
    }

    private Availability write(UUID sellerId, Consumer<Availability> edit) {
        return tools.transactions.write(outbox -> {
            store.lock(sellerId);
            edit.accept(current(sellerId));
            closed.write(sellerId);
            availabilities.changed(sellerId, outbox);
            return current(sellerId);
        });
    }

    private void requirePlan(UUID sellerId, Availability before) {
        if (before.time().schedules().isEmpty()) {
            store.addPlan(sellerId, now(), before.plan());
        }
    }

    /** Strangers read it. */
    private void admit(UUID sellerId, String message) {
        if (!message.isEmpty()) {
            List<Part> parts = List.of(Part.of(Part.Field.TEXT, message));
            gate.admit(Submission.of(sellerId, Submission.About.PROFILE, parts, Set.of()), false);
        }
    }

    private static long declared(List<TimeOff> all, Instant now) {
        return all.stream()
                .filter(one -> one.withdrawnAt().isEmpty() && one.span().to().isAfter(now))
                .count();
    }

    private Instant now() {
        return tools.time.instant();
    }
}
