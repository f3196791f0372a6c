package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** What everybody may know of a seller. */
class ProfileTest {
    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();
    private final TestClient visitor = server.client();
    private UUID annaId = new UUID(0, 0);

    @BeforeEach
    void signUp() {
        annaId = anna.signUp("Анна Вересова");
    }

    @Test
    void a_profile_shows_the_seller_and_the_published_services_only() {
        UUID shown = Shop.published(anna, "Обложка для книги", "Три наброска.");
        Shop.draft(anna, "Портрет по фотографии", "Карандаш.");
        Response changed = anna.put(
                "/api/me/profile",
                Map.of("headline", " Иллюстратор детских книг ", "about", "Рисую с 2012 года.\nЛюблю лис."));
        assertThat(changed.status()).isEqualTo(200);

        JsonNode profile = World.ok(visitor.get("/api/profiles/" + annaId));
        assertThat(profile).isEqualTo(changed.body());
        assertThat(profile.get("name").asString()).isEqualTo("Анна Вересова");
        assertThat(profile.get("headline").asString()).isEqualTo("Иллюстратор детских книг");
        assertThat(profile.get("about").asString()).isEqualTo("Рисую с 2012 года.\nЛюблю лис.");
        assertThat(profile.get("language").asString()).isEqualTo("ru");
        assertThat(profile.get("timeZone").asString()).isEqualTo("Europe/Moscow");
        assertThat(profile.get("memberSince").asString()).endsWith("Z");
        assertThat(profile.get("services").size()).isEqualTo(1);
        assertThat(profile.get("services").get(0).get("id").asString()).isEqualTo(shown.toString());
        assertThat(profile.has("email")).isFalse();
        assertThat(visitor.get("/api/services/" + shown)
                        .body()
                        .get("sellerHeadline")
                        .asString())
                .isEqualTo("Иллюстратор детских книг");
    }

    @Test
    void who_sells_nothing_and_says_nothing_is_not_put_on_show() {
        assertThat(visitor.get("/api/profiles/" + annaId).status()).isEqualTo(404);
        assertThat(visitor.get("/api/profiles/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visitor.get("/api/profiles/anna").status()).isEqualTo(404);
        JsonNode own = World.ok(anna.get("/api/profiles/" + annaId));
        assertThat(own.get("headline").asString()).isEmpty();
        assertThat(own.get("services").isEmpty()).isTrue();

        anna.put("/api/me/profile", Map.of("headline", "Иллюстратор", "about", ""));
        assertThat(visitor.get("/api/profiles/" + annaId).status()).isEqualTo(200);
        anna.put("/api/me/profile", Map.of("headline", "", "about", ""));
        assertThat(visitor.get("/api/profiles/" + annaId).status()).isEqualTo(404);
        Shop.published(anna, "Обложка для книги", "Три наброска.");
        assertThat(visitor.get("/api/profiles/" + annaId).status()).isEqualTo(200);
    }

    @Test
    void a_text_too_long_is_refused_and_the_old_one_stays() {
        anna.put("/api/me/profile", Map.of("headline", "Иллюстратор", "about", "Рисую."));
        Response refused = anna.put("/api/me/profile", Map.of("headline", "и".repeat(121), "about", "р".repeat(4_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactlyInAnyOrder("headline:too-long", "about:too-long");
        assertThat(anna.put("/api/me/profile", Map.of("headline", "две\nстроки", "about", ""))
                        .errors())
                .containsExactly("headline:invalid");
        assertThat(visitor.get("/api/profiles/" + annaId).body().get("headline").asString())
                .isEqualTo("Иллюстратор");
        assertThat(visitor.put("/api/me/profile", Map.of("headline", "", "about", ""))
                        .status())
                .isEqualTo(401);
    }
}
