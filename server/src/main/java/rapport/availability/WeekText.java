package rapport.availability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rapport.platform.Deciding;

/** A week as it stands in the database: "540-780,840-1080;…;". */
@Deciding
final class WeekText {
    private static final int ALL_DAYS = -1;

    private WeekText() {}

    static String of(Week week) {
        return week.days().stream()
                .map(day -> day.stream()
                        .map(hours -> hours.from() + "-" + hours.to())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    static Week parse(String text) {
        return new Week(
                Arrays.stream(text.split(";", ALL_DAYS)).map(WeekText::day).toList());
    }

    private static List<Hours> day(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", ALL_DAYS)).map(WeekText::hours).toList();
    }

    private static Hours hours(String text) {
        int dash = text.indexOf('-');
        return new Hours(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
