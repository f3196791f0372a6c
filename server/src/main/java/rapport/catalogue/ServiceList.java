package rapport.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.availability.Availabilities;
import rapport.platform.database.SqlArrays;
import rapport.policy.Standings;

/** Lists published services of sellers who can answer and are not away: the newest, those with certain words, those with a title like certain words. */
@Component
class ServiceList {
    private static final String SELECT = "SELECT id, title, price_amount, price_currency, delivery_days, seller_id, ";
    private static final String OF_SELLER = "(CAST(:seller AS uuid) IS NULL OR seller_id = :seller) AND "
            + Standings.SELLER_NOT_FROZEN + " AND " + Availabilities.SELLER_NOT_CLOSED;

    private static final String NEWEST =
            SELECT + "published_at FROM service WHERE status = 'published' AND " + OF_SELLER + """
             AND (CAST(:at AS timestamptz) IS NULL
                  OR (published_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
            ORDER BY published_at DESC, id DESC LIMIT :limit
            """;

    private static final String WORDED = ranked(
            "ts_rank(words, websearch_to_tsquery('russian', :words))",
            "words @@ websearch_to_tsquery('russian', :words)");
    private static final String PLAIN_TITLE = "lower(translate(title, 'Ёё', 'Ее'))";
    private static final String ALIKE =
            ranked("word_similarity(lower(:words), " + PLAIN_TITLE + ")", "lower(:words) <% " + PLAIN_TITLE);

    private final JdbcClient jdbc;
    private final InstantSource time;

    ServiceList(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The newest services of everybody or of one seller, behind a place. */
    List<Listing> newest(Optional<UUID> seller, ListPlace.@Nullable Newest after, int limit) {
        return jdbc.sql(NEWEST)
                .param("seller", seller.orElse(null))
                .param("now", SqlArrays.time(time.instant()))
                .param("at", after == null ? null : SqlArrays.time(after.publishedAt()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, n) -> listing(
                        row,
                        new ListPlace.Newest(
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant(),
                                id(row))))
                .list();
    }

    /** The services with these words in whatever form, those that fit best first, behind a place. */
    List<Listing> worded(String words, Optional<UUID> seller, ListPlace.@Nullable Worded after, int limit) {
        return ranked(WORDED, words, seller, limit)
                .param("rank", after == null ? null : after.rank())
                .param("id", after == null ? null : after.id())
                .query((row, n) -> listing(row, new ListPlace.Worded(row.getFloat("rank"), id(row))))
                .list();
    }

    /** The services with words in the title that are spelled like these; none where the database cannot tell. */
    List<Listing> alike(String words, Optional<UUID> seller, ListPlace.@Nullable Alike after, int limit) {
        if (!knowsTrigrams()) {
            return List.of();
        }
        return ranked(ALIKE, words, seller, limit)
                .param("rank", after == null ? null : after.rank())
                .param("id", after == null ? null : after.id())
                .query((row, n) -> listing(row, new ListPlace.Alike(row.getFloat("rank"), id(row))))
                .list();
    }

    private boolean knowsTrigrams() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')")
                .query(Boolean.class)
                .single();
    }

    private static String ranked(String rank, String condition) {
        return SELECT + "rank FROM (SELECT *, " + rank + " AS rank FROM service WHERE status = 'published' AND "
                + condition + ") AS found WHERE " + OF_SELLER + """
                 AND (CAST(:rank AS real) IS NULL OR (rank, id) < (CAST(:rank AS real), CAST(:id AS uuid)))
                ORDER BY rank DESC, id DESC LIMIT :limit
                """;
    }

    private JdbcClient.StatementSpec ranked(String sql, String words, Optional<UUID> seller, int limit) {
        return jdbc.sql(sql)
                .param("words", words.replace('ё', 'е').replace('Ё', 'Е'))
                .param("seller", seller.orElse(null))
                .param("now", SqlArrays.time(time.instant()))
                .param("limit", limit);
    }

    private static Listing listing(ResultSet row, ListPlace place) throws SQLException {
        Money price = new Money(row.getLong("price_amount"), row.getString("price_currency"));
        return new Listing(
                new ServiceRef(id(row), row.getString("title"), price),
                row.getInt("delivery_days"),
                row.getObject("seller_id", UUID.class),
                place);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
