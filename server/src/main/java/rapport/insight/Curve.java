package rapport.insight;

import java.util.Arrays;
import java.util.List;
import rapport.platform.Deciding;

/**
 * What delay costs (row S5): first contacts that became orders, by how soon they were answered.
 *
 * @param points band by band
 * @param early of those answered within half an hour
 * @param late of all others
 * @param difference how much more often the early ones became orders
 * @param young how many contacts are too young to count
 */
@Deciding
public record Curve(List<Point> points, Share early, Share late, Difference difference, int young) {
    /** Makes what nobody can change. */
    public Curve {
        points = List.copyOf(points);
    }

    /** How many of a band became orders. */
    public record Point(String band, Share orders) {}

    static Curve of(Sums sums) {
        Share early = sums.orders(ReplyBand::isEarly);
        Share late = sums.orders(band -> !band.isEarly());
        return new Curve(
                Arrays.stream(ReplyBand.values())
                        .map(band -> new Point(band.key(), sums.orders(one -> one == band)))
                        .toList(),
                early,
                late,
                Difference.of(early, late),
                (int) sums.get(Measure.YOUNG_CONTACTS));
    }
}
