package rapport.insight;

import java.util.List;
import java.util.stream.Collectors;
import rapport.coaching.scores.SpeedInSql;
import rapport.language.Merit;

/**
 * The statements that count, each for one seller or for all. Every row that they answer is a seller's, its columns are named by the
 * {@link Measure}s. What counts, {@code docs/outcomes.md} says.
 */
final class Counting {
    private static final String DELAY = "(replied_at - started_at)";
    private static final String BAND = band();

    private Counting() {}

    /** All of them; {@code one} says whether only the seller of the parameter {@code seller} is counted. */
    static List<String> statements(boolean one) {
        String only = one ? " AND seller_id = :seller" : "";
        return List.of(
                replies(only),
                waiting(only),
                messages(only),
                contacts(only),
                steps(only),
                orders(only),
                buyers(only),
                reviews(only));
    }

    private static String replies(String only) {
        return """
                WITH answer AS MATERIALIZED (
                    SELECT seller_id, started_at >= :from AND started_at < :to AS begun, replied_at < :to AS given,
                           %s AS speed, %s AS band
                    FROM reply WHERE replied_at >= :from%s
                )
                SELECT seller_id, count(*) FILTER (WHERE given) AS replies,
                       sum(speed) FILTER (WHERE given) AS speed_points,
                """.formatted(SpeedInSql.of(DELAY), BAND, only)
                + byBand("count(*) FILTER (WHERE begun AND band = %d) AS turns_%s")
                + " FROM answer GROUP BY seller_id";
    }

    /** Turns that nobody answered within a day. */
    private static String waiting(String only) {
        return """
                SELECT seller_id, count(*) AS turns_later FROM reply_clock
                WHERE started_at >= :from AND started_at <= CAST(:to AS timestamptz) - INTERVAL '24 hours'""" + only + " GROUP BY seller_id";
    }

    private static String messages(String only) {
        return """
                SELECT seller_id, count(*) AS messages, sum(politeness) AS politeness_points,
                       sum(professionalism) AS professionalism_points,
                       count(*) FILTER (WHERE politeness >= %d) AS polite_messages,
                       count(*) FILTER (WHERE professionalism >= %d) AS professional_messages
                FROM message_score WHERE sent_at >= :from AND sent_at < :to""".formatted(
                                rapport.language.Scores.start(Merit.POLITENESS),
                                rapport.language.Scores.start(Merit.PROFESSIONALISM))
                + only + " GROUP BY seller_id";
    }

    private static String contacts(String only) {
        return """
                WITH contact AS (
                    SELECT seller_id, conversation_id, started_at, replied_at FROM reply
                    WHERE new_buyer AND started_at >= CAST(:from AS timestamptz) - INTERVAL '720 hours' AND started_at < :to%1$s
                    UNION ALL
                    SELECT seller_id, conversation_id, started_at, NULL FROM reply_clock
                    WHERE new_buyer AND started_at >= CAST(:from AS timestamptz) - INTERVAL '720 hours' AND started_at < :to%1$s
                ), counted AS MATERIALIZED (
                    SELECT seller_id, %2$s AS band, started_at < CAST(:to AS timestamptz) - INTERVAL '720 hours' AS ripe,
                           EXISTS (SELECT FROM service_order o
                                   WHERE o.conversation_id = c.conversation_id AND (o.body -> 'times' ->> 'paidAt') IS NOT NULL
                                     AND o.placed_at >= c.started_at AND o.placed_at < c.started_at + INTERVAL '720 hours') AS ordered
                    FROM contact c
                    WHERE NOT EXISTS (SELECT FROM rating_pardon_in_force p
                                      WHERE p.cause = 'contact' AND p.subject_id = c.conversation_id)
                      AND NOT EXISTS (SELECT FROM service_order o
                                      WHERE o.conversation_id = c.conversation_id
                                        AND (o.body -> 'times' ->> 'paidAt') IS NOT NULL AND o.placed_at < c.started_at)
                )
                SELECT seller_id, count(*) FILTER (WHERE NOT ripe) AS young_contacts,
                """.formatted(only, BAND)
                + byBand("count(*) FILTER (WHERE ripe AND band = %d) AS contacts_%s")
                + ", "
                + byBand("count(*) FILTER (WHERE ripe AND ordered AND band = %d) AS orders_%s")
                + " FROM counted GROUP BY seller_id";
    }

    /** The steps due before an instant, in a stretch of work that began at another: those after 48, 96, … hours. */
    private static String stepsBefore(String end) {
        return "greatest(0, ceil(date_part('epoch', " + end + " - at) / 172800) - 1)";
    }

    private static String steps(String only) {
        return """
                WITH entry AS (
                    SELECT o.seller_id, o.closed_at, l.act, l.at,
                           lead(l.act) OVER work AS next_act, lead(l.at) OVER work AS next_at
                    FROM service_order o JOIN order_log l ON l.order_id = o.id
                    WHERE l.act IN ('take', 'revise', 'progress', 'deliver', 'dispute')
                      AND (o.closed_at IS NULL OR o.closed_at >= :from)%s
                    WINDOW work AS (PARTITION BY l.order_id ORDER BY l.no)
                ), stretch AS (
                    SELECT *, least(next_at, closed_at, CAST(:to AS timestamptz)) AS ends_at FROM entry
                    WHERE act IN ('take', 'revise', 'progress')
                )
                SELECT seller_id,
                       count(*) FILTER (WHERE next_act = 'progress' AND next_at >= :from AND next_at < :to
                                          AND NOT (act = next_act AND at = next_at)
                                          AND next_at <= at + INTERVAL '48 hours') AS steps_in_time,
                       sum(greatest(0, %s - %s)) AS steps_missed
                FROM stretch GROUP BY seller_id
                """.formatted(only, stepsBefore("ends_at"), stepsBefore("CAST(:from AS timestamptz)"));
    }

    private static String orders(String only) {
        return """
                WITH ended AS (
                    SELECT o.seller_id, o.stage, bool_or(l.act = 'take') AS taken, bool_or(l.act = 'offer') AS offered,
                           bool_or(l.act = 'dispute') AS disputed
                    FROM service_order o JOIN order_log l ON l.order_id = o.id
                    WHERE l.act IN ('take', 'offer', 'dispute') AND o.closed_at >= :from AND o.closed_at < :to%s
                    GROUP BY o.id
                )
                SELECT seller_id, count(*) AS ended, count(*) FILTER (WHERE offered) AS offered,
                       count(*) FILTER (WHERE disputed) AS disputed,
                       count(*) FILTER (WHERE stage = 'accepted') AS completed
                FROM ended WHERE taken GROUP BY seller_id
                """.formatted(only);
    }

    private static String buyers(String only) {
        return """
                WITH pair AS (
                    SELECT seller_id, buyer_id, count(*) AS completed FROM service_order
                    WHERE stage = 'accepted' AND closed_at < :to%s
                    GROUP BY seller_id, buyer_id HAVING max(closed_at) >= :from
                )
                SELECT seller_id, count(*) AS buyers, count(*) FILTER (WHERE completed >= 2) AS repeaters
                FROM pair GROUP BY seller_id
                """.formatted(only);
    }

    private static String reviews(String only) {
        return """
                SELECT seller_id, count(*) FILTER (WHERE automatic IS NULL) AS reviews,
                       count(*) FILTER (WHERE automatic IS NULL AND up) AS liked,
                       sum(speed + quality + communication) FILTER (WHERE automatic IS NULL) AS marks,
                       count(*) FILTER (WHERE automatic IS NOT NULL) AS automatic,
                       count(*) FILTER (WHERE automatic IS NULL AND answered_at < :to) AS answered,
                       count(*) FILTER (WHERE automatic IS NULL AND (answered_at < :to
                           OR written_at <= CAST(:to AS timestamptz) - INTERVAL '72 hours')) AS answerable
                FROM review WHERE written_at >= :from AND written_at < :to""" + only + " GROUP BY seller_id";
    }

    /** One column for each band. */
    private static String byBand(String column) {
        List<ReplyBand> bands = List.of(ReplyBand.values());
        return bands.stream()
                .map(band -> column.formatted(bands.indexOf(band), band.key()))
                .collect(Collectors.joining(", "));
    }

    /** The place of the band of an answer, or of none, among the bands. The end of a band belongs to it. */
    private static String band() {
        List<ReplyBand> bands = List.of(ReplyBand.values());
        String cases = bands.stream()
                .filter(band -> band != ReplyBand.LATER)
                .map(band -> "WHEN " + DELAY + " <= INTERVAL '" + band.end().toSeconds() + " seconds' THEN "
                        + bands.indexOf(band))
                .collect(Collectors.joining(" "));
        return "CASE " + cases + " ELSE " + bands.indexOf(ReplyBand.LATER) + " END";
    }
}
