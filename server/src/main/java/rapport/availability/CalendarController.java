package rapport.availability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Language;
import rapport.account.SignedIn;
import rapport.platform.Secret;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;

/**
 * A seller's time off as a calendar that other programs read (RFC 5545). They cannot sign in: the address is the secret. Only its
 * hash is kept, so that the seller sees it once, and makes another if he lost it or it got around.
 */
@RestController
class CalendarController {
    private static final int KEY_BYTES = 24;
    private static final int KEY_LENGTH = 32;
    private static final int YEARS_AHEAD = 1;
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final AvailabilityStore store;
    private final HolidayCalendars holidays;
    private final Accounts accounts;
    private final Transactions transactions;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    CalendarController(
            AvailabilityStore store,
            HolidayCalendars holidays,
            Accounts accounts,
            Transactions transactions,
            InstantSource time) {
        this.store = store;
        this.holidays = holidays;
        this.accounts = accounts;
        this.transactions = transactions;
        this.time = time;
    }

    /** A new address; the one before leads nowhere from now on. */
    @PostMapping("/api/me/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    NewCalendar renew(@AuthenticationPrincipal SignedIn me) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transactions.write(outbox -> {
            store.lock(me.accountId());
            store.setCalendarKey(me.accountId(), hash(key));
            return key;
        });
        return new NewCalendar("/api/calendar.ics?key=" + key);
    }

    @DeleteMapping("/api/me/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal SignedIn me) {
        store.setCalendarKey(me.accountId(), null);
    }

    @GetMapping("/api/calendar.ics")
    ResponseEntity<String> get(@RequestParam(defaultValue = "") String key) {
        UUID sellerId = store.findByCalendarKey(hash(key))
                .filter(found -> key.length() == KEY_LENGTH)
                .orElseThrow(ProblemException::notFound);
        Account account = accounts.get(sellerId);
        boolean russian = account.language() == Language.RU;
        List<CalendarText.Event> events =
                store.find(sellerId).map(one -> events(one, russian)).orElse(List.of());
        String name = (russian ? "Не работаю: " : "Time off: ") + account.name();
        return ResponseEntity.ok().contentType(ICALENDAR).body(CalendarText.of(name, events));
    }

    private List<CalendarText.Event> events(Availability availability, boolean russian) {
        List<CalendarText.Event> events = new ArrayList<>();
        availability.time().timeOff().stream()
                .filter(one -> one.withdrawnAt().isEmpty())
                .map(one -> new CalendarText.Event(
                        one.id() + "@rapport",
                        one.firstDay(),
                        one.lastDay(),
                        russian ? "Не работаю" : "Time off",
                        one.message(),
                        one.declaredAt()))
                .forEach(events::add);
        Instant now = time.instant();
        Plan plan = availability.plan();
        plan.country().ifPresent(country -> {
            int year = now.atZone(plan.zone()).getYear();
            for (int ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
                holidays.list(country, year + ahead).stream()
                        .filter(holiday -> !plan.keptDays().contains(holiday.date()))
                        .map(holiday -> holiday(country, holiday, russian, now))
                        .forEach(events::add);
            }
        });
        return events;
    }

    private static CalendarText.Event holiday(
            String country, HolidayCalendars.Named holiday, boolean russian, Instant now) {
        LocalDate date = holiday.date();
        String uid = date + "-" + country.toLowerCase(Locale.ROOT) + "-holiday@rapport";
        return new CalendarText.Event(uid, date, date, russian ? "Праздник" : holiday.name(), "", now);
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Where the calendar is, said once. */
    record NewCalendar(String path) {
        @Override
        public String toString() {
            return "NewCalendar[" + Secret.REDACTED + "]";
        }
    }
}
