package rapport.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.moderation.Desk.caseOf;
import static rapport.moderation.Desk.decide;
import static rapport.moderation.Desk.hold;
import static rapport.moderation.Desk.strike;
import static rapport.testing.World.ok;
import static rapport.testing.World.send;
import static rapport.testing.World.texts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rapport.order.Deal;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** What moderators see and decide, and what comes of it for everybody. */
class ModerationTest {
    private static final String REFUSED = "Звоните мне: +7 916 123-45-67.";
    private static final String MAIL = "Доступ откройте на anna.veresova@mail.ru, пожалуйста.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final TestClient boris = world.boris();
    private final TestClient irina = server.moderator();
    private final UUID conversation = Desk.talk(world);

    @Test
    void a_held_message_stands_in_the_queue_inside_its_conversation() {
        try (TestStream stream = irina.stream(null)) {
            stream.next("hello");
            hold(anna, conversation);
            stream.next("moderation");
        }
        JsonNode found = caseOf(irina, world.annaId());

        JsonNode summary = found.get("summary");
        assertThat(summary.get("kind").asString()).isEqualTo("held");
        assertThat(summary.get("other").get("name").asString()).isEqualTo("Борис Лаптев");
        assertThat(summary.get("service").get("title").asString()).isEqualTo("Обложка для детской книги");
        assertThat(found.get("texts").get(0).get("text").asString()).isEqualTo(Desk.SECOND_HALF);
        assertThat(found.get("earlier").valueStream().map(one -> one.get("text").asString()))
                .containsExactly("Здравствуйте! Сколько стоит портрет?", Desk.FIRST_HALF);
        JsonNode finding = found.get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("contact.phone");
        assertThat(finding.get("spread").asBoolean()).isTrue();
        assertThat(finding.get("confidence").asDouble()).isBetween(0.01, 1.0);
        assertThat(found.get("rulesVersion").asString()).matches("[0-9a-f]{12}");
        assertThat(found.get("next").get("consequence").asString()).isEqualTo("warning");
    }

    @Test
    void allowed_it_goes_to_the_other_side_at_once() {
        hold(anna, conversation);
        try (TestStream stream = boris.stream(null)) {
            stream.next("hello");
            ok(decide(irina, caseOf(irina, world.annaId()), Map.of("outcome", "allow")));
            assertThat(stream.next("message").data().get("message").get("text").asString())
                    .isEqualTo(Desk.SECOND_HALF);
        }
        assertThat(ok(anna.get("/api/pending"))).isEmpty();
    }

    @Test
    void refused_it_is_back_with_its_author_and_the_moderators_words() {
        UUID clientId = hold(anna, conversation);
        ok(decide(irina, caseOf(irina, world.annaId()), Map.of("outcome", "refuse", "reason", "Уберите номер.")));

        JsonNode back = ok(anna.get("/api/pending")).get(0);
        assertThat(back.get("state").asString()).isEqualTo("returned");
        assertThat(back.get("returned").get("reason").asString()).isEqualTo("Уберите номер.");
        assertThat(back.get("returned").get("findings")).hasSize(1);
        assertThat(ok(anna.delete("/api/pending/" + clientId)).get("text").asString())
                .isEqualTo(Desk.SECOND_HALF);
        assertThat(texts(boris, conversation)).doesNotContain(Desk.SECOND_HALF);
    }

    @Test
    void what_its_author_took_back_is_no_case_any_more() {
        UUID clientId = hold(anna, conversation);
        JsonNode open = caseOf(irina, world.annaId());
        ok(anna.delete("/api/pending/" + clientId));

        assertThat(decide(irina, open, Map.of("outcome", "allow")).problem()).isEqualTo("changed-meanwhile");
        assertThat(ok(irina.get("/api/moderation/cases/" + Desk.idOf(open)))
                        .get("summary")
                        .get("state")
                        .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void of_two_moderators_the_first_decides_and_the_message_goes_once() throws Exception {
        hold(anna, conversation);
        JsonNode open = caseOf(irina, world.annaId());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> allow = () -> decide(irina, open, Map.of("outcome", "allow"));
            List<Future<Response>> answers = threads.invokeAll(List.of(allow, allow, allow, allow));
            int decided = 0;
            for (Future<Response> answer : answers) {
                decided += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(decided).isEqualTo(1);
        }
        assertThat(texts(boris, conversation)).containsOnlyOnce(Desk.SECOND_HALF);
    }

    @Test
    void strikes_climb_the_ladder_up_to_a_freeze_that_ends_by_itself() {
        JsonNode first = strike(irina, anna, world.annaId(), conversation);
        assertThat(first.get("consequence").asString()).isEqualTo("warning");
        assertThat(first.get("text").asString()).isEqualTo(Desk.SECOND_HALF);
        assertThat(level()).isEqualTo("warned");

        strike(irina, anna, world.annaId(), conversation);
        assertThat(level()).isEqualTo("limited");
        Response begun = anna.post(
                "/api/conversations",
                Map.of("sellerId", world.borisId(), "clientId", UUID.randomUUID(), "text", "Здравствуйте!"));
        assertThat(begun.problem()).isIn("limited", "not-found");
        assertThat(send(
                                anna,
                                conversation,
                                UUID.randomUUID(),
                                "Эскиз пришлю завтра к обеду, как и договорились.",
                                false)
                        .status())
                .isEqualTo(201);

        strike(irina, anna, world.annaId(), conversation);
        assertThat(level()).isEqualTo("frozen");
        Response frozen = send(anna, conversation, UUID.randomUUID(), "Добрый день!", false);
        assertThat(frozen.status()).isEqualTo(403);
        assertThat(frozen.problem()).isEqualTo("frozen");
        assertThat(frozen.body().get("until").asString()).isNotBlank();
        assertThat(texts(anna, conversation)).isNotEmpty();

        String email = ok(anna.get("/api/me")).get("email").asString();
        server.time().advance(Duration.ofDays(31));
        ok(anna.post("/api/session", Map.of("email", email, "password", TestClient.PASSWORD)));
        assertThat(send(anna, conversation, UUID.randomUUID(), "Добрый день!", false)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_limited_account_has_its_warnings_looked_at() {
        strike(irina, anna, world.annaId(), conversation);
        strike(irina, anna, world.annaId(), conversation);

        Response held = send(anna, conversation, UUID.randomUUID(), "Вы дурак, Борис.", false);
        assertThat(held.status()).isEqualTo(202);
        assertThat(held.body().get("state").asString()).isEqualTo("held");
    }

    @Test
    void a_granted_objection_takes_the_strike_back_and_lets_the_text_pass() {
        String ruling = send(anna, conversation, UUID.randomUUID(), REFUSED, false)
                .body()
                .get("rulingId")
                .asString();
        JsonNode appeal = ok(anna.post("/api/me/appeals", Map.of("against", ruling, "plea", "Это номер из макета.")));
        assertThat(appeal.get("state").asString()).isEqualTo("open");

        JsonNode open = caseOf(irina, world.annaId());
        assertThat(open.get("plea").asString()).isEqualTo("Это номер из макета.");
        assertThat(open.get("texts").get(0).get("text").asString()).isEqualTo(REFUSED);
        ok(decide(irina, open, Map.of("outcome", "allow", "reason", "Верно, это макет.", "falseAlarm", true)));

        JsonNode decided = ok(anna.get("/api/me/standing")).get("appeals").get(0);
        assertThat(decided.get("state").asString()).isEqualTo("granted");
        assertThat(decided.get("reason").asString()).isEqualTo("Верно, это макет.");
        assertThat(send(anna, conversation, UUID.randomUUID(), REFUSED, false).status())
                .isEqualTo(201);
        assertThat(send(anna, conversation, UUID.randomUUID(), REFUSED + " Жду.", false)
                        .problem())
                .as("only this very text")
                .isEqualTo("refused");
        assertThat(new String(
                        irina.get("/api/moderation/false-alarms").bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("# contact.phone\n")
                .contains("- " + REFUSED + "\n");
    }

    @Test
    void an_objection_to_a_strike_is_made_once_and_granted_it_thaws_what_the_strike_froze() {
        strike(irina, anna, world.annaId(), conversation);
        strike(irina, anna, world.annaId(), conversation);
        String third =
                strike(irina, anna, world.annaId(), conversation).get("id").asString();
        assertThat(level()).isEqualTo("frozen");

        Map<String, String> plea = Map.of("against", third, "plea", "Это была цена.");
        assertThat(anna.post("/api/me/appeals", plea).status()).isEqualTo(201);
        assertThat(anna.post("/api/me/appeals", plea).problem()).isEqualTo("under-review");
        ok(decide(irina, caseOf(irina, world.annaId()), Map.of("outcome", "allow")));

        assertThat(level()).isEqualTo("limited");
        JsonNode standing = ok(anna.get("/api/me/standing"));
        assertThat(standing.get("strikes").get(0).get("state").asString()).isEqualTo("withdrawn");
        assertThat(standing.get("freezes").get(0).get("state").asString()).isEqualTo("thawed");
    }

    @Test
    void a_denied_objection_changes_nothing_and_says_why() {
        String first =
                strike(irina, anna, world.annaId(), conversation).get("id").asString();
        ok(anna.post("/api/me/appeals", Map.of("against", first, "plea", "Не согласна.")));
        ok(decide(irina, caseOf(irina, world.annaId()), Map.of("outcome", "refuse", "reason", "Номер полный.")));

        JsonNode standing = ok(anna.get("/api/me/standing"));
        assertThat(standing.get("appeals").get(0).get("state").asString()).isEqualTo("denied");
        assertThat(standing.get("appeals").get(0).get("reason").asString()).isEqualTo("Номер полный.");
        assertThat(level()).isEqualTo("warned");
    }

    @Test
    void one_objects_to_ones_own_only_and_in_time() {
        String first =
                strike(irina, anna, world.annaId(), conversation).get("id").asString();
        assertThat(boris.post("/api/me/appeals", Map.of("against", first, "plea", "Заступаюсь."))
                        .status())
                .isEqualTo(404);
        server.time().advance(Duration.ofDays(15));
        assertThat(anna.post("/api/me/appeals", Map.of("against", first, "plea", "Поздно."))
                        .problem())
                .isEqualTo("under-review");
    }

    @Test
    void a_moderator_freezes_and_thaws_and_the_account_hears_of_it() {
        String person = "/api/moderation/people/" + world.borisId();
        try (TestStream stream = boris.stream(null)) {
            stream.next("hello");
            JsonNode frozen = ok(irina.post(person + "/freeze", Map.of("reason", "Рассылка.", "days", 3)));
            assertThat(frozen.get("standing").get("level").asString()).isEqualTo("frozen");
            stream.next("standing");
        }
        assertThat(send(boris, conversation, UUID.randomUUID(), "Добрый день!", false)
                        .problem())
                .isEqualTo("frozen");
        assertThat(ok(irina.get("/api/moderation/people")).toString()).contains("Борис Лаптев");

        ok(irina.post(person + "/thaw", Map.of("reason", "Выяснили.")));
        assertThat(send(boris, conversation, UUID.randomUUID(), "Добрый день!", false)
                        .status())
                .isEqualTo(201);
        assertThat(ok(irina.get(person))
                        .get("log")
                        .valueStream()
                        .map(one -> one.get("what").asString()))
                .containsExactly("thawed", "frozen");
    }

    @Test
    void contacts_that_the_work_needs_are_allowed_in_one_conversation() {
        hold(anna, conversation);
        JsonNode open = caseOf(irina, world.annaId());
        ok(irina.put(
                "/api/moderation/cases/" + Desk.idOf(open) + "/allowances",
                Map.of("kinds", List.of("phone"), "days", 30)));

        assertThat(send(anna, conversation, UUID.randomUUID(), REFUSED, false).status())
                .isEqualTo(201);
        UUID other = Desk.talk(World.on(server));
        assertThat(other).isNotEqualTo(conversation);
        assertThat(ok(irina.get("/api/moderation/cases/" + Desk.idOf(open)))
                        .get("allowances")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("phone");
    }

    @Test
    void what_an_order_needs_and_what_a_moderator_allows_end_without_each_other() {
        Map<String, String> need = Map.of("kind", "email", "reason", "Для доступа к макету.");
        Deal deal = Deal.of(anna, boris, World.publish(anna, "Плакат к празднику", List.of(need)));
        hold(anna, conversation);
        String open = "/api/moderation/cases/" + Desk.caseIdOf(irina, world.annaId());
        ok(irina.put(open + "/allowances", Map.of("kinds", List.of("phone"), "days", 30)));

        deal.taken();
        JsonNode seen = ok(irina.get(open));
        assertThat(seen.get("neededContacts").get(0).asString()).isEqualTo("email");
        assertThat(seen.get("allowances")).hasSize(1);
        ok(irina.put(open + "/allowances", Map.of("kinds", List.of("phone"), "days", 3)));
        assertThat(send(anna, conversation, UUID.randomUUID(), MAIL, false).status())
                .as("what the order needs")
                .isEqualTo(201);

        deal.anna("deliver", Map.of("text", "Обложка готова, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        assertThat(send(anna, conversation, UUID.randomUUID(), MAIL, false).problem())
                .isEqualTo("refused");
        assertThat(send(anna, conversation, UUID.randomUUID(), REFUSED, false).status())
                .as("what the moderator allowed")
                .isEqualTo(201);
    }

    @Test
    void everything_is_in_the_log_with_who_when_which_rule_and_its_version() {
        strike(irina, anna, world.annaId(), conversation);
        List<JsonNode> log = ok(irina.get("/api/moderation/log?accountId=" + world.annaId()))
                .get("items")
                .valueStream()
                .toList();

        assertThat(log).extracting(line -> line.get("what").asString()).containsExactly("strike", "returned", "held");
        assertThat(log.get(0).get("by").get("name").asString()).isEqualTo("Ирина Котова");
        assertThat(log.get(2).get("by").isNull()).isTrue();
        assertThat(log.get(2).get("rules").get(0).asString()).isEqualTo("contact.phone");
        assertThat(log.get(2).get("rulesVersion").asString()).matches("[0-9a-f]{12}");
        assertThat(log.get(2).get("text").asString()).isEqualTo(Desk.SECOND_HALF);
    }

    @Test
    void nobody_judges_himself() {
        UUID irinaId = UUID.fromString(ok(irina.get("/api/me")).get("id").asString());
        UUID own = UUID.fromString(ok(world.start(irina, UUID.randomUUID(), "Здравствуйте! Сколько стоит портрет?"))
                .get("conversationId")
                .asString());
        hold(irina, own);
        hold(anna, own);
        Map<String, Object> decision = Map.of("outcome", "allow", "version", 1);
        Map<String, Object> allowance = Map.of("kinds", List.of("phone"), "days", 30);
        for (UUID author : List.of(irinaId, world.annaId())) {
            String open = "/api/moderation/cases/" + Desk.caseIdOf(irina, author);
            assertThat(List.of(
                            irina.get(open),
                            irina.get(open + "/messages"),
                            irina.post(open + "/decision", decision),
                            irina.put(open + "/allowances", allowance)))
                    .extracting(Response::problem)
                    .containsOnly("own-case");
        }
        assertThat(irina.post("/api/moderation/people/" + irinaId + "/thaw", Map.of("reason", "Сама."))
                        .problem())
                .isEqualTo("own-case");
    }

    @Test
    void a_moderator_opens_the_files_of_a_case_and_no_others() {
        String held = upload("эскиз.txt");
        String other = upload("личное.txt");
        ok(send(anna, conversation, UUID.randomUUID(), Desk.FIRST_HALF, false));
        ok(anna.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of("clientId", UUID.randomUUID(), "text", Desk.SECOND_HALF, "attachmentIds", List.of(held))));

        assertThat(irina.get("/api/attachments/" + held).status()).isEqualTo(200);
        assertThat(irina.get("/api/attachments/" + other).status()).isEqualTo(404);
        assertThat(boris.get("/api/attachments/" + held).status()).isEqualTo(404);
    }

    @Test
    void mercy_with_a_strike_clears_no_text() {
        String first =
                strike(irina, anna, world.annaId(), conversation).get("id").asString();
        ok(anna.post("/api/me/appeals", Map.of("against", first, "plea", "Больше не буду.")));
        ok(decide(irina, caseOf(irina, world.annaId()), Map.of("outcome", "allow")));

        Response again = send(anna, conversation, UUID.randomUUID(), Desk.SECOND_HALF, false);
        assertThat(again.body().get("state").asString()).isEqualTo("held");
    }

    private String upload(String name) {
        byte[] bytes = "Привет".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String query = java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
        return ok(anna.upload("/api/attachments?name=" + query, bytes))
                .get("id")
                .asString();
    }

    @Test
    void bad_decisions_are_told_apart() {
        hold(anna, conversation);
        JsonNode open = caseOf(irina, world.annaId());
        Response silent = decide(irina, open, Map.of("outcome", "refuse", "reason", " "));
        assertThat(silent.errors()).containsExactly("reason:blank");
        assertThat(decide(irina, open, Map.of("outcome", "maybe")).errors()).containsExactly("outcome:unknown");
    }

    private String level() {
        return ok(anna.get("/api/me/standing")).get("level").asString();
    }
}
