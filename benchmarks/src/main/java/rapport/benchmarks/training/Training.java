package rapport.benchmarks.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
                .map(sample -> extractor.read(sample.text(), head == Head.POLITE_ANYWHERE || head == Head.COMPLAINT))
                .toList();
    }

    Head head() {
        return head;
    }

    /** The weights learnt from all samples; where F1 counts, the bias is moved so that 0.5 is where it is best on texts unseen. */
    double[] weights(Unseen unseen) {
        double[] weights = LogisticRegression.learn(vectors, samples, extractor.size(), cost);
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
            double[] weights = LogisticRegression.learn(
                    IntStream.of(seen).mapToObj(vectors::get).toList(),
                    IntStream.of(seen).mapToObj(samples::get).toList(),
                    extractor.size(),
                    cost);
            IntStream.range(0, samples.size())
                    .filter(i -> fold(samples.get(i)) == aside)
                    .mapToObj(i -> new Unseen.Score(
                            vectors.get(i).times(weights),
                            samples.get(i).positive(),
                            samples.get(i).measured()))
                    .forEach(scores::add);
        }
        scores.sort(Comparator.comparingDouble(Unseen.Score::score).reversed());
        return new Unseen(scores, head == Head.POLITE || head == Head.POLITE_ANYWHERE || head == Head.COMPLAINT);
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.group() * 0x9E3779B1, 1 << 16) % FOLDS;
    }
}
