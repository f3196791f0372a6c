package rapport.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.testing.TestClient.Response;
import tools.jackson.databind.JsonNode;

/** The people of every test: Anna the illustrator, who sells; Boris, who buys; Vera, who has nothing to do with them. */
public final class World {
    private final TestServer server;
    private final TestClient anna;
    private final TestClient boris;
    private final UUID annaId;
    private final UUID borisId;
    private final UUID serviceId;

    private World(TestServer server) {
        this.server = server;
        this.anna = server.client();
        this.boris = server.client();
        this.annaId = anna.signUp("Анна Вересова");
        this.borisId = boris.signUp("Борис Лаптев");
        this.serviceId = publish(anna, "Обложка для детской книги");
    }

    /** New people on this server. */
    public static World on(TestServer server) {
        return new World(server);
    }

    /** Publishes a service of this title; answers its id. */
    public static UUID publish(TestClient seller, String title) {
        return publish(seller, title, List.of());
    }

    /** Publishes a service whose work needs contacts: each its kind and why. */
    public static UUID publish(TestClient seller, String title, List<Map<String, String>> contactNeeds) {
        Response created = seller.post(
                "/api/services",
                Map.of(
                        "title",
                        title,
                        "description",
                        isEnglish(title) ? "Three sketches, then the colours." : "Три наброска, потом цвет.",
                        "packages",
                        List.of(standard(title)),
                        "contactNeeds",
                        contactNeeds));
        UUID id = UUID.fromString(ok(created).get("id").asString());
        ok(seller.put("/api/services/" + id + "/status", Map.of("status", "published")));
        return id;
    }

    /** The one package that services have in which nothing else matters. */
    public static Map<String, Object> standard() {
        return standard("Стандарт");
    }

    private static boolean isEnglish(String title) {
        return title.chars().allMatch(letter -> letter < 128);
    }

    /** The same, named in the language of a title. */
    private static Map<String, Object> standard(String title) {
        return Map.of(
                "name",
                isEnglish(title) ? "Standard" : "Стандарт",
                "description",
                "",
                "price",
                Map.of("amount", 1_400_000, "currency", "RUB"),
                "deliveryDays",
                7,
                "revisions",
                2);
    }

    /** The server they live on. */
    public TestServer server() {
        return server;
    }

    /** Anna, the seller. */
    public TestClient anna() {
        return anna;
    }

    /** Boris, the buyer. */
    public TestClient boris() {
        return boris;
    }

    /** Somebody new who has nothing to do with them. */
    public TestClient vera() {
        TestClient vera = server.client();
        vera.signUp("Вера Чужова");
        return vera;
    }

    /** Anna's account. */
    public UUID annaId() {
        return annaId;
    }

    /** Boris's account. */
    public UUID borisId() {
        return borisId;
    }

    /** Anna's service. */
    public UUID serviceId() {
        return serviceId;
    }

    /** Boris writes to Anna about her service; answers the conversation's id. */
    public UUID write(String text) {
        return UUID.fromString(
                ok(start(boris, UUID.randomUUID(), text)).get("conversationId").asString());
    }

    /** Somebody writes to Anna about her service. */
    public Response start(TestClient buyer, UUID clientId, String text) {
        return buyer.post(
                "/api/conversations",
                Map.of("sellerId", annaId, "serviceId", serviceId, "clientId", clientId, "text", text));
    }

    /** Sends at once, whatever the guard may warn of; answers the message. */
    public static JsonNode say(TestClient who, UUID conversation, String text) {
        return ok(who.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of("clientId", UUID.randomUUID(), "text", text, "undo", false, "confirmed", true)));
    }

    /** Sends, at once or kept for the undo time. */
    public static Response send(TestClient who, UUID conversation, UUID clientId, String text, boolean undo) {
        return who.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of("clientId", clientId, "text", text, "undo", undo));
    }

    /** The texts of a conversation as somebody reads them, oldest first. */
    public static List<String> texts(TestClient who, UUID conversation) {
        return messages(who, conversation).stream()
                .map(message -> message.get("text").asString())
                .toList();
    }

    /** The messages of a conversation as somebody reads them, oldest first, page by page. */
    public static List<JsonNode> messages(TestClient who, UUID conversation) {
        Map<Integer, JsonNode> all = new LinkedHashMap<>();
        int after = 0;
        boolean more = true;
        while (more) {
            JsonNode page = ok(who.get("/api/conversations/" + conversation + "/messages?limit=200&after=" + after));
            for (JsonNode message : page.get("messages")) {
                after = message.get("seq").asInt();
                all.put(after, message);
            }
            more = page.get("hasLater").asBoolean();
        }
        return List.copyOf(all.values());
    }

    /** The body of an answer that must be good. */
    public static JsonNode ok(@Nullable Response response) {
        if (response == null || response.status() >= 300) {
            throw new AssertionError("Answered " + response);
        }
        return response.body();
    }
}
