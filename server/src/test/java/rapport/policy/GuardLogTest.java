package rapport.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.testing.World.ok;
import static rapport.testing.World.send;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The log of the guard: nobody changes it, and what it keeps of texts is forgotten in time. */
class GuardLogTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final UUID conversation = world.write("Здравствуйте!");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE guard_log SET reason = 'Я этого не говорил'",
                "DELETE FROM guard_log",
                "TRUNCATE guard_log CASCADE"
            })
    void not_even_who_has_the_database_changes_it_by_a_statement(String statement) {
        refuse("Звоните мне: +7 916 123-45-67.");
        JdbcClient jdbc = server.bean(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void a_text_is_forgotten_after_the_retention_and_its_entry_stays() {
        UUID ruling = refuse("Звоните мне: +7 916 765-43-21.");
        assertThat(server.bean(Rulings.class).texts(ruling)).hasSize(1);

        server.time().advance(Duration.ofDays(181));
        server.bean(GuardLog.class).forget();

        assertThat(server.bean(Rulings.class).texts(ruling)).isEmpty();
        assertThat(server.bean(GuardLog.class).find(ruling).orElseThrow().what())
                .isEqualTo(What.REFUSED);
        JsonNode line = ok(server.moderator().get("/api/moderation/log?accountId=" + world.annaId()))
                .get("items")
                .get(0);
        assertThat(line.get("text").isNull()).isTrue();
        assertThat(line.get("rules").get(0).asString()).isEqualTo("contact.phone");
    }

    private UUID refuse(String text) {
        return UUID.fromString(send(world.anna(), conversation, UUID.randomUUID(), text, false)
                .body()
                .get("rulingId")
                .asString());
    }
}
