package rapport.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.benchmarks.accuracy.Measure.Scored;

class MeasureTest {
    /** Two rude texts and two others; one of each lies on the wrong side. */
    private static final List<Scored> SCORED =
            List.of(scored(true, 0.9), scored(false, 0.7), scored(true, 0.4), scored(false, 0.1));

    private static Scored scored(boolean positive, double score) {
        return new Scored(Example.of("text", positive), score);
    }

    @Test
    void areaUnderTheCurveIsTheShareOfPairsInTheRightOrder() {
        assertThat(Measure.AUC.of(SCORED)).isEqualTo("0.750");
    }

    @Test
    void tiesCountHalf() {
        assertThat(Measure.AUC.of(List.of(scored(true, 0.5), scored(false, 0.5))))
                .isEqualTo("0.500");
    }

    @Test
    void f1StandsBeforePrecisionAndRecall() {
        assertThat(Measure.F1.of(List.of(scored(true, 0.9), scored(true, 0.8), scored(true, 0.2), scored(false, 0.6))))
                .isEqualTo("0.667 (0.667 / 0.667)");
    }

    @Test
    void macroF1IsTheMeanOfBothSides() {
        assertThat(Measure.MACRO_F1.of(SCORED)).isEqualTo("0.500");
    }

    @Test
    void recallIsTakenWhereThePrecisionIsHighEnough() {
        assertThat(Measure.RECALL_AT_PRECISION.of(SCORED)).isEqualTo("0.500 (at 0.5: 0.500 / 0.500)");
    }
}
