package rapport.availability;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.Checks;
import rapport.platform.web.VersionTag;

/** When one works, over HTTP, each account its own. */
@RestController
class AvailabilityController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final AvailabilityEditing editing;
    private final AvailabilityStore store;
    private final HolidayCalendars holidays;
    private final InstantSource time;

    AvailabilityController(
            AvailabilityEditing editing, AvailabilityStore store, HolidayCalendars holidays, InstantSource time) {
        this.editing = editing;
        this.store = store;
        this.holidays = holidays;
        this.time = time;
    }

    /** What a seller reads of his own. */
    record Mine(
            String timeZone,
            List<List<Hours>> days,
            boolean hideOnDaysOff,
            @Nullable String holidayCountry,
            SortedSet<LocalDate> keptHolidays,
            boolean busy,
            @Nullable Integer mostOrders,
            int ordersInWork,
            List<Off> timeOff,
            boolean hasCalendar,
            boolean set,
            Presence presence) {}

    record Off(UUID id, LocalDate firstDay, LocalDate lastDay, String message, Instant declaredAt) {
        static Off of(TimeOff one) {
            return new Off(one.id(), one.firstDay(), one.lastDay(), one.message(), one.declaredAt());
        }
    }

    record Busy(@Nullable Boolean busy) {}

    record Year(SortedSet<String> countries, List<HolidayCalendars.Named> holidays) {}

    @GetMapping("/api/me/availability")
    ResponseEntity<Mine> get(@AuthenticationPrincipal SignedIn me) {
        return tagged(me.accountId(), editing.current(me.accountId()));
    }

    @PutMapping("/api/me/availability")
    ResponseEntity<Mine> change(
            @AuthenticationPrincipal SignedIn me,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AvailabilityInput.Change change) {
        AvailabilityInput.Checked checked = change.checked(holidays.countries());
        return tagged(me.accountId(), editing.change(me.accountId(), ifMatch, checked.plan(), checked.mostOrders()));
    }

    @PutMapping("/api/me/availability/busy")
    ResponseEntity<Mine> setBusy(@AuthenticationPrincipal SignedIn me, @RequestBody Busy body) {
        Checks checks = new Checks();
        checks.present("busy", body.busy());
        checks.end();
        return tagged(me.accountId(), editing.setBusy(me.accountId(), Boolean.TRUE.equals(body.busy())));
    }

    @PostMapping("/api/me/time-off")
    @ResponseStatus(HttpStatus.CREATED)
    Off addTimeOff(@AuthenticationPrincipal SignedIn me, @RequestBody AvailabilityInput.NewTimeOff body) {
        return Off.of(editing.addTimeOff(me.accountId(), body));
    }

    @DeleteMapping("/api/me/time-off/{timeOffId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawTimeOff(@AuthenticationPrincipal SignedIn me, @PathVariable UUID timeOffId) {
        editing.withdrawTimeOff(me.accountId(), timeOffId);
    }

    @GetMapping("/api/holidays")
    Year listHolidays(@RequestParam(defaultValue = "") String country, @RequestParam int year) {
        Checks checks = new Checks();
        if (!country.isEmpty() && !holidays.countries().contains(country)) {
            checks.add("country", "unknown", null);
        }
        checks.number("year", year, FIRST_YEAR, LAST_YEAR);
        checks.end();
        return new Year(holidays.countries(), country.isEmpty() ? List.of() : holidays.list(country, year));
    }

    private ResponseEntity<Mine> tagged(UUID sellerId, Availability availability) {
        Instant now = time.instant();
        Plan plan = availability.plan();
        Mine mine = new Mine(
                plan.zone().getId(),
                plan.week().days(),
                plan.hidesOnDaysOff(),
                plan.country().orElse(null),
                new TreeSet<>(plan.keptDays()),
                availability.busy(),
                availability.mostOrders().orElse(null),
                availability.ordersInWork(),
                availability.time().timeOff().stream()
                        .filter(one ->
                                one.withdrawnAt().isEmpty() && one.span().to().isAfter(now))
                        .map(Off::of)
                        .toList(),
                store.hasCalendar(sellerId),
                !availability.time().schedules().isEmpty(),
                availability.at(now));
        return ResponseEntity.ok().eTag(VersionTag.of(availability.version())).body(mine);
    }
}
