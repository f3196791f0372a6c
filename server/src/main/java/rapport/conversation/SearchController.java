package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.account.SignedIn;
import rapport.platform.Cursor;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.Checks;

/** Search in one's own conversations. */
@RestController
class SearchController {
    private static final int PAGE = 20;
    private static final int LONGEST_QUERY = 200;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final RateLimit limit;

    SearchController(JdbcClient jdbc, Accounts accounts, Settings settings, InstantSource time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.limit = new RateLimit(settings.limits().searchesPerMinute(), Duration.ofMinutes(1), time);
    }

    record Hit(Message message, Person other, List<Snippet.Piece> snippet) {}

    record SearchPage(List<Hit> items, @Nullable String nextCursor) {}

    private record Found(Message message, UUID otherId, String headline) {}

    private record Place(Instant at, UUID conversationId, int seq) {}

    @GetMapping("/api/search/messages")
    SearchPage search(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Checks checks = new Checks();
        String words = checks.line("q", q, 1, LONGEST_QUERY);
        checks.end();
        limit.take(me.getName());
        List<Found> found = find(me.accountId(), words, place(cursor));
        boolean more = found.size() > PAGE;
        List<Found> page = more ? found.subList(0, PAGE) : found;
        Map<UUID, Person> people =
                accounts.people(page.stream().map(Found::otherId).distinct().toList());
        List<Hit> hits = new ArrayList<>(page.size());
        for (Found one : page) {
            Person other = people.getOrDefault(one.otherId(), new Person(one.otherId(), ""));
            hits.add(new Hit(one.message(), other, Snippet.pieces(one.message().text(), one.headline())));
        }
        return new SearchPage(hits, more ? next(page.getLast().message()) : null);
    }

    private static Optional<Place> place(@Nullable String cursor) {
        return Optional.ofNullable(cursor).map(text -> {
            List<String> parts = Cursor.parse(text, 3);
            return new Place(Cursor.instant(parts.get(0)), Cursor.id(parts.get(1)), Cursor.number(parts.get(2)));
        });
    }

    private static String next(Message last) {
        return Cursor.of(last.sentAt(), last.conversationId(), last.seq());
    }

    /** The word of the account stands in the index beside the words of the text: nobody else's messages are even looked at. */
    private List<Found> find(UUID accountId, String words, Optional<Place> after) {
        return jdbc.sql("""
                        WITH hit AS (
                            SELECT s.conversation_id, s.seq, s.sent_at
                            FROM message_search s
                            WHERE numnode(websearch_to_tsquery('russian', :words)) > 0
                              AND s.words @@ (CAST(:owner AS tsquery) && websearch_to_tsquery('russian', :words))
                              AND (CAST(:at AS timestamptz) IS NULL OR (s.sent_at, s.conversation_id, s.seq)
                                   < (CAST(:at AS timestamptz), CAST(:conversation AS uuid), CAST(:seq AS int)))
                            ORDER BY s.sent_at DESC, s.conversation_id DESC, s.seq DESC LIMIT :limit
                        )
                        SELECT m.conversation_id, m.seq, m.client_id, m.side, m.body, m.sent_at, m.automatic,
                               m.card_kind, m.card_order, m.card_item,
                               CASE WHEN c.buyer_id = :account THEN c.seller_id ELSE c.buyer_id END AS other_id,
                               ts_headline('russian', %s,
                                           websearch_to_tsquery('russian', :words), :options) AS headline
                        FROM hit
                        JOIN message m USING (conversation_id, seq)
                        JOIN conversation c ON c.id = m.conversation_id
                        WHERE c.buyer_id = :account OR c.seller_id = :account
                        ORDER BY m.sent_at DESC, m.conversation_id DESC, m.seq DESC
                        """.formatted(SearchedText.SQL))
                .param("owner", "'OF " + accountId + "'")
                .param("account", accountId)
                .param("words", SearchedText.of(words))
                .param("options", Snippet.OPTIONS)
                .param("at", after.map(place -> SqlArrays.time(place.at())).orElse(null))
                .param("conversation", after.map(Place::conversationId).orElse(null))
                .param("seq", after.map(Place::seq).orElse(null))
                .param("limit", PAGE + 1)
                .query((row, n) -> new Found(
                        MessageReads.bare(row), row.getObject("other_id", UUID.class), row.getString("headline")))
                .list();
    }
}
