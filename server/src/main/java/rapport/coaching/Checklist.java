package rapport.coaching;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * What the moment of a conversation asks a seller for, and what of it his text has: rows S6, S8, S10, S13 and S14 of the
 * requirements as lines to tick off.
 *
 * @param moment which moment it is, such as {@code bad_news}
 * @param items what it asks for, in the order in which one writes it
 */
@Deciding
record Checklist(String moment, List<Item> items) {
    /**
     * One line.
     *
     * @param key what is asked for
     * @param done whether the text has it
     */
    record Item(String key, boolean done) {}

    /** The moments, the more urgent one first: where several are recognised, it alone counts. */
    private static final List<Moment> MOMENTS = List.of(
            new Moment(
                    "upset",
                    Occasion::clientIsUpset,
                    line("acknowledge", Occasion::acknowledges),
                    line("own", Occasion::apologises),
                    line("propose", Occasion::proposes)),
            new Moment(
                    "bad_news",
                    Occasion::bringsBadNews,
                    line("fact", occasion -> !occasion.isVague()),
                    line("regret", Occasion::regrets),
                    line("next_step", Occasion::goesOn)),
            new Moment(
                    "extra_wish",
                    Occasion::clientWishesMore,
                    line("thanks", Occasion::thanks),
                    line("options", Occasion::offersOptions)),
            new Moment(
                    "first_answer",
                    Occasion::clientIsNew,
                    line("greeting", Occasion::greets),
                    line("thanks", Occasion::thanks),
                    new Line("questions", Occasion::clientAsks, Occasion::answersQuestions),
                    line("next_step", Occasion::goesOn)),
            new Moment(
                    "progress",
                    Occasion::tellsProgress,
                    line("done", Occasion::tellsProgress),
                    line("next_step", Occasion::goesOn)));

    /** A moment, when it is recognised, and what it asks for. */
    private record Moment(String key, Predicate<Occasion> recognised, List<Line> lines) {
        private Moment(String key, Predicate<Occasion> recognised, Line... lines) {
            this(key, recognised, List.of(lines));
        }

        private Checklist on(Occasion occasion) {
            return new Checklist(
                    key,
                    lines.stream()
                            .filter(line -> line.applies.test(occasion))
                            .map(line -> new Item(line.key, line.done.test(occasion)))
                            .toList());
        }
    }

    /** What a moment asks for: where it applies, and when a text has it. */
    private record Line(String key, Predicate<Occasion> applies, Predicate<Occasion> done) {}

    private static Line line(String key, Predicate<Occasion> done) {
        return new Line(key, occasion -> true, done);
    }

    /** The checklist of the most urgent moment that is recognised; null if there is none. */
    static @Nullable Checklist of(Occasion occasion) {
        return MOMENTS.stream()
                .filter(moment -> moment.recognised.test(occasion))
                .findFirst()
                .map(moment -> moment.on(occasion))
                .orElse(null);
    }
}
