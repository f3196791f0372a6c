package rapport.simulation;

import static rapport.testing.World.ok;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** How long pages wait for the server where a year of a marketplace is stored. A measure, which nothing is held to by a test. */
final class PageTimes {
    private static final int ROUNDS = 30;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    private PageTimes() {}

    /** A table: each address, and the median and the longest of its answers in milliseconds, request and all. */
    static String table(TestServer server, List<TestClient> sellers) {
        PageTimes measured = new PageTimes();
        TestClient moderator = server.moderator();
        for (int round = 0; round < ROUNDS; round++) {
            for (TestClient seller : sellers) {
                measured.lookAround(seller);
            }
            measured.get(moderator, "/api/operator/outcomes?days=90");
            measured.get(moderator, "/api/operator/outcomes?days=365");
            measured.get(moderator, "/api/moderation/disputes?state=decided");
            measured.get(moderator, "/api/moderation/people?q=anna");
        }
        StringBuilder table = new StringBuilder();
        measured.times.forEach((path, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            table.append(String.format(
                    "%7.1f %7.1f  %s%n",
                    sorted[sorted.length / 2] / 1e6, Arrays.stream(sorted).max().orElse(0) / 1e6, path));
        });
        return table.toString();
    }

    private void lookAround(TestClient seller) {
        String me = get(seller, "/api/me").get("id").asString();
        for (String filter : List.of("all", "waiting", "unread", "archived")) {
            get(seller, "/api/inbox?filter=" + filter);
        }
        get(seller, "/api/inbox-counts");
        JsonNode orders = get(seller, "/api/orders?side=seller&open=false");
        get(seller, "/api/orders?side=seller");
        if (!orders.get("items").isEmpty()) {
            String conversation =
                    orders.get("items").get(0).get("conversationId").asString();
            get(seller, "/api/conversations/", conversation, "");
            get(seller, "/api/conversations/", conversation, "/messages?limit=50");
            get(seller, "/api/conversations/", conversation, "/orders");
            get(seller, "/api/conversations/", conversation, "/scores");
        }
        get(seller, "/api/search/messages?q=sketch");
        get(seller, "/api/me/rating");
        get(seller, "/api/me/scores?weeks=52");
        get(seller, "/api/me/habits");
        get(seller, "/api/me/outcomes?days=90");
        get(seller, "/api/me/outcomes?days=365");
        get(seller, "/api/me/reviews");
        get(seller, "/api/me/availability");
        get(seller, "/api/me/services");
        get(seller, "/api/services");
        get(seller, "/api/services?q=cover");
        get(seller, "/api/profiles/", me, "");
        get(seller, "/api/profiles/", me, "/reviews");
        get(seller, "/api/badges?seller=" + me, "", "");
    }

    private JsonNode get(TestClient client, String path) {
        return get(client, path, "", "");
    }

    private JsonNode get(TestClient client, String before, String id, String after) {
        long begun = System.nanoTime();
        JsonNode answer = ok(client.get(before + id + after));
        String name = id.isEmpty() ? before.replaceAll("seller=.{36}", "seller={id}") : before + "{id}" + after;
        times.computeIfAbsent(name, absent -> new ArrayList<>()).add(System.nanoTime() - begun);
        return answer;
    }
}
