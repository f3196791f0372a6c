package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Role;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Scores over time, as a seller reads them. Each test begins with a week of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoresTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String WARM = "Здравствуйте, Борис! Обложка стоит 14 000 рублей.";
    private static final String FAMILIAR = "Слышь, ты когда пришлёшь главу?";

    private final TestServer server = TestServer.start();
    private World world = World.on(server);
    private UUID conversation = UUID.randomUUID();

    @BeforeEach
    void beginAWeek() {
        toMonday();
        world = World.on(server);
        conversation = world.write("Здравствуйте!");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void speed_is_the_mean_of_the_answers_and_two_say_nothing_yet() {
        answer(Duration.ofMinutes(5), WARM);
        answer(Duration.ofMinutes(30), WARM);
        Settled.on(server);
        JsonNode early = last(scores(4));
        assertThat(early.get("speed").isNull()).isTrue();
        assertThat(early.get("sum").isNull()).isTrue();
        assertThat(early.get("replies").asInt()).isEqualTo(2);

        answer(Duration.ofHours(1), WARM);
        Settled.on(server);
        JsonNode scores = scores(4);
        assertThat(last(scores).get("speed").asInt()).isEqualTo(75);
        assertThat(scores.get("total").get("speed").asInt()).isEqualTo(75);
        assertThat(scores.get("weeks")).hasSize(4);
    }

    @Test
    void politeness_and_professionalism_are_those_that_the_engine_sees_and_the_sum_is_theirs_with_speed() {
        for (String text : List.of(WARM, FAMILIAR, WARM)) {
            answer(Duration.ofMinutes(1), text);
        }
        Settled.on(server);
        Analyzer analyzer = server.bean(Analyzer.class);
        long expected = Math.round(List.of(WARM, FAMILIAR, WARM).stream()
                .mapToInt(text -> analyzer.analyze(new Draft(text, Role.SELLER, null, "Ещё вопрос."))
                        .scores()
                        .politeness())
                .average()
                .orElseThrow());

        JsonNode total = scores(1).get("total");
        assertThat(total.get("politeness").asLong()).isBetween(expected - 1, expected + 1);
        assertThat(total.get("sum").asInt())
                .isEqualTo(100
                        + total.get("politeness").asInt()
                        + total.get("professionalism").asInt());
    }

    @Test
    void a_week_begins_on_monday_where_the_seller_lives() {
        server.time().advance(Duration.ofDays(6).plusHours(12).plusMinutes(30));
        say(world.anna(), conversation, WARM);
        say(world.anna(), conversation, WARM);
        server.time().advance(Duration.ofHours(3));
        say(world.anna(), conversation, WARM);
        Settled.on(server);

        JsonNode weeks = scores(2).get("weeks");
        assertThat(weeks.get(0).get("messages").asInt()).isEqualTo(2);
        assertThat(weeks.get(1).get("messages").asInt()).isEqualTo(1);
        assertThat(LocalDate.parse(weeks.get(1).get("start").asString()).getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void what_moved_the_scores_is_told_with_the_messages_behind_it() {
        for (int n = 0; n < 3; n++) {
            answer(Duration.ofMinutes(2), WARM);
        }
        toMonday();
        for (int n = 0; n < 23; n++) {
            answer(Duration.ofMinutes(2), FAMILIAR);
        }
        Settled.on(server);

        JsonNode scores = scores(1);
        JsonNode first = scores.get("causes").get(0);
        assertThat(first.get("change").asDouble()).isNegative();
        assertThat(first.get("points").asDouble()).isNegative();
        assertThat(first.get("messages").asInt()).isEqualTo(23);
        assertThat(scores.get("before").get("politeness").asInt())
                .isGreaterThan(scores.get("total").get("politeness").asInt());

        List<JsonNode> reasons = reasons(
                world.anna(),
                scores,
                first.get("merit").asString(),
                first.get("cause").asString());
        assertThat(reasons)
                .hasSize(23)
                .isSortedAccordingTo((a, b) ->
                        Integer.compare(b.get("seq").asInt(), a.get("seq").asInt()));
        JsonNode latest = reasons.getFirst();
        assertThat(latest.get("conversationId").asString()).isEqualTo(conversation.toString());
        assertThat(latest.get("other").get("name").asString()).isEqualTo("Борис Лаптев");
        assertThat(latest.get("preview").asString()).isEqualTo(FAMILIAR);
        assertThat(latest.get("points").asInt()).isNegative();
    }

    @Test
    void slow_answers_are_found_by_the_band_that_they_lost() {
        for (int n = 0; n < 25; n++) {
            answer(Duration.ofMinutes(40), WARM);
        }
        answer(Duration.ofMinutes(3), WARM);
        JsonNode scores = scores(1);
        JsonNode cause = scores.get("causes").get(0);
        assertThat(cause.get("merit").asString()).isEqualTo("speed");
        assertThat(cause.get("cause").asString()).isEqualTo("hour");

        List<JsonNode> reasons = reasons(world.anna(), scores, "speed", "hour");
        assertThat(reasons).hasSize(25).doesNotHaveDuplicates();
        assertThat(reasons.getFirst().get("delaySeconds").asInt()).isEqualTo(40 * 60);
        assertThat(reasons.getFirst().get("points").asInt()).isEqualTo(Speed.of(Duration.ofMinutes(40)) - 100);
    }

    @Test
    void nobody_else_sees_them() {
        answer(Duration.ofMinutes(40), FAMILIAR);
        Settled.on(server);
        JsonNode asked = scores(1);

        for (TestClient other : List.of(world.boris(), world.vera())) {
            assertThat(reasons(other, asked, "politeness", "rude")).isEmpty();
            assertThat(reasons(other, asked, "speed", "hour")).isEmpty();
            JsonNode own = ok(other.get("/api/me/scores?weeks=1"));
            assertThat(own.get("total").get("messages").asInt()).isZero();
            assertThat(own.get("causes")).isEmpty();
            assertThat(other.get("/api/conversations/" + conversation + "/scores")
                            .problem())
                    .isEqualTo("not-found");
        }
    }

    @Test
    void a_conversation_tells_the_seller_what_each_of_his_messages_is_worth() {
        answer(Duration.ofMinutes(30), WARM);
        say(world.anna(), conversation, FAMILIAR);
        Settled.on(server);

        JsonNode scores = ok(world.anna().get("/api/conversations/" + conversation + "/scores"));
        assertThat(scores.get("speed").asInt()).isEqualTo(75);
        assertThat(scores.get("messages").asInt()).isEqualTo(2);
        JsonNode second = scores.get("latest").get(0);
        JsonNode first = scores.get("latest").get(1);
        assertThat(second.get("speed").isNull()).isTrue();
        assertThat(first.get("speed").asInt()).isEqualTo(75);
        assertThat(first.get("delaySeconds").asInt()).isEqualTo(1800);
        assertThat(scores.get("politeness").asLong())
                .isEqualTo(Math.round((first.get("politeness").asInt()
                                + second.get("politeness").asInt())
                        / 2.0));
        assertThat(second.get("contributions")
                        .valueStream()
                        .map(one -> one.get("cause").asString()))
                .contains("familiar");
    }

    @Test
    void a_conversation_without_an_answer_has_no_scores() {
        JsonNode scores = ok(world.anna().get("/api/conversations/" + conversation + "/scores"));

        assertThat(scores.get("speed").isNull()).isTrue();
        assertThat(scores.get("sum").isNull()).isTrue();
        assertThat(scores.get("latest")).isEmpty();
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        assertThat(world.anna().get("/api/me/scores?weeks=0").errors()).containsExactly("weeks:too-small");
        assertThat(world.anna().get("/api/me/scores?weeks=53").errors()).containsExactly("weeks:too-large");
        assertThat(world.anna().get("/api/me/scores?weeks=many").status()).isEqualTo(422);
        assertThat(world.anna().get("/api/me/scores/reasons").errors())
                .containsExactlyInAnyOrder("from:invalid", "to:invalid", "merit:unknown", "cause:blank");
        assertThat(world.anna()
                        .get("/api/me/scores/reasons?from=2020-01-01&to=2026-01-01&merit=speed&cause=hour")
                        .errors())
                .containsExactly("to:too-large");
        assertThat(world.anna()
                        .get("/api/me/scores/reasons?from=2026-01-01&to=2026-02-01&merit=speed&cause=hour&cursor=x")
                        .errors())
                .containsExactly("cursor:invalid");
    }

    /** The buyer asks, and the seller answers after a while. */
    private void answer(Duration delay, String text) {
        say(world.boris(), conversation, "Ещё вопрос.");
        server.time().advance(delay);
        say(world.anna(), conversation, text);
        server.time().advance(Duration.ofSeconds(1));
    }

    /** Moves to the next Monday, ten o'clock in the morning. */
    private void toMonday() {
        LocalDate monday =
                server.time().instant().atZone(MOSCOW).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        server.time()
                .advance(Duration.between(
                        server.time().instant(),
                        monday.atTime(10, 0).atZone(MOSCOW).toInstant()));
    }

    private JsonNode scores(int weeks) {
        return ok(world.anna().get("/api/me/scores?weeks=" + weeks));
    }

    private static JsonNode last(JsonNode scores) {
        return scores.get("weeks").get(scores.get("weeks").size() - 1);
    }

    /** All messages behind a cause, page by page. */
    private static List<JsonNode> reasons(TestClient who, JsonNode scores, String merit, String cause) {
        String path = "/api/me/scores/reasons?from=" + scores.get("from").asString() + "&to="
                + scores.get("to").asString() + "&merit=" + merit + "&cause=" + cause;
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(who.get(path + cursor));
            page.get("items").forEach(all::add);
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.get("nextCursor").asString();
        }
        return all;
    }
}
