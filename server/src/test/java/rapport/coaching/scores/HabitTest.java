package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class HabitTest {
    private static final String WARM = "Здравствуйте, Борис! Обложка стоит 14 000 рублей.";
    private static final String FAMILIAR = "Слышь, ты когда пришлёшь главу?";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final UUID conversation = world.write("Здравствуйте! Нужна обложка.");

    @Test
    void who_has_written_nothing_has_all_techniques_before_him() {
        JsonNode habits = ok(world.anna().get("/api/me/habits"));

        assertThat(habits.valueStream().map(habit -> habit.get("technique").asString()))
                .containsExactly("S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S14");
        assertThat(habit(world.anna(), "S9").get("latest").get("occasions").asInt())
                .isZero();
    }

    @Test
    void twenty_occasions_are_counted_and_twenty_before_them() {
        for (int n = 0; n < 45; n++) {
            say(world.anna(), conversation, n < 25 || n % 4 == 0 ? FAMILIAR : WARM);
            server.time().advance(Duration.ofSeconds(1));
        }
        Settled.on(server);

        JsonNode businessStyle = habit(world.anna(), "S9");
        assertThat(businessStyle.get("latest").toString()).isEqualTo("{\"occasions\":20,\"shown\":15,\"missed\":5}");
        assertThat(businessStyle.get("before").toString()).isEqualTo("{\"occasions\":20,\"shown\":0,\"missed\":20}");
    }

    @Test
    void what_one_writes_as_a_buyer_is_no_habit() {
        say(world.boris(), conversation, FAMILIAR);
        Settled.on(server);

        assertThat(habit(world.boris(), "S9").get("latest").get("occasions").asInt())
                .isZero();
    }

    private static JsonNode habit(TestClient who, String technique) {
        return ok(who.get("/api/me/habits"))
                .valueStream()
                .filter(habit -> habit.get("technique").asString().equals(technique))
                .findFirst()
                .orElseThrow();
    }
}
