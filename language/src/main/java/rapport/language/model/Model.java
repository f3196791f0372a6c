package rapport.language.model;

import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.text.Tokens;
import rapport.language.text.Word;

/** All models: one pass over a text tells what each makes of it. */
public final class Model {
    private static final int SAD = Strategies.written(Strategies.SAD);

    private final Weights weights;
    private final Strategies strategies;
    private final float[] worth = new float[Head.PLACES];
    private final float[] bias = new float[Head.PLACES];
    private final float[][] ofStrategies;

    /** Models with the phrases of lexicons. */
    public Model(Weights weights, Phrases phrases) {
        this.weights = weights;
        strategies = new Strategies(phrases);
        ofStrategies = new float[strategies.names().size()][Head.PLACES];
        for (Head head : Head.values()) {
            worth[head.place()] = weights.number(head + ".worth");
            bias[head.place()] = weights.number(head + ".bias");
            for (int i = 0; i < ofStrategies.length; i++) {
                ofStrategies[i][head.place()] =
                        weights.number(head + "." + strategies.names().get(i));
            }
        }
    }

    /** What the models make of one text. */
    public final class Opinion implements Features.Visitor {
        private final float[] sums = new float[Head.PLACES + 1];
        private final float[] extra = new float[Head.PLACES];
        private boolean sad;

        private Opinion() {}

        @Override
        public void word(Word word) {
            float[] own = word.weights();
            for (int i = 0; i < own.length; i++) {
                sums[i] += own[i];
            }
        }

        @Override
        public void add(int place, float value) {
            weights.add(place, value, sums);
        }

        @Override
        public void strategy(int number) {
            sad |= number == SAD;
            float[] own = ofStrategies[number];
            for (int i = 0; i < own.length; i++) {
                extra[i] += own[i];
            }
        }

        /** Whether the text has a sad face. */
        public boolean isSad() {
            return sad;
        }

        /** How likely a head is right about the text, from 0 to 1. */
        public double of(Head head) {
            int i = head.place();
            double length = Math.sqrt(Math.max(1, sums[Weights.LENGTH]));
            double sum = bias[i] + extra[i] + sums[i] * worth[i] / length;
            return 1 / (1 + StrictMath.exp(-sum));
        }
    }

    /** Reads a text. */
    public Opinion of(Tokens tokens, Matches matches) {
        Opinion opinion = new Opinion();
        Features.visit(tokens, matches, strategies, opinion);
        return opinion;
    }
}
