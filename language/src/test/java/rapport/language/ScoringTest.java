package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Path DOCUMENT = Path.of("../docs/language/scores.md");

    @Test
    void a_text_of_which_nothing_can_be_said_has_what_it_starts_with() {
        Scores scores = scores(Map.of());
        assertThat(scores.politeness()).isEqualTo(Scores.start(Merit.POLITENESS));
        assertThat(scores.professionalism()).isEqualTo(Scores.start(Merit.PROFESSIONALISM));
        assertThat(scores.contributions()).isEmpty();
    }

    @Test
    void a_warm_answer_that_tells_what_is_done_and_what_is_next_is_worth_90_and_more() {
        Scores scores =
                scores(Map.of(Signal.GREETING, 1.0, Signal.THANKS, 0.9, Signal.POLITE, 0.8, Signal.PROGRESS, 1.0));
        assertThat(scores.politeness()).isGreaterThanOrEqualTo(90);
        assertThat(scores.professionalism()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void a_curt_answer_is_worth_less_than_a_neutral_one_and_a_rude_one_hardly_anything() {
        assertThat(scores(Map.of(Signal.COLD, 0.85)).politeness()).isBetween(30, 45);
        Scores rude = scores(Map.of(Signal.RUDE, 0.75));
        assertThat(rude.politeness()).isLessThan(15);
        assertThat(rude.professionalism()).isLessThan(15);
    }

    @Test
    void a_signal_that_is_hardly_there_changes_nothing() {
        for (Signal signal : Signal.values()) {
            assertThat(scores(Map.of(signal, 0.3)).contributions()).isEmpty();
        }
    }

    @Test
    void bad_news_costs_nothing_when_it_comes_with_regret() {
        Scores bare = scores(Map.of(Signal.BAD_NEWS, 0.9));
        Scores sorry = scores(Map.of(Signal.BAD_NEWS, 0.9, Signal.APOLOGY, 1.0));
        assertThat(bare.politeness()).isLessThan(Scores.start(Merit.POLITENESS));
        assertThat(sorry.politeness()).isGreaterThan(Scores.start(Merit.POLITENESS));
    }

    @Test
    void every_point_is_accounted_for() {
        Scores scores =
                scores(Map.of(Signal.GREETING, 1.0, Signal.VAGUE, 0.7, Signal.FAMILIAR, 0.55, Signal.POLITE, 0.6));
        for (Merit merit : Merit.values()) {
            assertThat(Scores.start(merit) + points(scores, merit)).isEqualTo(scores.of(merit));
        }
    }

    @Test
    void the_contributions_add_up_to_the_scores_of_every_text() {
        Analyzer analyzer = Analyzer.standard();
        for (RuleCase one : RuleCase.all()) {
            Scores scores = analyzer.analyze(one.draft()).scores();
            for (Merit merit : Merit.values()) {
                assertThat(Math.clamp(Scores.start(merit) + points(scores, merit), 0, 100))
                        .as("%s of %s", merit, one)
                        .isEqualTo(scores.of(merit));
            }
        }
    }

    @Test
    void interest_and_options_are_merits_though_no_signal_tells_of_them() {
        Scores scores = Analyzer.standard()
                .analyze(Draft.of("Интересный проект. Для какой аудитории сайт?"))
                .scores();
        assertThat(scores.contributions()).contains(new Contribution(Merit.POLITENESS, "warmth.interest", 8));
    }

    @Test
    void the_documentation_names_the_points_of_every_signal() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Scoring.Worth worth : worths()) {
            assertThat(document)
                    .contains("| `%s` | %s | %s |"
                            .formatted(worth.cause(), sign(worth.politeness()), sign(worth.professionalism())));
        }
    }

    private static List<Scoring.Worth> worths() {
        List<Scoring.Worth> all = new ArrayList<>(Scoring.OF_SIGNALS);
        all.addAll(Scoring.OF_RULES);
        return all;
    }

    private static Scores scores(Map<Signal, Double> strengths) {
        return Scoring.scores(signals(strengths), List.of());
    }

    private static String sign(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private static int points(Scores scores, Merit merit) {
        return scores.contributions().stream()
                .filter(one -> one.merit() == merit)
                .mapToInt(Contribution::points)
                .sum();
    }

    private static Signals signals(Map<Signal, Double> strengths) {
        double[] values = new double[Signal.values().length];
        strengths.forEach((signal, strength) -> values[signal.index()] = strength);
        return Signals.of(values);
    }
}
