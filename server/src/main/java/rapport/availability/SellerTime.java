package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * When a seller works and worked: all his hours and all his time off, those of the past included.
 *
 * @param schedules his hours, the earliest first
 * @param timeOff what he declared, withdrawn or not
 */
@Deciding
public record SellerTime(List<WorkingTime.Since> schedules, List<TimeOff> timeOff) {
    /** Of somebody who has never said when he works. */
    public static final SellerTime ALWAYS = new SellerTime(List.of(), List.of());

    /** So far is looked ahead for days off at first. */
    private static final Duration AHEAD = Duration.ofDays(30);

    /** Who has been off for so long is waited for no more. */
    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    /** Makes what nobody can change. */
    public SellerTime {
        schedules = List.copyOf(schedules);
        timeOff = List.copyOf(timeOff);
    }

    /** His working time. */
    public WorkingTime workingTime() {
        return WorkingTime.of(schedules, timeOff.stream().map(TimeOff::held).toList());
    }

    /**
     * The days off and the time off that were declared when a message came, as far as they touch the time until another instant. Days
     * off are those of the hours that held then, whatever became of them later.
     */
    public List<RatingTime.Declared> declaredOff(Instant message, Instant until) {
        List<RatingTime.Declared> off = new ArrayList<>();
        if (message.isBefore(until)) {
            scheduleAt(message)
                    .ifPresent(held -> held.schedule()
                            .daysOff(new Span(message, until))
                            .forEach(span -> off.add(new RatingTime.Declared(span, held.since()))));
        }
        timeOff.stream()
                .filter(one -> !one.held().isEmpty())
                .forEach(one -> off.add(new RatingTime.Declared(one.held(), one.declaredAt())));
        return off;
    }

    /** How much of the time of row S2 has passed between a message and another instant. */
    public Duration ratingTime(Instant message, Instant at) {
        return RatingTime.elapsed(message, at, declaredOff(message, at));
    }

    /** When so much of the time of row S2 will have passed since a message. */
    public Instant ratingDeadline(Instant message, Duration limit) {
        Duration ahead = AHEAD;
        while (true) {
            Instant until = message.plus(limit).plus(ahead);
            Instant deadline = RatingTime.deadline(message, limit, declaredOff(message, until));
            if (!deadline.isAfter(until) || ahead.compareTo(FARTHEST) > 0) {
                return deadline;
            }
            ahead = ahead.multipliedBy(2);
        }
    }

    /** The hours that hold at an instant; none if he had not said any. */
    public Optional<WorkingTime.Since> scheduleAt(Instant at) {
        return schedules.reversed().stream()
                .filter(one -> !one.since().isAfter(at))
                .findFirst();
    }

    /** The time off that holds at an instant. */
    public Optional<TimeOff> timeOffAt(Instant at) {
        return timeOff.stream().filter(one -> one.held().contains(at)).findFirst();
    }

    /** The time off that holds at an instant, and whatever follows it without a gap. */
    public Span timeOffAround(TimeOff one) {
        return Span.merged(timeOff.stream().map(TimeOff::held).toList()).stream()
                .filter(span -> span.contains(one.held().from()))
                .findFirst()
                .orElse(one.held());
    }

    /** When services are out of the lists, from an instant on. */
    List<Span> hidden(boolean hidesOnDaysOff, Instant from, Instant until) {
        Span whole = new Span(from, until);
        List<Span> spans = new ArrayList<>(timeOff.stream().map(TimeOff::held).toList());
        if (hidesOnDaysOff) {
            scheduleAt(from).ifPresent(held -> spans.addAll(held.schedule().daysOff(whole)));
        }
        return Span.merged(spans).stream()
                .map(span -> span.within(whole))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    /** The end of the day off that an instant lies in, if it does. */
    Optional<Instant> dayOffUntil(Instant at) {
        return scheduleAt(at)
                .flatMap(held -> held.schedule().daysOff(new Span(at, at.plus(AHEAD))).stream()
                        .filter(span -> span.contains(at))
                        .map(Span::to)
                        .findFirst());
    }
}
