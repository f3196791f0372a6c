package rapport.availability;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The public holidays of countries, as Jollyday knows them. */
@Component
class HolidayCalendars {
    /** A country among the calendars, which are also those of stock exchanges. */
    private static final int CODE = 2;

    private final SortedSet<String> countries = HolidayManager.getSupportedCalendarCodes().stream()
            .filter(code -> code.length() == CODE)
            .collect(Collectors.toCollection(TreeSet::new));
    private final Map<Key, List<Named>> known = new ConcurrentHashMap<>();

    private record Key(String country, int year) {}

    /**
     * A holiday.
     *
     * @param date when people are free
     * @param key its name among programs
     * @param name its English name
     */
    record Named(LocalDate date, String key, String name) {}

    /** The codes of the countries (ISO 3166) whose holidays are known. */
    SortedSet<String> countries() {
        return countries;
    }

    /** The holidays of a country in a year, in order; each day once. */
    List<Named> list(String country, int year) {
        return known.computeIfAbsent(new Key(country, year), HolidayCalendars::read);
    }

    /** Those of them that are days off; it remembers them, for it is asked about each day. */
    Holidays of(Plan plan) {
        Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
        return plan.country()
                .<Holidays>map(country ->
                        year -> years.computeIfAbsent(year, one -> daysOff(country, one, plan.keptDays())))
                .orElse(Holidays.NONE);
    }

    private Set<LocalDate> daysOff(String country, int year, Set<LocalDate> kept) {
        return list(country, year).stream()
                .map(Named::date)
                .filter(date -> !kept.contains(date))
                .collect(Collectors.toSet());
    }

    private static List<Named> read(Key key) {
        Map<LocalDate, Named> byDate = HolidayManager.getInstance(
                        ManagerParameters.create(key.country.toLowerCase(Locale.ROOT)))
                .getHolidays(Year.of(key.year), HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(HolidayCalendars::named)
                .collect(Collectors.toMap(
                        Named::date, named -> named, (a, b) -> a.key().compareTo(b.key()) <= 0 ? a : b));
        return byDate.values().stream()
                .sorted(Comparator.comparing(Named::date))
                .toList();
    }

    private static Named named(Holiday holiday) {
        return new Named(holiday.getDate(), holiday.getPropertiesKey(), holiday.getDescription(Locale.ENGLISH));
    }
}
