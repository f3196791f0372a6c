package rapport.responsiveness;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.availability.Availabilities;
import rapport.availability.Presence;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.Checks;

/** The badge that buyers see: how soon a seller usually replies, and when he is to be met. */
@RestController
class BadgeController {
    /** So many days of replies count, as for the responsibility rating. */
    private static final Duration COUNTED = Duration.ofDays(90);

    /** Fewer replies than this say nothing yet: "new seller". */
    private static final int ENOUGH = 5;

    private static final int MOST_ASKED = 50;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Availabilities availabilities;
    private final InstantSource time;

    BadgeController(JdbcClient jdbc, Accounts accounts, Availabilities availabilities, InstantSource time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.availabilities = availabilities;
        this.time = time;
    }

    record Badge(
            UUID sellerId,
            int replies,
            @Nullable Long typicalReplySeconds,
            @Nullable Presence presence) {}

    @GetMapping("/api/badges")
    List<Badge> list(@RequestParam List<UUID> seller) {
        Checks checks = new Checks();
        List<UUID> asked = checks.list("seller", seller, MOST_ASKED);
        checks.end();
        Map<UUID, Badge> badges = new HashMap<>();
        Set<UUID> sellers = accounts.people(asked).keySet();
        Map<UUID, Presence> presences = availabilities.presences(sellers);
        sellers.forEach(id -> badges.put(id, new Badge(id, 0, null, presences.get(id))));
        jdbc.sql("""
                        SELECT seller_id, count(*)::int AS replies,
                               percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM replied_at - started_at))
                                   AS median
                        FROM reply WHERE seller_id = ANY (?) AND replied_at > ? GROUP BY seller_id
                        """)
                .params(
                        asked.toArray(UUID[]::new),
                        SqlArrays.time(time.instant().minus(COUNTED)))
                .query(row -> {
                    UUID id = row.getObject("seller_id", UUID.class);
                    int replies = row.getInt("replies");
                    badges.put(
                            id,
                            new Badge(
                                    id,
                                    replies,
                                    replies < ENOUGH ? null : Math.round(row.getDouble("median")),
                                    presences.get(id)));
                });
        return asked.stream()
                .distinct()
                .map(badges::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
