package rapport.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to reviews in numbers for other features. */
@Component
public class ReviewCounts {
    private final JdbcClient jdbc;

    ReviewCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The reviews of a seller in numbers.
     *
     * @param count how many there are
     * @param liked how many of them are good
     */
    public record Liked(int count, int liked) {}

    /** How many reviews a buyer has written himself. */
    public int writtenBy(UUID buyerId) {
        return jdbc.sql("""
                        SELECT count(*)::int FROM review
                        WHERE buyer_id = ? AND written_at IS NOT NULL AND automatic IS NULL
                        """).param(buyerId).query(Integer.class).single();
    }

    /** Those of some sellers; who has none is left out. */
    public Map<UUID, Liked> of(Collection<UUID> sellerIds) {
        Map<UUID, Liked> found = new HashMap<>();
        if (!sellerIds.isEmpty()) {
            jdbc.sql("""
                            SELECT seller_id, count(*)::int AS count, (count(*) FILTER (WHERE up))::int AS liked
                            FROM review WHERE seller_id = ANY (?) AND written_at IS NOT NULL GROUP BY seller_id
                            """).param(sellerIds.toArray(UUID[]::new)).query(row -> {
                found.put(row.getObject("seller_id", UUID.class), new Liked(row.getInt("count"), row.getInt("liked")));
            });
        }
        return found;
    }
}
