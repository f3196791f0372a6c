package rapport.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** The stored reviews. */
@Component
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in a list of reviews. */
    record Place(Instant at, UUID id) {}

    /** A place in a seller's own list. */
    record OwnPlace(boolean unanswered, Instant at, UUID id) {}

    /** Whose reviews are listed. */
    enum Of {
        /** A seller's. */
        SELLER("seller_id"),
        /** A service's. */
        SERVICE("service_id");

        private final String column;

        Of(String column) {
            this.column = column;
        }
    }

    Optional<Review> find(UUID orderId) {
        return jdbc.sql("SELECT * FROM review WHERE order_id = ?")
                .param(orderId)
                .query((row, n) -> review(row))
                .optional();
    }

    /** Locks a review until the end of the transaction at hand; its conversation is locked already. */
    Review lock(UUID orderId) {
        return jdbc.sql("SELECT * FROM review WHERE order_id = ? FOR NO KEY UPDATE")
                .param(orderId)
                .query((row, n) -> review(row))
                .single();
    }

    void insert(Review review) {
        Review.Subject subject = review.subject();
        jdbc.sql("""
                        INSERT INTO review (order_id, id, conversation_id, buyer_id, seller_id, service_id, title, ended_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(subject.orderId(), review.id(), subject.conversationId())
                .params(subject.buyerId(), subject.sellerId())
                .param(subject.serviceId().orElse(null))
                .params(subject.title(), SqlArrays.time(subject.endedAt()))
                .update();
        save(review);
    }

    void save(Review review) {
        Optional<Review.Written> written = review.written();
        Optional<Review.Words> words = written.map(Review.Written::words);
        Optional<Review.Marks> marks = words.flatMap(Review.Words::marks);
        Optional<Review.Answer> answer = review.answer();
        jdbc.sql("""
                        UPDATE review SET version = :version, written_at = :written, edited_at = :edited, up = :up, speed = :speed,
                            quality = :quality, communication = :communication, body = :body, automatic = :automatic,
                            answered_at = :answered, answer_edited_at = :answerEdited, answer = :answer
                        WHERE order_id = :order
                        """)
                .param("order", review.subject().orderId())
                .param("version", review.version())
                .param("written", time(written.map(Review.Written::at)))
                .param("edited", time(written.flatMap(Review.Written::editedAt)))
                .param("up", words.map(Review.Words::up).orElse(null))
                .param("speed", marks.map(Review.Marks::speed).orElse(null))
                .param("quality", marks.map(Review.Marks::quality).orElse(null))
                .param("communication", marks.map(Review.Marks::communication).orElse(null))
                .param("body", words.map(Review.Words::text).orElse(null))
                .param(
                        "automatic",
                        written.flatMap(Review.Written::automatic)
                                .map(Review.Automatic::key)
                                .orElse(null))
                .param("answered", time(answer.map(Review.Answer::at)))
                .param("answerEdited", time(answer.flatMap(Review.Answer::editedAt)))
                .param("answer", answer.map(Review.Answer::text).orElse(null))
                .update();
    }

    /** What was written about a seller or a service, the latest first. */
    List<Review> list(Of of, UUID id, Optional<Place> after, int limit) {
        return jdbc.sql("SELECT * FROM review WHERE " + of.column + """
                         = :of AND written_at IS NOT NULL
                          AND (CAST(:id AS uuid) IS NULL OR (written_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
                        ORDER BY written_at DESC, id DESC LIMIT :limit
                        """)
                .param("of", id)
                .param("at", time(after.map(Place::at)))
                .param("id", after.map(Place::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> review(row))
                .list();
    }

    /** What was written about a seller, the unanswered first, then the latest. */
    List<Review> listOwn(UUID sellerId, Optional<OwnPlace> after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM review WHERE seller_id = :seller AND written_at IS NOT NULL
                          AND (CAST(:id AS uuid) IS NULL OR ((answered_at IS NULL), written_at, id)
                               < (CAST(:unanswered AS boolean), CAST(:at AS timestamptz), CAST(:id AS uuid)))
                        ORDER BY (answered_at IS NULL) DESC, written_at DESC, id DESC LIMIT :limit
                        """)
                .param("seller", sellerId)
                .param("unanswered", after.map(OwnPlace::unanswered).orElse(null))
                .param("at", time(after.map(OwnPlace::at)))
                .param("id", after.map(OwnPlace::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> review(row))
                .list();
    }

    /** How many there are of a seller. */
    record Counts(int count, int unanswered) {}

    Counts counts(UUID sellerId) {
        return jdbc.sql("""
                        SELECT count(*)::int AS count, (count(*) FILTER (WHERE answered_at IS NULL))::int AS unanswered
                        FROM review WHERE seller_id = ? AND written_at IS NOT NULL
                        """)
                .param(sellerId)
                .query((row, n) -> new Counts(row.getInt("count"), row.getInt("unanswered")))
                .single();
    }

    /** All of them in numbers. */
    ReviewView.Summary summary(Of of, UUID id) {
        return jdbc.sql("""
                        SELECT count(*)::int AS count, (count(*) FILTER (WHERE up))::int AS liked, count(speed)::int AS marked,
                            round(avg(speed), 1) AS speed, round(avg(quality), 1) AS quality,
                            round(avg(communication), 1) AS communication,
                            (count(*) FILTER (WHERE mean = 1))::int AS ones, (count(*) FILTER (WHERE mean = 2))::int AS twos,
                            (count(*) FILTER (WHERE mean = 3))::int AS threes, (count(*) FILTER (WHERE mean = 4))::int AS fours,
                            (count(*) FILTER (WHERE mean = 5))::int AS fives
                        FROM (SELECT up, speed, quality, communication, (speed + quality + communication + 1) / 3 AS mean
                              FROM review WHERE""" + " " + of.column + """
                         = ? AND written_at IS NOT NULL) AS marked
                        """)
                .param(id)
                .query((row, n) -> new ReviewView.Summary(
                        row.getInt("count"),
                        row.getInt("liked"),
                        row.getInt("marked"),
                        row.getBigDecimal("speed"),
                        row.getBigDecimal("quality"),
                        row.getBigDecimal("communication"),
                        List.of(
                                row.getInt("ones"),
                                row.getInt("twos"),
                                row.getInt("threes"),
                                row.getInt("fours"),
                                row.getInt("fives"))))
                .single();
    }

    /** The number of the next wording of thanks for a seller, remembered as used. */
    int nextThanks(UUID sellerId) {
        return jdbc.sql("""
                        INSERT INTO review_thanks (seller_id, last) VALUES (?, ?)
                        ON CONFLICT (seller_id) DO UPDATE SET last = (review_thanks.last + 1) % 1000000 RETURNING last
                        """)
                .params(sellerId, Thanks.first(sellerId))
                .query(Integer.class)
                .single();
    }

    private static Review review(ResultSet row) throws SQLException {
        Review.Subject subject = new Review.Subject(
                row.getObject("order_id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                Optional.ofNullable(row.getObject("service_id", UUID.class)),
                row.getString("title"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
        Instant writtenAt = instant(row, "written_at");
        Instant answeredAt = instant(row, "answered_at");
        return new Review(
                row.getObject("id", UUID.class),
                subject,
                row.getInt("version"),
                writtenAt == null ? Optional.empty() : Optional.of(written(row, writtenAt)),
                answeredAt == null
                        ? Optional.empty()
                        : Optional.of(new Review.Answer(
                                row.getString("answer"),
                                answeredAt,
                                Optional.ofNullable(instant(row, "answer_edited_at")))));
    }

    private static Review.Written written(ResultSet row, Instant at) throws SQLException {
        String automatic = row.getString("automatic");
        Optional<Review.Marks> marks = automatic == null
                ? Optional.of(new Review.Marks(row.getInt("speed"), row.getInt("quality"), row.getInt("communication")))
                : Optional.empty();
        return new Review.Written(
                new Review.Words(row.getBoolean("up"), marks, row.getString("body")),
                Optional.ofNullable(automatic).map(Review.Automatic::ofKey),
                at,
                Optional.ofNullable(instant(row, "edited_at")));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(SqlArrays::time).orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
