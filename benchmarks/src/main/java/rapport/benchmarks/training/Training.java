package rapport.benchmarks.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rapport.language.model.Features;
import rapport.language.model.Head;

/** Learns one head, and tells how well it does on texts that it did not learn from. */
final class Training {
    private static final int FOLDS = 5;

    private final Head head;
    private final Extractor extractor;
    private final List<Sample> samples;
    private final List<Vector> vectors;
    private final double cost;

    Training(Head head, List<Sample> samples, Extractor extractor, double cost) {
        this.head = head;
        this.extractor = extractor;
        this.samples = samples;
        this.cost = cost;
        vectors = samples.stream()
                .map(sample -> extractor.read(sample.text(), head == Head.POLITE_ANYWHERE))
                .toList();
    }

    Head head() {
        return head;
    }

    /** The weights learnt from all samples; where F1 counts, the bias is moved so that 0.5 is where it is best on texts unseen. */
    double[] weights(Unseen unseen) {
        double[] weights = learn(IntStream.range(0, samples.size()).toArray());
        weights[extractor.bias()] -= unseen.threshold();
        return weights;
    }

    /** What models said of texts that they had not seen. */
    Unseen crossValidate() {
        List<Unseen.Score> scores = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int aside = fold;
            int[] seen = IntStream.range(0, samples.size())
                    .filter(i -> fold(samples.get(i)) != aside)
                    .toArray();
            double[] weights = learn(seen);
            IntStream.range(0, samples.size())
                    .filter(i -> fold(samples.get(i)) == aside)
                    .mapToObj(i -> new Unseen.Score(
                            vectors.get(i).times(weights),
                            samples.get(i).positive(),
                            samples.get(i).measured()))
                    .forEach(scores::add);
        }
        scores.sort(Comparator.comparingDouble(Unseen.Score::score).reversed());
        return new Unseen(scores, head == Head.POLITE || head == Head.POLITE_ANYWHERE);
    }

    /** Learns from some of the samples. */
    private double[] learn(int[] seen) {
        double[] scale = head == Head.RUDE_RUSSIAN ? oneSidedness(seen) : new double[0];
        List<LogisticRegression.Lesson> lessons = new ArrayList<>();
        for (int i : seen) {
            Sample sample = samples.get(i);
            Vector vector = scale.length == 0 ? vectors.get(i) : vectors.get(i).scaled(scale);
            double all = cost * sample.weight();
            lessons.add(new LogisticRegression.Lesson(vector, sample.positive(), all * (1 - sample.doubt())));
            if (sample.doubt() > 0) {
                lessons.add(new LogisticRegression.Lesson(vector, !sample.positive(), all * sample.doubt()));
            }
        }
        double[] weights = LogisticRegression.learn(lessons, extractor.size());
        for (int i = 0; i < scale.length; i++) {
            weights[i] *= scale[i];
        }
        return weights;
    }

    /**
     * How one-sided the use of each feature is, as the logarithm of its odds (Wang and Manning 2012): what is common on both
     * sides is kept small, so that the rest is learnt from fewer texts. What stands behind the table is left as it is.
     */
    private double[] oneSidedness(int[] seen) {
        double[] with = new double[extractor.size()];
        double[] without = new double[extractor.size()];
        long positive = 0;
        for (int i : seen) {
            vectors.get(i).countIn(samples.get(i).positive() ? with : without);
            positive += samples.get(i).positive() ? 1 : 0;
        }
        double[] scale = new double[extractor.size()];
        for (int i = 0; i < scale.length; i++) {
            double there = (with[i] + 1) / (positive + 2);
            double elsewhere = (without[i] + 1) / (seen.length - positive + 2);
            double odds = Math.abs(StrictMath.log(there / elsewhere));
            scale[i] = i < Features.TABLE ? (1 + odds) / 2 : 1;
        }
        return scale;
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.group() * 0x9E3779B1, 1 << 16) % FOLDS;
    }
}
