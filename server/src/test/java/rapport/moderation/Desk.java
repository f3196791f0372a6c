package rapport.moderation;

import static rapport.testing.World.ok;
import static rapport.testing.World.send;

import java.util.Map;
import java.util.UUID;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** What the tests of moderation do again and again. */
public final class Desk {
    /** Two messages that are a telephone number together: the second one is held. */
    public static final String FIRST_HALF = "Мой номер 8 916";

    /** The half that is held. */
    public static final String SECOND_HALF = "123 45 67";

    private Desk() {}

    /** Makes the guard hold a message; answers the id that its author gave it. */
    public static UUID hold(TestClient author, UUID conversation) {
        UUID clientId = UUID.randomUUID();
        ok(send(author, conversation, UUID.randomUUID(), FIRST_HALF, false));
        JsonNode kept = ok(send(author, conversation, clientId, SECOND_HALF, false));
        if (!kept.path("state").asString("").equals("held")) {
            throw new AssertionError("Not held: " + kept);
        }
        return clientId;
    }

    /** The latest open case of an author. */
    public static JsonNode caseOf(TestClient moderator, UUID authorId) {
        return ok(moderator.get("/api/moderation/cases/" + caseIdOf(moderator, authorId)));
    }

    /** The id of the latest open case of an author; the queue is read to its end. */
    static String caseIdOf(TestClient moderator, UUID authorId) {
        JsonNode last = null;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(moderator.get("/api/moderation/cases" + cursor));
            for (JsonNode one : page.get("items")) {
                if (one.get("author").get("id").asString().equals(authorId.toString())) {
                    last = one;
                }
            }
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "?cursor=" + page.get("nextCursor").asString();
        }
        if (last == null) {
            throw new AssertionError("No open case");
        }
        return last.get("id").asString();
    }

    /** Decides a case as it is. */
    public static Response decide(TestClient moderator, JsonNode guardCase, Map<String, Object> decision) {
        Map<String, Object> body = new java.util.HashMap<>(decision);
        body.put("version", guardCase.get("version").asInt());
        body.putIfAbsent("reason", "Номер до заказа передать нельзя.");
        return moderator.post("/api/moderation/cases/" + idOf(guardCase) + "/decision", body);
    }

    /** Makes an author's message held and refused with a strike; answers the strike as he sees it. */
    public static JsonNode strike(TestClient moderator, TestClient author, UUID authorId, UUID conversation) {
        hold(author, conversation);
        ok(decide(moderator, caseOf(moderator, authorId), Map.of("outcome", "refuse", "strike", true)));
        return ok(author.get("/api/me/standing")).get("strikes").get(0);
    }

    /** The id of a case. */
    public static UUID idOf(JsonNode guardCase) {
        return UUID.fromString(guardCase.get("summary").get("id").asString());
    }

    /** A new world with a conversation; answers the conversation. */
    static UUID talk(World world) {
        return world.write("Здравствуйте! Сколько стоит портрет?");
    }
}
