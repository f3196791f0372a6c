package rapport.language;

import java.util.Arrays;

/** The strength of every {@link Signal} in one text. */
public final class Signals {
    private final double[] values;

    private Signals(double[] values) {
        this.values = values;
    }

    /**
     * Signals by their places.
     *
     * @param values one for each signal; what lies outside 0..1 is clipped
     */
    static Signals of(double[] values) {
        double[] copy = new double[Signal.values().length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = Math.clamp(values[i], 0, 1);
        }
        return new Signals(copy);
    }

    /** From 0 (no trace) to 1 (certainly). */
    public double get(Signal signal) {
        return values[signal.index()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signals signals && Arrays.equals(values, signals.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Signal signal : Signal.values()) {
            if (get(signal) > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(signal.key())
                        .append(' ')
                        .append(get(signal));
            }
        }
        return text.toString();
    }
}
