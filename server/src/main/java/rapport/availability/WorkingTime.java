package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * When a seller works, exactly: the hours that held at each time, less the time off. What was changed later does not
 * change what was before.
 */
@Deciding
public final class WorkingTime {
    /** Who does not work within so much time is not waited for. */
    private static final Duration HORIZON = Duration.ofDays(5 * 366);

    private static final WorkingTime ALWAYS = new WorkingTime(List.of(), List.of());

    private static final Schedule ROUND_THE_CLOCK = new Schedule(ZoneOffset.UTC, Week.ROUND_THE_CLOCK, Holidays.NONE);

    private final List<Since> schedules;
    private final List<Span> off;

    private WorkingTime(List<Since> schedules, List<Span> off) {
        this.schedules = schedules;
        this.off = off;
    }

    /**
     * Hours and when they began to hold; they do until others do.
     *
     * @param since their first instant
     * @param schedule the hours
     */
    public record Since(Instant since, Schedule schedule) {}

    private record Piece(Span span, Schedule schedule) {}

    /** Of somebody who has never said when he works: always. */
    public static WorkingTime always() {
        return ALWAYS;
    }

    /** Of these hours without this time off. */
    public static WorkingTime of(Schedule schedule, List<Span> off) {
        return of(List.of(new Since(Instant.EPOCH, schedule)), off);
    }

    /** Of hours that followed each other, the earliest first, without this time off. Before the first of them it was always. */
    public static WorkingTime of(List<Since> schedules, List<Span> off) {
        return new WorkingTime(List.copyOf(schedules), Span.merged(off));
    }

    /** How much working time there is between two instants; none if the second is not the later one. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Piece piece : pieces(from, to)) {
            sum = sum.plus(piece.schedule.worked(piece.span));
        }
        return sum;
    }

    /**
     * The first instant at which so much working time has passed since another.
     *
     * <p>No more time is worked than passes. So the instant sought is never before the one that continuous work would
     * reach, and it is safe to jump there and ask what is still missing; a few jumps are enough.
     */
    public Optional<Instant> after(Instant from, Duration work) {
        Instant at = from;
        Duration left = work;
        while (left.isPositive()) {
            Optional<Instant> opening = nextOpening(at);
            if (opening.isEmpty()) {
                return Optional.empty();
            }
            at = opening.get().plus(left);
            left = left.minus(between(opening.get(), at));
        }
        return Optional.of(at);
    }

    /** Whether this is working time. */
    public boolean isWorking(Instant at) {
        return firstOpen(at, at.plusNanos(1)).isPresent();
    }

    /** The next instant of working time, this one included. */
    public Optional<Instant> nextOpening(Instant at) {
        return firstOpen(at, at.plus(HORIZON)).map(Span::from);
    }

    /** The working time between two instants, in order. */
    public List<Span> open(Instant from, Instant to) {
        List<Span> open = new ArrayList<>();
        for (Piece piece : pieces(from, to)) {
            Instant at = piece.span.from();
            Optional<Span> next = piece.schedule.firstOpen(piece.span);
            while (next.isPresent()) {
                Span.append(open, next.get());
                at = next.get().to();
                next = piece.schedule.firstOpen(new Span(at, piece.span.to()));
            }
        }
        return open;
    }

    private Optional<Span> firstOpen(Instant from, Instant to) {
        for (Piece piece : pieces(from, to)) {
            Optional<Span> open = piece.schedule.firstOpen(piece.span);
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }

    private List<Piece> pieces(Instant from, Instant to) {
        List<Piece> pieces = new ArrayList<>();
        if (!from.isBefore(to)) {
            return pieces;
        }
        Span whole = new Span(from, to);
        Schedule schedule = ROUND_THE_CLOCK;
        Instant since = Instant.MIN;
        for (Since next : schedules) {
            add(pieces, whole.within(new Span(since, next.since)), schedule);
            since = next.since;
            schedule = next.schedule;
        }
        add(pieces, whole.within(new Span(since, Instant.MAX)), schedule);
        return pieces;
    }

    private void add(List<Piece> pieces, Span span, Schedule schedule) {
        if (!span.isEmpty()) {
            span.without(off).forEach(open -> pieces.add(new Piece(open, schedule)));
        }
    }
}
