package rapport.exchange;

import static rapport.testing.World.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** A request of Boris's, as tests play it over the API. */
public final class Asked {
    private final World world;
    private final UUID id;

    private Asked(World world, UUID id) {
        this.world = world;
        this.id = id;
    }

    /** Boris publishes one. */
    public static Asked by(World world) {
        return new Asked(world, id(publish(world.boris(), UUID.randomUUID(), task())));
    }

    /** A task without anything special. */
    public static Map<String, Object> task() {
        return new HashMap<>(Map.of(
                "title", "Логотип для пекарни",
                "text", "Нужен тёплый логотип для маленькой пекарни: вывеска, коробки, фартуки.",
                "budget", Map.of("from", 500_000, "to", 1_500_000, "currency", "RUB"),
                "language", "ru"));
    }

    /** Somebody publishes a task. */
    public static Response publish(TestClient buyer, UUID clientId, Map<String, Object> task) {
        Map<String, Object> body = new HashMap<>(task);
        body.put("clientId", clientId);
        return buyer.post("/api/requests", body);
    }

    /** The request's id. */
    public UUID id() {
        return id;
    }

    TestClient buyer() {
        return world.boris();
    }

    TestClient seller() {
        return world.anna();
    }

    /** Anna proposes; answers the proposal's id. */
    public UUID proposed() {
        return id(propose(world.anna(), UUID.randomUUID(), offer()));
    }

    /** An offer without anything special. */
    public static Map<String, Object> offer() {
        return new HashMap<>(Map.of(
                "text",
                "Здравствуйте! Спасибо за подробную задачу. Сделаю три наброска за два дня, вы выберете, какой ближе.",
                "packages",
                List.of(World.standard())));
    }

    /** Somebody proposes. */
    public Response propose(TestClient seller, UUID clientId, Map<String, Object> offer) {
        Map<String, Object> body = new HashMap<>(offer);
        body.put("clientId", clientId);
        body.put("requestId", id);
        return seller.post("/api/proposals", body);
    }

    /** Somebody does something to the request. */
    public Response act(TestClient who, String act, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(members);
        body.put("act", act);
        body.putIfAbsent("clientId", UUID.randomUUID());
        return who.post("/api/requests/" + id + "/acts", body);
    }

    /** Somebody does something to a proposal. */
    public static Response move(TestClient who, UUID proposal, String act, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(members);
        body.put("act", act);
        return who.post("/api/proposals/" + proposal + "/acts", body);
    }

    /** Somebody chooses a proposal, its first package. */
    public static Response choose(TestClient buyer, UUID proposal, UUID clientId) {
        return move(buyer, proposal, "choose", Map.of("clientId", clientId, "version", 1, "package", 0));
    }

    /** The request as somebody reads it. */
    public JsonNode read(TestClient who) {
        return ok(who.get("/api/requests/" + id));
    }

    static UUID id(Response made) {
        return UUID.fromString(ok(made).get("id").asString());
    }
}
