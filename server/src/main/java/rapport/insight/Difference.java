package rapport.insight;

import rapport.platform.Deciding;

/**
 * By how much one share is above another, and how far chance could carry that: Newcombe's interval, made of the Wilson intervals of the
 * two (R. G. Newcombe, <i>Interval estimation for the difference between independent proportions</i>, Statistics in Medicine
 * 17, 1998, method 10).
 *
 * @param share the one less the other
 * @param low where the interval begins
 * @param high where it ends
 * @param verdict {@code clear} if 0 lies outside of it, {@code chance} if not, {@code too_few} where either has too few cases
 */
@Deciding
public record Difference(double share, double low, double high, String verdict) {
    static Difference of(Share one, Share other) {
        Share.Exact p = Share.Exact.of(one.count(), one.of());
        Share.Exact q = Share.Exact.of(other.count(), other.of());
        double difference = p.share() - q.share();
        double low = difference - Math.hypot(p.share() - p.low(), q.high() - q.share());
        double high = difference + Math.hypot(p.high() - p.share(), q.share() - q.low());
        String verdict;
        if (!one.enough() || !other.enough()) {
            verdict = "too_few";
        } else {
            verdict = low > 0 || high < 0 ? "clear" : "chance";
        }
        return new Difference(Share.rounded(difference), Share.rounded(low), Share.rounded(high), verdict);
    }
}
