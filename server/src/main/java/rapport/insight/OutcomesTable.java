package rapport.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/** The outcomes of all sellers as a table, one figure a row, so that any program can take them up. */
@Deciding
final class OutcomesTable {
    static final List<String> HEADER =
            List.of("cohort_kind", "cohort", "sellers", "figure", "part", "count", "of", "value", "low", "high");

    private OutcomesTable() {}

    static Stream<List<Object>> rows(MarketOutcomes outcomes) {
        return outcomes.cohorts().stream()
                .flatMap(cohort -> figures(cohort).stream()
                        .map(figure -> Stream.concat(
                                        Stream.of(cohort.kind(), cohort.key(), cohort.sellers()),
                                        figure.cells().stream())
                                .toList()));
    }

    /** A figure: its name, its part, and what there is of the numbers; what does not apply is an empty text. */
    private record Figure(List<Object> cells) {
        static Figure of(String name, String part, @Nullable Object... numbers) {
            List<Object> cells = new ArrayList<>(List.of(name, part));
            Arrays.stream(numbers).forEach(number -> cells.add(number == null ? "" : number));
            return new Figure(cells);
        }

        static Figure of(String name, String part, Share share) {
            return of(
                    name,
                    part,
                    share.count(),
                    share.of(),
                    number(share.share()),
                    number(share.low()),
                    number(share.high()));
        }

        static Figure mean(String name, @Nullable Object mean, int of) {
            return of(name, "", null, of, mean, null, null);
        }

        /** Without a power of ten, as no spreadsheet misreads it. */
        private static BigDecimal number(double value) {
            return BigDecimal.valueOf(value);
        }
    }

    private static List<Figure> figures(Cohort cohort) {
        Figures figures = cohort.figures();
        if (figures == null) {
            return List.of(Figure.of("withheld", "", null, null, null, null, null));
        }
        List<Figure> all = new ArrayList<>(habits(figures.habits()));
        all.addAll(results(figures.results()));
        return all;
    }

    private static List<Figure> habits(Habits habits) {
        Scores scores = habits.scores();
        List<Figure> all = new ArrayList<>(List.of(
                Figure.mean("speed", scores.speed(), scores.replies()),
                Figure.mean("politeness", scores.politeness(), scores.messages()),
                Figure.mean("professionalism", scores.professionalism(), scores.messages())));
        habits.bands().forEach(band -> all.add(Figure.of("turns", band.band(), band.count(), null, null, null, null)));
        habits.shares().forEach(habit -> all.add(Figure.of("habit_" + habit.key(), "", habit.share())));
        return all;
    }

    private static List<Figure> results(Results results) {
        Curve curve = results.curve();
        Difference difference = curve.difference();
        List<Figure> all = new ArrayList<>();
        curve.points().forEach(point -> all.add(Figure.of("orders_by_delay", point.band(), point.orders())));
        all.add(Figure.of("orders_early", "", curve.early()));
        all.add(Figure.of("orders_late", "", curve.late()));
        all.add(Figure.of(
                "orders_difference",
                difference.verdict(),
                null,
                null,
                Figure.number(difference.share()),
                Figure.number(difference.low()),
                Figure.number(difference.high())));
        all.add(Figure.of("contacts_young", "", curve.young(), null, null, null, null));
        all.add(Figure.of("repeat", "", results.repeat()));
        all.add(Figure.of("reviews_liked", "", results.reviews().liked()));
        all.add(Figure.mean(
                "reviews_average",
                results.reviews().average(),
                results.reviews().count()));
        all.add(Figure.of("reviews_automatic", "", results.reviews().automatic(), null, null, null, null));
        all.add(Figure.of("disputes", "", results.disputes()));
        all.add(Figure.of("completed", "", results.completed()));
        results.income().forEach(income -> {
            all.add(Figure.of("income", income.currency(), null, null, income.amount(), null, null));
            income.weeks()
                    .forEach(week -> all.add(Figure.of(
                            "income_week",
                            income.currency() + " " + week.start(),
                            null,
                            null,
                            week.amount(),
                            null,
                            null)));
        });
        return all;
    }
}
