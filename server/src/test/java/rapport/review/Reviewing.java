package rapport.review;

import static rapport.testing.World.ok;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rapport.order.Deal;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The review of an order of Boris at Anna's, as tests write it over the API. */
final class Reviewing {
    private final World world;
    private final Deal deal;

    private Reviewing(World world, Deal deal) {
        this.world = world;
        this.deal = deal;
    }

    /** Of an order that Boris has just accepted. */
    static Reviewing accepted(World world) {
        Deal deal = Deal.on(world).taken();
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        return new Reviewing(world, deal);
    }

    /** Of an order, however it ended. */
    static Reviewing of(World world, Deal deal) {
        return new Reviewing(world, deal);
    }

    Deal deal() {
        return deal;
    }

    UUID orderId() {
        return deal.id();
    }

    String path() {
        return "/api/orders/" + deal.id() + "/review";
    }

    /** The review as somebody reads it. */
    JsonNode read(TestClient who) {
        return ok(who.get(path()));
    }

    /** Anna asks for something of it. */
    Response annaReads(String what) {
        return world.anna().get(path() + what);
    }

    /** Boris writes, with five marks of the same. */
    Response boris(boolean up, int mark, String text) {
        return write(world.boris(), up, mark, text, Map.of(), "*");
    }

    /** Somebody tries to write. */
    Response write(TestClient who, boolean up, int mark, String text, Map<String, Object> more, String ifMatch) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of("up", up, "speed", mark, "quality", mark, "communication", mark, "text", text));
        return who.put(path(), body, "If-Match", ifMatch);
    }

    /** Anna answers. */
    Response anna(String text) {
        return answer(world.anna(), text, "*");
    }

    /** Somebody tries to answer. */
    Response answer(TestClient who, String text, String ifMatch) {
        return who.put(path() + "/answer", Map.of("text", text), "If-Match", ifMatch);
    }
}
