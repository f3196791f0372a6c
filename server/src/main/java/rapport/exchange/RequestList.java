package rapport.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Cursor;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.policy.Standings;

/** Lists open requests of buyers who can answer, for sellers who look for work. */
@Component
class RequestList {
    private static final String PLAIN_TITLE = "lower(translate(title, 'Ёё', 'Ее'))";
    private static final String WORDED = "words @@ websearch_to_tsquery('russian', :words)";
    private static final String ALIKE = "lower(:words) <% " + PLAIN_TITLE;
    private static final String FILTERED = """
             AND (CAST(:currency AS text) IS NULL OR currency = :currency)
             AND (CAST(:atLeast AS bigint) IS NULL OR budget_to >= CAST(:atLeast AS bigint))
             AND (CAST(:language AS text) IS NULL OR language = :language)
             AND (CAST(:dueFrom AS date) IS NULL OR deadline IS NULL OR deadline >= CAST(:dueFrom AS date))
             AND (CAST(:notOf AS uuid) IS NULL OR buyer_id <> :notOf AND NOT EXISTS (
                  SELECT FROM proposal p WHERE p.request_id = request.id AND p.seller_id = :notOf))
            """;

    private final JdbcClient jdbc;
    private final InstantSource time;

    RequestList(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** By what a list is sorted: always the greatest first. */
    enum Sort {
        /** The latest first. */
        NEWEST("extract(epoch FROM published_at)"),
        /** What fits the words best first. */
        MATCH("ts_rank(words, websearch_to_tsquery('russian', :words))"),
        /** What has a title most like the words first, where none has the words themselves. */
        ALIKE("word_similarity(lower(:words), " + PLAIN_TITLE + ")"),
        /** What pays most first. */
        BUDGET("budget_to"),
        /** What is needed soonest first, what has all the time last. */
        DEADLINE("- (coalesce(deadline, DATE '9999-12-31') - DATE '2000-01-01')"),
        /** What has the fewest proposals first. */
        FEWEST("- proposals");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this name in the API. */
        static Optional<Sort> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** A place in such a list; it also keeps its way, so that all its pages are found in one way. */
    record Place(Sort sort, double key, UUID id) {
        String cursor() {
            return Cursor.of(sort.key(), key, id);
        }

        /**
         * The place of a cursor.
         *
         * @throws ProblemException invalid-input, if it is none
         */
        static Place of(String cursor) {
            List<String> parts = Cursor.parse(cursor, 3);
            Sort sort = Sort.find(parts.getFirst()).orElseThrow(Place::invalid);
            try {
                return new Place(sort, Double.parseDouble(parts.get(1)), Cursor.id(parts.get(2)));
            } catch (NumberFormatException e) {
                throw invalid();
            }
        }

        private static ProblemException invalid() {
            return ProblemException.invalid(List.of(new FieldError("cursor", "invalid", null)));
        }
    }

    /** A request in such a list. */
    record Listed(Request request, int proposals, Place place) {}

    /** Open requests, from a place on. */
    List<Listed> list(Filter filter, Optional<UUID> reader, Sort sort, Optional<Place> after, int limit) {
        if (sort == Sort.ALIKE && !knowsTrigrams()) {
            return List.of();
        }
        String sql = "SELECT * FROM (SELECT *, buyer_id AS seller_id, CAST(" + sort.key
                + " AS double precision) AS key FROM request WHERE " + condition(filter, sort == Sort.ALIKE)
                + ") AS found WHERE " + Standings.SELLER_NOT_FROZEN + """
                 AND (CAST(:id AS uuid) IS NULL OR (key, id) < (CAST(:key AS double precision), CAST(:id AS uuid)))
                ORDER BY key DESC, id DESC LIMIT :limit
                """;
        return bound(sql, filter, reader)
                .param("key", after.map(Place::key).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> {
                    Request request = RequestStore.request(row, List.of());
                    return new Listed(
                            request, row.getInt("proposals"), new Place(sort, row.getDouble("key"), request.id()));
                })
                .list();
    }

    /** How many of those were published since some time; no more are counted than so many. */
    int countSince(Filter filter, UUID reader, Instant since, int most) {
        String sql = "SELECT count(*)::int FROM (SELECT FROM (SELECT buyer_id AS seller_id FROM request WHERE "
                + condition(filter, false) + " AND published_at > :since AND buyer_id <> :reader) AS found WHERE "
                + Standings.SELLER_NOT_FROZEN + " LIMIT :most) AS counted";
        return bound(sql, filter, Optional.of(reader))
                .param("reader", reader)
                .param("since", SqlArrays.time(since))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String condition(Filter filter, boolean alike) {
        String worded = filter.q().isEmpty() ? "" : " AND " + (alike ? ALIKE : WORDED);
        return "state = 'open' AND expires_at > :now" + worded + FILTERED;
    }

    private JdbcClient.StatementSpec bound(String sql, Filter filter, Optional<UUID> reader) {
        return jdbc.sql(sql)
                .param("now", SqlArrays.time(time.instant()))
                .param("words", filter.q().replace('ё', 'е').replace('Ё', 'Е'))
                .param("currency", filter.currency().orElse(null))
                .param("atLeast", filter.atLeast().orElse(null))
                .param(
                        "language",
                        filter.language()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .orElse(null))
                .param("dueFrom", filter.dueFrom().orElse(null))
                .param("notOf", filter.fresh() ? reader.orElse(null) : null);
    }

    private boolean knowsTrigrams() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')")
                .query(Boolean.class)
                .single();
    }
}
