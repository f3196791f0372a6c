package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.coaching.scores.Settled;
import rapport.launch.DemoSeed;
import rapport.responsiveness.Band;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** The world is complete, and its times are relative to now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoWorldTest {
    private static final Duration OLDEST = Duration.ofDays(36);

    private DemoServer server;

    @BeforeAll
    void start() {
        server = DemoServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "james"})
    void every_band_of_the_reply_clock_is_occupied_and_so_is_the_time_after(String seller) {
        JsonNode inbox = ok(server.as(seller).get("/api/inbox?filter=waiting"));
        Instant now = Instant.parse(inbox.get("now").asString());
        Set<Band> running = EnumSet.noneOf(Band.class);
        List<Duration> lost = new ArrayList<>();
        for (JsonNode row : inbox.get("items")) {
            Instant started = Instant.parse(row.get("clock").get("startedAt").asString());
            Band.at(started, now).ifPresentOrElse(running::add, () -> lost.add(Duration.between(started, now)));
        }
        assertThat(running).containsExactlyInAnyOrder(Band.values());
        assertThat(lost).singleElement().satisfies(waited -> assertThat(waited).isLessThan(Duration.ofDays(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "james"})
    void every_shelf_of_the_inbox_has_something(String seller) {
        TestClient client = server.as(seller);
        for (String shelf : List.of("waiting", "unread", "all", "archived", "snoozed")) {
            assertThat(rows(client, shelf)).as(shelf).isNotEmpty();
        }
        assertThat(rows(client, "all"))
                .anyMatch(row -> row.get("hasDraft").asBoolean())
                .anyMatch(row -> row.get("clock").isNull())
                .anyMatch(row -> row.get("side").asString().equals("buyer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "james"})
    void scores_come_out_of_real_replies_week_by_week(String seller) {
        Settled.on(server);
        JsonNode scores = ok(server.as(seller).get("/api/me/scores?weeks=4"));
        assertThat(scores.get("total").get("sum").asInt()).isBetween(150, 300);
        assertThat(scores.get("before").get("sum").isNull())
                .as("nothing to compare with")
                .isFalse();
        assertThat(scores.get("weeks")
                        .valueStream()
                        .filter(week -> !week.get("sum").isNull()))
                .as("weeks with scores")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(scores.get("causes")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void badges_come_out_of_real_replies() {
        assertThat(typicalReply("anna")).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(13));
        assertThat(typicalReply("james")).isBetween(Duration.ofMinutes(7), Duration.ofMinutes(11));
        assertThat(typicalReply("clara")).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(180));
        assertThat(badge("egor").get("typicalReplySeconds").isNull()).isTrue();
    }

    @Test
    void messages_lie_between_five_weeks_ago_and_now_and_carry_files() {
        TestClient anna = server.as("anna");
        List<JsonNode> messages = Stream.of("all", "archived", "snoozed")
                .flatMap(shelf -> rows(anna, shelf).stream())
                .flatMap(row -> stream(ok(anna.get("/api/conversations/"
                                + row.get("conversationId").asString() + "/messages"))
                        .get("messages")))
                .toList();
        Instant now = Instant.parse(ok(anna.get("/api/inbox")).get("now").asString());
        List<Duration> ages = messages.stream()
                .map(message ->
                        Duration.between(Instant.parse(message.get("sentAt").asString()), now))
                .toList();
        assertThat(ages).allSatisfy(age -> assertThat(age).isBetween(Duration.ZERO, OLDEST));
        assertThat(ages).anySatisfy(age -> assertThat(age).isGreaterThan(Duration.ofDays(28)));
        assertThat(messages).anyMatch(message -> !message.get("attachments").isEmpty());
    }

    @Test
    void services_are_there_in_both_languages_with_pictures_and_some_need_contacts() {
        TestClient client = server.client();
        Set<Boolean> inRussian = new HashSet<>();
        Set<Boolean> needContacts = new HashSet<>();
        Set<Integer> packages = new HashSet<>();
        stream(ok(client.get("/api/services")).get("items")).forEach(item -> {
            JsonNode service = ok(client.get("/api/services/" + item.get("id").asString()));
            assertThat(service.get("pictures").isEmpty()).isFalse();
            inRussian.add(isCyrillic(service.get("title").asString()));
            needContacts.add(!service.get("contactNeeds").isEmpty());
            packages.add(service.get("packages").size());
            for (String part : List.of("packages", "options", "questions")) {
                service.get(part)
                        .forEach(one -> assertThat(isCyrillic(
                                        one.values().iterator().next().asString()))
                                .as("%s of %s", part, service.get("title"))
                                .isEqualTo(isCyrillic(service.get("title").asString())));
            }
        });
        assertThat(inRussian).hasSize(2);
        assertThat(needContacts).hasSize(2);
        assertThat(packages).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void there_are_moderators_a_note_and_quick_replies() {
        for (String moderator : List.of("irina", "alice")) {
            assertThat(ok(server.as(moderator).get("/api/me"))
                            .get("roles")
                            .get(0)
                            .asString())
                    .isEqualTo("moderator");
        }
        TestClient anna = server.as("anna");
        assertThat(ok(anna.get("/api/quick-replies")).size()).isGreaterThan(2);
        assertThat(rows(anna, "all"))
                .anyMatch(row -> !ok(anna.get("/api/conversations/"
                                + row.get("conversationId").asString()))
                        .get("note")
                        .asString()
                        .isEmpty());
    }

    @Test
    void the_moderator_has_cases_of_both_kinds_and_a_past() {
        TestClient irina = server.as("irina");
        JsonNode open = ok(irina.get("/api/moderation/cases"));
        assertThat(open.get("counts").get("held").asInt()).isGreaterThan(1);
        assertThat(open.get("counts").get("appeals").asInt()).isPositive();
        assertThat(stream(open.get("items")))
                .anyMatch(one -> !one.get("waitingSince").isNull());
        assertThat(ok(irina.get("/api/moderation/cases?state=decided")).get("items"))
                .isNotEmpty();
        assertThat(stream(ok(irina.get("/api/moderation/log")).get("items"))
                        .map(line -> line.get("what").asString()))
                .contains("held", "refused", "appealed", "returned", "strike");
    }

    @Test
    void everybody_printed_at_the_start_can_sign_in_with_what_is_printed() {
        List<DemoSeed.Person> printed = server.bean(Cast.class).worthSigningInAs();
        assertThat(printed).hasSizeGreaterThan(4);
        assertThat(printed)
                .allSatisfy(person -> ok(server.client()
                        .post("/api/session", Map.of("email", person.email(), "password", person.password()))));
    }

    private Duration typicalReply(String seller) {
        return Duration.ofSeconds(badge(seller).get("typicalReplySeconds").asLong());
    }

    private JsonNode badge(String seller) {
        String id = ok(server.as(seller).get("/api/me")).get("id").asString();
        return ok(server.client().get("/api/badges?seller=" + id)).get(0);
    }

    private static List<JsonNode> rows(TestClient client, String shelf) {
        return stream(ok(client.get("/api/inbox?filter=" + shelf)).get("items")).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
