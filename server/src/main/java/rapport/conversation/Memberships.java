package rapport.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/**
 * Whether a conversation is somebody's. Every way into a conversation passes here first. Answers are kept in memory:
 * the two of a conversation never change, so they cannot be stale.
 */
@Component
public class Memberships {
    private static final int MOST = 200_000;

    private final JdbcClient jdbc;
    private final Cache<UUID, Pair> pairs =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The account's part in a conversation.
     *
     * @throws ProblemException not-found, if there is no such conversation or it is not his
     */
    public Membership get(UUID conversationId, UUID accountId) {
        Pair pair = find(conversationId);
        if (pair != null && pair.buyerId().equals(accountId)) {
            return new Membership(conversationId, Side.BUYER, accountId, pair.sellerId());
        }
        if (pair != null && pair.sellerId().equals(accountId)) {
            return new Membership(conversationId, Side.SELLER, accountId, pair.buyerId());
        }
        throw ProblemException.notFound();
    }

    private @Nullable Pair find(UUID conversationId) {
        Pair known = pairs.getIfPresent(conversationId);
        if (known != null) {
            return known;
        }
        Optional<Pair> pair = jdbc.sql("SELECT buyer_id, seller_id FROM conversation WHERE id = ?")
                .param(conversationId)
                .query((row, n) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
        pair.ifPresent(found -> pairs.put(conversationId, found));
        return pair.orElse(null);
    }

    private record Pair(UUID buyerId, UUID sellerId) {}
}
