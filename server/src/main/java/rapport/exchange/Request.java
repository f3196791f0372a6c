package rapport.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * A request as it stands. It never changes; what is done to it makes another.
 *
 * @param id the id
 * @param buyerId whose it is
 * @param task what he asks for
 * @param additions what he added later
 * @param state how it stands, as far as anything was done to it
 * @param times when what happened
 * @param chosen the proposal that he chose
 * @param version how often it changed
 */
@Deciding
record Request(
        UUID id,
        UUID buyerId,
        Task task,
        List<Addition> additions,
        RequestState state,
        Times times,
        Optional<UUID> chosen,
        int version) {
    /** Makes what nobody can change. */
    Request {
        additions = List.copyOf(additions);
    }

    /** Something added. */
    record Addition(Instant at, String text) {}

    /**
     * When what happened.
     *
     * @param publishedAt it was published
     * @param editedAt it was written anew
     * @param expiresAt its time passes
     * @param extended whether that was put off
     * @param endedAt it ended
     */
    record Times(
            Instant publishedAt,
            Optional<Instant> editedAt,
            Instant expiresAt,
            boolean extended,
            Optional<Instant> endedAt) {}

    boolean isDue(Instant now) {
        return !now.isBefore(times.expiresAt());
    }

    /** How it stands now: its time passes whether or not anything has been done about it. */
    RequestState stateAt(Instant now) {
        return state == RequestState.OPEN && isDue(now) ? RequestState.EXPIRED : state;
    }

    boolean isOf(UUID accountId) {
        return accountId.equals(buyerId);
    }

    Request with(Task changed, Times other) {
        return new Request(id, buyerId, changed, additions, state, other, chosen, version);
    }

    Request with(List<Addition> more) {
        return new Request(id, buyerId, task, more, state, times, chosen, version);
    }

    Request ended(RequestState how, Optional<UUID> proposal, Instant at) {
        Times ended =
                new Times(times.publishedAt(), times.editedAt(), times.expiresAt(), times.extended(), Optional.of(at));
        return new Request(id, buyerId, task, additions, how, ended, proposal, version);
    }

    Request nextVersion() {
        return new Request(id, buyerId, task, additions, state, times, chosen, version + 1);
    }
}
