package rapport.availability;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import rapport.platform.Deciding;

/** A calendar as RFC 5545 wants it: lines of at most 75 octets, ended by CR LF, with what would end a value escaped. */
@Deciding
final class CalendarText {
    private static final int LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /**
     * Days that the calendar shows.
     *
     * @param uid their name for ever
     * @param first the first of them
     * @param last the last of them
     * @param summary what they are
     * @param description what there is to say of them; may be empty
     * @param changedAt when they were declared
     */
    record Event(String uid, LocalDate first, LocalDate last, String summary, String description, Instant changedAt) {}

    static String of(String name, List<Event> events) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Rapport//Time off//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid);
        line("DTSTAMP:" + STAMP.format(event.changedAt));
        line("DTSTART;VALUE=DATE:" + DATE.format(event.first));
        line("DTEND;VALUE=DATE:" + DATE.format(event.last.plusDays(1)));
        line("SUMMARY:" + escaped(event.summary));
        if (!event.description.isEmpty()) {
            line("DESCRIPTION:" + escaped(event.description));
        }
        line("TRANSP:OPAQUE");
        line("END:VEVENT");
    }

    /** A long line goes on behind a line break and a space; a letter is never cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = content.substring(i, content.offsetByCodePoints(i, 1));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
            i += letter.length();
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }
}
