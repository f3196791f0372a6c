package rapport.order;

import static rapport.testing.World.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** An order of Boris at Anna's, as tests play it over the API. */
public final class Deal {
    private final World world;
    private UUID id = new UUID(0, 0);

    private Deal(World world) {
        this.world = world;
    }

    /** Before it is placed. */
    public static Deal on(World world) {
        return new Deal(world);
    }

    /** Boris orders Anna's service; answers the order's id. */
    public UUID placed() {
        id = UUID.fromString(
                ok(place(world.boris(), UUID.randomUUID())).get("id").asString());
        return id;
    }

    /** Boris orders and Anna takes it. */
    public Deal taken() {
        placed();
        anna("take", Map.of());
        return this;
    }

    /** Somebody orders Anna's service. */
    public Response place(TestClient buyer, UUID clientId) {
        int version = ok(buyer.get("/api/services/" + world.serviceId()))
                .get("version")
                .asInt();
        return buyer.post(
                "/api/orders",
                Map.of(
                        "clientId",
                        clientId,
                        "serviceId",
                        world.serviceId(),
                        "serviceVersion",
                        version,
                        "package",
                        0,
                        "options",
                        List.of(),
                        "answers",
                        List.of()));
    }

    /** The order's id. */
    public UUID id() {
        return id;
    }

    /** The conversation it is in. */
    public UUID conversation() {
        return UUID.fromString(read(world.boris()).get("conversationId").asString());
    }

    /** The order as somebody reads it. */
    public JsonNode read(TestClient who) {
        return ok(who.get("/api/orders/" + id));
    }

    /** Anna does something that must be possible. */
    public JsonNode anna(String act, Map<String, Object> members) {
        return ok(act(world.anna(), act, members));
    }

    /** Boris does something that must be possible. */
    public JsonNode boris(String act, Map<String, Object> members) {
        return ok(act(world.boris(), act, members));
    }

    /** Somebody tries something. */
    public Response act(TestClient who, String act, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(members);
        body.put("act", act);
        body.putIfAbsent("clientId", UUID.randomUUID());
        return who.post("/api/orders/" + id + "/acts", body);
    }

    /** The kinds of the cards in the conversation, in their order. */
    public List<String> cards() {
        return World.messages(world.boris(), conversation()).stream()
                .filter(message -> !message.get("card").isNull())
                .map(message -> message.get("card").get("kind").asString())
                .toList();
    }
}
