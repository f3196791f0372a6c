package rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.availability.AvailabilityEditing;
import rapport.availability.Hours;
import rapport.availability.Plan;
import rapport.availability.Week;

/**
 * When the sellers of the world work. Those as whom one signs in work round the clock: at whatever hour somebody looks, their
 * clocks run. Nobody's services are hidden.
 */
@Component
@Profile("demo")
class WorkingHours {
    private static final int MINUTES = 60;
    private static final int WORKDAYS = 5;
    private static final int WEEK = 6;

    private final Cast cast;
    private final AvailabilityEditing editing;

    WorkingHours(Cast cast, AvailabilityEditing editing) {
        this.cast = cast;
        this.editing = editing;
    }

    /** Whoever has hours or a vacation says so when he has settled. */
    List<Step> steps(Instant now) {
        List<Step> steps = new ArrayList<>();
        WorldFiles.people().forEach((key, person) -> {
            Instant settled = now.minus(When.duration(person.since())).plusSeconds(2);
            ZoneId zone = cast.zone(key);
            String hours = person.hours();
            if (hours != null) {
                steps.add(new Step(settled, () -> editing.set(cast.id(key), plan(zone, hours), Optional.empty())));
            }
            WorldFiles.Vacation vacation = person.vacation();
            if (vacation != null) {
                LocalDate first = LocalDate.ofInstant(now, zone).plusDays(vacation.inDays());
                steps.add(new Step(
                        now.minusSeconds(MINUTES),
                        () -> editing.declare(cast.id(key), first, first.plusDays(WEEK), vacation.message())));
            }
        });
        return steps;
    }

    /** On workdays, as in "10-14 15-19". */
    private static Plan plan(ZoneId zone, String hours) {
        List<Hours> day = new ArrayList<>();
        for (String one : hours.split(" ", -1)) {
            int dash = one.indexOf('-');
            day.add(new Hours(
                    Integer.parseInt(one.substring(0, dash)) * MINUTES,
                    Integer.parseInt(one.substring(dash + 1)) * MINUTES));
        }
        Week week = Week.of(weekday -> weekday.getValue() > WORKDAYS ? List.of() : day);
        return new Plan(zone, week, Optional.empty(), Set.of(), false);
    }
}
