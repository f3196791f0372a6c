package rapport.benchmarks.training;

/** The features of one text: ascending places, and how much there is of each. */
final class Vector {
    private final int[] places;
    private final float[] values;

    Vector(int[] places, float[] values) {
        this.places = places;
        this.values = values;
    }

    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += weights[places[i]] * values[i];
        }
        return sum;
    }

    void addTo(double[] weights, double factor) {
        for (int i = 0; i < places.length; i++) {
            weights[places[i]] += factor * values[i];
        }
    }

    /** The same features, each as much larger as a scale says. */
    Vector scaled(double[] scale) {
        float[] larger = new float[values.length];
        for (int i = 0; i < places.length; i++) {
            larger[i] = (float) (values[i] * scale[places[i]]);
        }
        return new Vector(places, larger);
    }

    /** Counts each feature once. */
    void countIn(double[] counts) {
        for (int place : places) {
            counts[place]++;
        }
    }

    double squaredLength() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}
