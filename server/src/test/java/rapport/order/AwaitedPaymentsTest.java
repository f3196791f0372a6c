package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rapport.order.FakePayments.Fate;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** What a buyer sees of what he has not paid for yet, where nobody else sees any of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwaitedPaymentsTest {
    private final FakePayments fake = new FakePayments();
    private final TestServer server = TestServer.start(fake.settings());
    private final World world = World.on(server);
    private final Deal deal = Deal.on(world);

    @AfterAll
    void stop() {
        server.close();
        fake.close();
    }

    @Test
    void a_first_order_that_is_not_paid_yet_is_found_by_its_buyer_in_a_conversation_where_nothing_is_said() {
        fake.willDo(call -> Fate.AWAIT);
        TestClient vera = world.vera();
        Deal first = Deal.of(world.anna(), vera, world.serviceId());
        Instant placed = server.time().instant();
        first.placed();
        String conversation = "/api/conversations/" + first.conversation();

        JsonNode found = ok(vera.get(conversation));
        assertThat(found.get("side").asString()).isEqualTo("buyer");
        assertThat(found.get("lastSeq").asInt()).isZero();
        assertThat(ok(vera.get(conversation + "/messages")).get("messages")).isEmpty();
        JsonNode order = ok(vera.get(conversation + "/orders")).get(0);
        assertThat(order.get("stage").asString()).isEqualTo("unpaid");
        assertThat(Instant.parse(order.get("payBy").asString())).isEqualTo(placed.plus(Deadlines.TO_PAY));
        assertThat(ok(vera.get("/api/inbox")).get("items")).isEmpty();
        assertThat(world.anna().get(conversation).status()).isEqualTo(404);
        assertThat(world.boris().get(conversation).status()).isEqualTo(404);
        assertThat(world.anna().get("/api/orders/" + first.id()).status()).isEqualTo(404);

        assertThat(first.act(vera, "cancel", Map.of()).status()).isEqualTo(200);
        assertThat(ok(vera.get(conversation + "/orders")).at("/0/payBy").isNull())
                .isTrue();
        assertThat(world.anna().get(conversation).status()).isEqualTo(404);
    }

    @Test
    void a_tip_is_shown_to_the_buyer_alone_until_it_is_paid_for() {
        fake.willDo(call -> Fate.CONFIRM);
        deal.placed();
        HttpPaymentsTest.until(
                () -> deal.read(world.boris()).get("stage").asString().equals("placed"));
        deal.anna("take", Map.of());
        fake.willDo(call -> Fate.AWAIT);
        UUID tip = UUID.randomUUID();
        deal.boris("tip", Map.of("clientId", tip, "amount", 50_000));

        assertThat(tips(world.boris())).singleElement().satisfies(line -> {
            assertThat(line.get("id").asString()).isEqualTo(tip.toString());
            assertThat(line.get("paid").asBoolean()).isFalse();
        });
        assertThat(tips(world.anna())).isEmpty();
        assertThat(deal.read(world.boris()).at("/tips/amount").asLong()).isZero();

        fake.settle(tip, true);
        FakePayments.tell(server, tip, "confirmed");
        for (TestClient side : List.of(world.boris(), world.anna())) {
            assertThat(tips(side))
                    .singleElement()
                    .satisfies(line -> assertThat(line.get("paid").asBoolean()).isTrue());
        }
    }

    /** The lines of the order that are tips. */
    private List<JsonNode> tips(TestClient reader) {
        return StreamSupport.stream(deal.read(reader).get("lines").spliterator(), false)
                .filter(line -> line.get("kind").asString().equals("tip"))
                .toList();
    }
}
