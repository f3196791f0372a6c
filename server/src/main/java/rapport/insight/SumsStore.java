package rapport.insight;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Counts what is stored, of one seller or of all. */
@Component
class SumsStore {
    private static final List<String> OF_ONE = Counting.statements(true);
    private static final List<String> OF_ALL = Counting.statements(false);

    private final JdbcClient jdbc;

    SumsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was earned.
     *
     * @param sellerId by whom; empty for everybody
     * @param currency in which currency
     * @param week in the week from this Monday on; empty for the whole period
     * @param amount in minor units
     */
    record Earned(Optional<UUID> sellerId, String currency, Optional<LocalDate> week, long amount) {}

    /** What there is to count of a seller. */
    Sums of(UUID sellerId, Period period) {
        return count(OF_ONE.stream(), Optional.of(sellerId), period).getOrDefault(sellerId, Sums.NONE);
    }

    /** What there is to count of each seller of whom there is anything. The statements know nothing of each other, so several run at once. */
    Map<UUID, Sums> ofAll(Period period) {
        return count(OF_ALL.parallelStream(), Optional.empty(), period);
    }

    private Map<UUID, Sums> count(Stream<String> statements, Optional<UUID> sellerId, Period period) {
        Map<UUID, Sums> sums = new HashMap<>();
        statements
                .map(sql -> ask(sql, sellerId, period)
                        .query((row, n) -> Map.entry(row.getObject("seller_id", UUID.class), sums(row)))
                        .list())
                .toList()
                .forEach(rows -> rows.forEach(row -> sums.merge(row.getKey(), row.getValue(), Sums::plus)));
        sums.values().removeIf(sum -> sum.equals(Sums.NONE));
        return sums;
    }

    /** What a seller earned, week by week. */
    List<Earned> earnings(UUID sellerId, Period period) {
        return earnings(
                "NULL::uuid AS seller_id",
                "(l.currency, week)",
                " AND o.seller_id = :seller",
                Optional.of(sellerId),
                period);
    }

    /** What each seller earned, and, week by week, all of them together. */
    List<Earned> earningsOfAll(Period period) {
        return earnings("o.seller_id", "(o.seller_id, l.currency), (l.currency, week)", "", Optional.empty(), period);
    }

    private List<Earned> earnings(String who, String sets, String only, Optional<UUID> sellerId, Period period) {
        String sql = """
                SELECT %s, l.currency, week,
                       sum(CASE WHEN l.to_pocket = 'seller' THEN l.amount ELSE -l.amount END)::bigint AS amount
                FROM service_order o JOIN ledger_entry l ON l.order_id = o.id
                CROSS JOIN LATERAL (SELECT date_trunc('week', l.at AT TIME ZONE :zone)::date AS week) AS monday
                WHERE (l.to_pocket = 'seller' OR l.from_pocket = 'seller') AND l.at >= :from AND l.at < :to%s
                GROUP BY GROUPING SETS (%s) ORDER BY l.currency, week
                """.formatted(who, only, sets);
        return ask(sql, sellerId, period)
                .param("zone", period.zone().getId())
                .query((row, n) -> new Earned(
                        Optional.ofNullable(row.getObject("seller_id", UUID.class)),
                        row.getString("currency"),
                        Optional.ofNullable(row.getObject("week", LocalDate.class)),
                        row.getLong("amount")))
                .list();
    }

    /** When these accounts were made. */
    Map<UUID, Instant> joined(Collection<UUID> sellerIds) {
        Map<UUID, Instant> joined = new HashMap<>();
        jdbc.sql("SELECT id, created_at FROM account WHERE id = ANY (?)")
                .param(sellerIds.toArray(UUID[]::new))
                .query(row -> {
                    joined.put(
                            row.getObject("id", UUID.class),
                            row.getObject("created_at", OffsetDateTime.class).toInstant());
                });
        return joined;
    }

    private JdbcClient.StatementSpec ask(String sql, Optional<UUID> sellerId, Period period) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param("from", SqlArrays.time(period.from())).param("to", SqlArrays.time(period.to()));
        return sellerId.isPresent() ? statement.param("seller", sellerId.get()) : statement;
    }

    private static Sums sums(ResultSet row) throws SQLException {
        EnumMap<Measure, Long> counts = new EnumMap<>(Measure.class);
        ResultSetMetaData columns = row.getMetaData();
        for (int place = 2; place <= columns.getColumnCount(); place++) {
            long count = row.getLong(place);
            if (count != 0) {
                String name = Objects.requireNonNull(columns.getColumnLabel(place));
                counts.put(Measure.valueOf(name.toUpperCase(Locale.ROOT)), count);
            }
        }
        return new Sums(counts);
    }
}
