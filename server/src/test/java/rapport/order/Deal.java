package rapport.order;

import static rapport.testing.World.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** An order of a buyer at a seller's, Boris at Anna's if nothing else is said, as tests play it over the API. */
public final class Deal {
    private final TestClient seller;
    private final TestClient buyer;
    private final UUID serviceId;
    private UUID id = new UUID(0, 0);

    private Deal(TestClient seller, TestClient buyer, UUID serviceId) {
        this.seller = seller;
        this.buyer = buyer;
        this.serviceId = serviceId;
    }

    /** Before it is placed. */
    public static Deal on(World world) {
        return new Deal(world.anna(), world.boris(), world.serviceId());
    }

    /** Between these two, about this service; before it is placed. */
    public static Deal of(TestClient seller, TestClient buyer, UUID serviceId) {
        return new Deal(seller, buyer, serviceId);
    }

    /** The order that the buyer placed in some other way. */
    public Deal placedElsewhere() {
        JsonNode all = ok(buyer.get("/api/orders?side=buyer")).get("items");
        id = UUID.fromString(all.get(0).get("id").asString());
        return this;
    }

    /** Makes the order late, as if it had been taken long ago; the clock sees it at its next turn. */
    public void makeLate(JdbcClient jdbc) {
        jdbc.sql("""
                        UPDATE service_order SET due_at = due_at - INTERVAL '8 days', wake_at = wake_at - INTERVAL '8 days',
                            body = jsonb_set(jsonb_set(body,
                                '{times,paidAt}', to_jsonb((body #>> '{times,paidAt}')::timestamptz - INTERVAL '8 days')),
                                '{times,dueAt}', to_jsonb((body #>> '{times,dueAt}')::timestamptz - INTERVAL '8 days'))
                        WHERE id = ?
                        """).param(id).update();
    }

    /** Boris orders Anna's service; answers the order's id. */
    public UUID placed() {
        return placedBy(buyer);
    }

    /** Somebody orders the service; answers the order's id. */
    UUID placedBy(TestClient somebody) {
        id = UUID.fromString(ok(place(somebody, UUID.randomUUID())).get("id").asString());
        return id;
    }

    /** Boris orders and Anna takes it. */
    public Deal taken() {
        placed();
        anna("take", Map.of());
        return this;
    }

    /** Boris disputes what Anna has taken, and she has her say. */
    public Deal disputed() {
        taken();
        boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а эскизов я так и не видел."));
        anna("reply", Map.of("text", "Эскизы были готовы, но я ждала вашего ответа."));
        return this;
    }

    /** Somebody orders Anna's service. */
    public Response place(TestClient buyer, UUID clientId) {
        int version = ok(buyer.get("/api/services/" + serviceId)).get("version").asInt();
        return buyer.post(
                "/api/orders",
                Map.of(
                        "clientId",
                        clientId,
                        "serviceId",
                        serviceId,
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
        return UUID.fromString(read(buyer).get("conversationId").asString());
    }

    /** The order as its buyer reads it. */
    public JsonNode read() {
        return read(buyer);
    }

    /** The order as somebody reads it. */
    public JsonNode read(TestClient who) {
        return ok(who.get("/api/orders/" + id));
    }

    /** Anna does something that must be possible. */
    public JsonNode anna(String act, Map<String, Object> members) {
        return ok(act(seller, act, members));
    }

    /** Boris does something that must be possible. */
    public JsonNode boris(String act, Map<String, Object> members) {
        return ok(act(buyer, act, members));
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
        return World.messages(buyer, conversation()).stream()
                .filter(message -> !message.get("card").isNull())
                .map(message -> message.get("card").get("kind").asString())
                .toList();
    }
}
