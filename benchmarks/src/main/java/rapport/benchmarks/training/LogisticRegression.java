package rapport.benchmarks.training;

import java.util.List;
import java.util.Random;

/**
 * Logistic regression with a penalty on squared weights, by dual coordinate descent (Yu, Huang and Lin 2011). The order
 * of the samples is drawn from a fixed seed and all arithmetic is exact to the bit, so the weights always are the same.
 */
final class LogisticRegression {
    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 30;
    private static final int NEWTON_STEPS = 50;
    private static final double CLOSE_ENOUGH = 1e-6;
    private static final double SHRINK = 0.1;
    private static final double ALMOST_NOTHING = 1e-8;

    private final List<Lesson> lessons;
    private final double[] weights;
    private final double[] alpha;
    /** What each alpha lacks of the cost, kept by itself because a difference would lose its last digits. */
    private final double[] complement;

    /**
     * One thing to learn.
     *
     * @param vector what was seen
     * @param positive what to say of it
     * @param cost what an error costs against weights being large
     */
    record Lesson(Vector vector, boolean positive, double cost) {}

    private LogisticRegression(List<Lesson> lessons, int size) {
        this.lessons = lessons;
        weights = new double[size];
        alpha = new double[lessons.size()];
        complement = new double[lessons.size()];
    }

    /**
     * Learns weights.
     *
     * @param size how many weights there are
     */
    static double[] learn(List<Lesson> lessons, int size) {
        return new LogisticRegression(lessons, size).learn();
    }

    private double[] learn() {
        int[] order = new int[lessons.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            double cost = lessons.get(i).cost();
            alpha[i] = Math.min(cost / 1000, ALMOST_NOTHING);
            complement[i] = cost - alpha[i];
            lessons.get(i).vector().addTo(weights, sign(i) * alpha[i]);
        }
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            for (int i : order) {
                improve(i);
            }
        }
        return weights;
    }

    private int sign(int i) {
        return lessons.get(i).positive() ? 1 : -1;
    }

    /** Finds the best alpha of one sample by Newton's method, all others being as they are. */
    private void improve(int i) {
        Vector vector = lessons.get(i).vector();
        double cost = lessons.get(i).cost();
        double curve = vector.squaredLength();
        double margin = sign(i) * vector.times(weights);
        // Of alpha and its complement the one that moves towards zero is taken: there rounding does less harm.
        boolean flipped = curve * (complement[i] - alpha[i]) / 2 + margin < 0;
        int direction = flipped ? -1 : 1;
        double old = flipped ? complement[i] : alpha[i];
        double now = cost - old < cost / 2 ? SHRINK * old : old;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double slope = curve * (now - old) + direction * margin + StrictMath.log(now / (cost - now));
            if (Math.abs(slope) < CLOSE_ENOUGH) {
                break;
            }
            double next = now - slope / (curve + cost / (cost - now) / now);
            now = next <= 0 ? now * SHRINK : next;
        }
        alpha[i] = flipped ? cost - now : now;
        complement[i] = flipped ? now : cost - now;
        vector.addTo(weights, direction * (now - old) * sign(i));
    }
}
