package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class ExchangeTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);

    @Test
    void from_a_request_to_an_order_in_the_conversation() {
        Asked asked = Asked.by(world);
        assertThat(titles(world.anna(), "/api/requests?q=пекарни")).contains("Логотип для пекарни");
        UUID proposal = asked.proposed();
        JsonNode compared = ok(world.boris().get("/api/requests/" + asked.id() + "/proposals"));
        assertThat(compared).hasSize(1);

        JsonNode chosen = ok(Asked.choose(world.boris(), proposal, UUID.randomUUID()));

        assertThat(chosen.get("state").asString()).isEqualTo("chosen");
        assertThat(asked.read(world.anna()).get("state").asString()).isEqualTo("chosen");
        String conversation = chosen.get("conversationId").asString();
        List<JsonNode> cards = World.messages(world.anna(), UUID.fromString(conversation)).stream()
                .map(message -> message.get("card"))
                .toList();
        assertThat(cards)
                .extracting(card -> card.get("kind").asString())
                .containsExactly("proposal", "placed");
        assertThat(cards.getFirst().get("itemId").asString()).isEqualTo(proposal.toString());
        JsonNode order =
                ok(world.anna().get("/api/orders/" + chosen.get("orderId").asString()));
        assertThat(order.get("title").asString()).isEqualTo("Логотип для пекарни");
        assertThat(order.get("serviceId").isNull()).isTrue();
        assertThat(order.get("price").get("amount").asLong()).isEqualTo(1_400_000);
        assertThat(order.get("answers").get(0).get("answer").asString()).startsWith("Нужен тёплый логотип");
    }

    private static List<String> titles(TestClient who, String path) {
        return StreamSupport.stream(ok(who.get(path)).get("items").spliterator(), false)
                .map(item -> item.get("title").asString())
                .toList();
    }

    static String problem(Response response) {
        String type = response.body().get("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
