package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;

/** Who is a moderator: the operator's name for it and the operator's code, both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModeratorTest {
    private static final String NAMES = "rapport.moderators=Mara@Example.com, ,mira@example.com,masha@example.com,"
            + "maria@example.com,other@example.com";

    private final TestServer server = TestServer.start(NAMES);

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void who_signs_up_with_a_named_email_is_nobody_until_the_code_is_given() {
        TestClient mara = server.client();
        UUID id = mara.signUp("Mara", "mara@example.com");
        assertThat(isModerator(server, mara, id)).isFalse();

        Response confirmed = confirm(mara, code(server, "Mara@Example.com"));

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.body().get("roles").get(0).asString()).isEqualTo("moderator");
        assertThat(isModerator(server, mara, id)).isTrue();
        assertThat(server.bean(Moderators.class).accountIds()).contains(id);
        assertThat(mara.patch("/api/me", Map.of("name", "Mara K.")).body().get("roles"))
                .hasSize(1);
    }

    @Test
    void a_stranger_with_the_email_or_with_the_code_alone_gets_nothing() {
        TestClient withEmail = server.client();
        UUID squatter = withEmail.signUp("Mallory", "mira@example.com");
        TestClient withCode = server.client();
        UUID thief = withCode.signUp("Mallory", "mallory@example.com");
        String code = code(server, "mira@example.com");

        Response unnamed = confirm(withCode, code);
        Response guess = confirm(withEmail, "A".repeat(43));
        Response others = confirm(withEmail, code(server, "other@example.com"));
        Response nothing = withEmail.put("/api/me/moderator", Map.of());

        assertThat(List.of(unnamed, guess, others, nothing)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.toString()).isEqualTo(unnamed.toString());
        });
        assertThat(isModerator(server, withEmail, squatter)).isFalse();
        assertThat(isModerator(server, withCode, thief)).isFalse();
        assertThat(server.bean(Moderators.class).accountIds()).doesNotContain(squatter, thief);
    }

    @Test
    void a_code_is_good_once_and_for_a_week_and_the_next_one_makes_it_void() {
        TestClient mara = server.client();
        mara.signUp("Mara", "masha@example.com");
        String first = code(server, "masha@example.com");
        String second = code(server, "masha@example.com");
        assertThat(confirm(mara, first).status()).isEqualTo(404);
        server.time().advance(Duration.ofDays(7));
        assertThat(confirm(mara, second).status()).isEqualTo(404);

        String third = code(server, "masha@example.com");
        server.time().advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(confirm(mara, third).status()).isEqualTo(200);

        assertThat(confirm(mara, third).status()).isEqualTo(404);
        assertThat(mara.get("/api/me").body().get("roles")).hasSize(1);
    }

    @Test
    void codes_are_made_for_those_who_are_named_and_not_confirmed_and_can_be_read_nowhere() {
        UUID mara = server.client().signUp("Mara", "maria@example.com");
        List<ModeratorCodes.Invitation> invitations =
                server.bean(ModeratorCodes.class).renew();
        assertThat(invitations)
                .extracting(ModeratorCodes.Invitation::email)
                .contains("maria@example.com", "other@example.com")
                .doesNotContain("");
        String code = invitations.getLast().code().value();
        assertThat(code).hasSize(43);
        assertThat(invitations.toString() + invitations.getLast().link()).doesNotContain(code);
        assertThat(server.bean(JdbcClient.class)
                        .sql("SELECT moderator_code::text FROM moderator_code")
                        .query((row, n) -> row.getString(1))
                        .list())
                .hasSameSizeAs(invitations)
                .noneMatch(row -> row.contains(code));

        server.bean(Moderators.class).confirm(mara);

        assertThat(server.bean(ModeratorCodes.class).renew())
                .extracting(ModeratorCodes.Invitation::email)
                .contains("other@example.com")
                .doesNotContain("maria@example.com");
    }

    @Test
    void guesses_are_limited_as_sign_ins_are() {
        try (TestServer own = TestServer.start(NAMES, "rapport.limits.sign-ins-per-quarter-hour=2")) {
            TestClient mara = own.client();
            mara.signUp("Mara", "mara@example.com");
            assertThat(confirm(mara, "A").status()).isEqualTo(404);
            assertThat(confirm(mara, "B").status()).isEqualTo(404);

            assertThat(confirm(mara, code(own, "Mara@Example.com")).status()).isEqualTo(429);
        }
    }

    @Test
    void who_is_no_longer_named_is_no_moderator_at_the_next_start_and_confirms_anew_when_named_again() {
        String database = TestServer.newDatabase();
        UUID id;
        try (TestServer before = TestServer.startOn(database, NAMES)) {
            TestClient mara = before.client();
            id = mara.signUp("Mara", "mara@example.com");
            confirm(mara, code(before, "Mara@Example.com"));
            assertThat(before.bean(Moderators.class).is(id)).isTrue();
        }
        try (TestServer without = TestServer.startOn(database, "rapport.moderators=other@example.com")) {
            assertThat(isModerator(without, signIn(without), id)).isFalse();
            assertThat(without.bean(Moderators.class).accountIds()).isEmpty();
            without.bean(ModeratorCodes.class).renew();
        }
        try (TestServer again = TestServer.startOn(database, NAMES)) {
            TestClient mara = signIn(again);
            assertThat(isModerator(again, mara, id)).isFalse();
            confirm(mara, code(again, "Mara@Example.com"));
            assertThat(isModerator(again, mara, id)).isTrue();
        }
    }

    private static boolean isModerator(TestServer server, TestClient client, UUID id) {
        boolean shown = !client.get("/api/me").body().get("roles").isEmpty();
        assertThat(server.bean(Moderators.class).is(id)).isEqualTo(shown);
        return shown;
    }

    private static TestClient signIn(TestServer server) {
        TestClient mara = server.client();
        mara.post("/api/session", Map.of("email", "mara@example.com", "password", TestClient.PASSWORD));
        return mara;
    }

    private static String code(TestServer server, String email) {
        return server.bean(ModeratorCodes.class).renew().stream()
                .filter(invitation -> invitation.email().equals(email))
                .findFirst()
                .orElseThrow()
                .code()
                .value();
    }

    private static Response confirm(TestClient client, String code) {
        return client.put("/api/me/moderator", Map.of("code", code));
    }
}
