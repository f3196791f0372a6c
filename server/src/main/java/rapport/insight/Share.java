package rapport.insight;

import rapport.platform.Deciding;

/**
 * How many of some cases were as one wishes, and within what that share would lie if chance were all that is between these
 * cases and very many like them.
 *
 * <p>The interval is Wilson's, at 95 %: unlike the textbook's it stays within 0 and 1 and means something for five cases, too
 * (E. B. Wilson, <i>Probable inference, the law of succession, and statistical inference</i>, JASA 22, 1927).
 *
 * @param count how many
 * @param of of how many
 * @param share the one by the other; 0 of nothing
 * @param low where the interval begins
 * @param high where it ends
 * @param enough whether there are enough cases to draw and compare it
 */
@Deciding
public record Share(int count, int of, double share, double low, double high, boolean enough) {
    /** Fewer cases say too little to be drawn or compared. */
    static final int ENOUGH = 5;

    private static final double Z = 1.959963984540054;
    private static final double PLACES = 10_000;

    /** So many of so many. */
    public static Share of(long count, long of) {
        Exact exact = Exact.of(count, of);
        return new Share(
                (int) count,
                (int) of,
                rounded(exact.share()),
                rounded(exact.low()),
                rounded(exact.high()),
                of >= ENOUGH);
    }

    /** Before anything is rounded. */
    record Exact(double share, double low, double high) {
        static Exact of(long count, long of) {
            if (count < 0 || count > of) {
                throw new IllegalArgumentException(count + " of " + of);
            }
            if (of == 0) {
                return new Exact(0, 0, 1);
            }
            double n = of;
            double p = count / n;
            double z2 = Z * Z;
            double middle = p + z2 / (2 * n);
            double reach = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
            double scale = 1 + z2 / n;
            // At the ends the two are equal but for the last digits of what a computer counts with.
            double low = count == 0 ? 0 : Math.max(0, (middle - reach) / scale);
            double high = count == of ? 1 : Math.min(1, (middle + reach) / scale);
            return new Exact(p, low, high);
        }
    }

    /** Half up to four places. */
    static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
