package rapport.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.send;
import static rapport.testing.World.texts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.moderation.Desk;
import rapport.platform.database.Transactions;
import rapport.platform.event.Events;
import rapport.policy.ContactsAllowed;
import rapport.policy.ConversationStrict;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The guard in the way of a message: it decides alone, says why, and loses nothing. */
class GuardedSendTest {
    private static final String REFUSED = "Добрый день, Борис! Эскиз готов. Звоните мне: +7 916 123-45-67.";
    private static final String WARNED = "Вы дурак, Борис.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final TestClient boris = world.boris();
    private final UUID conversation = world.write("Здравствуйте! Когда будет эскиз?");

    @Test
    void what_the_rules_forbid_is_not_sent_and_its_author_learns_what_where_and_how_to_say_it_better() {
        Response answer = now(anna, REFUSED);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("refused");
        JsonNode finding = answer.body().get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("contact.phone");
        assertThat(finding.get("field").asString()).isEqualTo("text");
        assertThat(REFUSED.substring(
                        finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo("+7 916 123-45-67");
        assertThat(finding.get("message").asString()).isNotBlank();
        assertThat(answer.body().get("better").asString())
                .startsWith("Добрый день, Борис! Эскиз готов.")
                .doesNotContain("916");
        assertThat(answer.body().get("rulingId").asString()).isNotBlank();
        assertThat(texts(boris, conversation)).hasSize(1);
    }

    @Test
    void of_a_text_that_is_rude_too_only_what_forbids_it_is_told() {
        Response answer = now(anna, "Вы дурак, Борис! Звоните мне: +7 916 123-45-67.");
        assertThat(answer.body()
                        .get("findings")
                        .valueStream()
                        .map(one -> one.get("rule").asString()))
                .containsExactly("contact.phone");
    }

    @Test
    void the_undo_time_is_no_way_round() {
        Response answer = send(anna, conversation, UUID.randomUUID(), REFUSED, true);

        assertThat(answer.problem()).isEqualTo("refused");
        assertThat(ok(anna.get("/api/pending"))).isEmpty();
    }

    @Test
    void nor_is_a_harmless_message_rewritten_while_it_is_kept() {
        UUID clientId = UUID.randomUUID();
        ok(send(anna, conversation, clientId, "Добрый день!", true));

        Response rewritten = anna.put("/api/pending/" + clientId, Map.of("text", REFUSED), "If-Match", "\"1\"");

        assertThat(rewritten.problem()).isEqualTo("refused");
        assertThat(ok(anna.get("/api/pending")).get(0).get("text").asString()).isEqualTo("Добрый день!");
    }

    @Test
    void a_warning_asks_once_and_the_same_message_confirmed_is_sent() {
        UUID clientId = UUID.randomUUID();
        Response asked = send(anna, conversation, clientId, WARNED, false);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("confirm-first");
        assertThat(asked.body().get("findings").get(0).get("rule").asString()).isEqualTo("rude.insult");

        Response confirmed = anna.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of("clientId", clientId, "text", WARNED, "undo", false, "confirmed", true));
        assertThat(confirmed.status()).isEqualTo(201);
        assertThat(texts(boris, conversation)).endsWith(WARNED);
    }

    @Test
    void the_same_refused_message_sent_again_is_one_ruling() {
        UUID clientId = UUID.randomUUID();
        String first = send(anna, conversation, clientId, REFUSED, false)
                .body()
                .get("rulingId")
                .asString();
        String again = send(anna, conversation, clientId, REFUSED, false)
                .body()
                .get("rulingId")
                .asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_phone_number_spread_over_the_messages_of_a_turn_waits_for_a_moderator() {
        assertThat(now(anna, "Мой номер 8 916").status()).isEqualTo(201);
        Response rest = now(anna, "123 45 67");

        assertThat(rest.status()).isEqualTo(202);
        assertThat(rest.body().get("state").asString()).isEqualTo("held");
        assertThat(texts(boris, conversation)).hasSize(2);
        assertThat(ok(boris.get("/api/pending"))).isEmpty();
    }

    @Test
    void so_it_does_when_the_first_part_has_not_even_left() {
        ok(send(anna, conversation, UUID.randomUUID(), "Мой номер 8 916", true));
        JsonNode rest = ok(send(anna, conversation, UUID.randomUUID(), "123 45 67", true));

        assertThat(rest.get("state").asString()).isEqualTo("held");
        assertThat(rest.get("releaseAt").isNull()).isTrue();
    }

    @Test
    void where_no_moderator_looks_at_anything_it_is_refused() {
        try (TestServer alone =
                TestServer.start("rapport.policy=" + policy("guard: {hold-from: 0.6, refuse-from: 0.6}"))) {
            World other = World.on(alone);
            UUID talk = other.write("Здравствуйте!");
            ok(send(other.anna(), talk, UUID.randomUUID(), "Мой номер 8 916", false));
            assertThat(send(other.anna(), talk, UUID.randomUUID(), "123 45 67", false)
                            .problem())
                    .isEqualTo("refused");
        }
    }

    @Test
    void halves_in_the_wrong_order_put_right_by_rewriting_are_seen() {
        UUID first = UUID.randomUUID();
        ok(send(anna, conversation, first, "Привет", true));
        server.time().advance(Duration.ofMillis(10));
        ok(send(anna, conversation, UUID.randomUUID(), "123 45 67", true));
        ok(anna.put("/api/pending/" + first, Map.of("text", "8 916"), "If-Match", "\"1\""));

        assertThat(ok(anna.get("/api/pending"))
                        .valueStream()
                        .map(one -> one.get("state").asString()))
                .containsExactlyInAnyOrder("leaving", "held");
    }

    @Test
    void so_are_halves_from_between_which_a_line_is_taken_back() {
        UUID between = UUID.randomUUID();
        ok(send(anna, conversation, UUID.randomUUID(), "Мой номер 8 916", true));
        server.time().advance(Duration.ofMillis(10));
        ok(send(anna, conversation, between, "Шучу, эскиз пришлю завтра", true));
        server.time().advance(Duration.ofMillis(10));
        JsonNode last = ok(send(anna, conversation, UUID.randomUUID(), "123 45 67", true));
        assertThat(last.get("state").asString()).isEqualTo("leaving");
        ok(anna.delete("/api/pending/" + between));

        assertThat(ok(anna.get("/api/pending"))
                        .valueStream()
                        .map(one -> one.get("state").asString()))
                .containsExactlyInAnyOrder("leaving", "held");
    }

    @Test
    void a_number_given_digit_by_digit_is_seen() {
        String number = "89161234567";
        List<Integer> statuses = new ArrayList<>();
        for (int n = 0; n < number.length(); n++) {
            statuses.add(now(anna, number.substring(n, n + 1)).status());
        }
        assertThat(statuses).contains(202);
    }

    @Test
    void the_same_request_after_a_moderator_let_it_go_is_answered_with_the_message() {
        UUID clientId = Desk.hold(anna, conversation);
        TestClient irina = server.moderator();
        ok(Desk.decide(irina, Desk.caseOf(irina, world.annaId()), Map.of("outcome", "allow")));

        Response again = send(anna, conversation, clientId, Desk.SECOND_HALF, true);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().get("clientId").asString()).isEqualTo(clientId.toString());
    }

    @Test
    void a_buyers_held_first_message_has_its_conversation_and_its_service() {
        TestClient vera = world.vera();
        UUID veraId = UUID.fromString(ok(vera.get("/api/me")).get("id").asString());
        JsonNode held = ok(world.start(vera, UUID.randomUUID(), "Здравствуйте! Скиньте, пожалуйста, ваш номер."));
        String path = "/api/conversations/" + held.get("conversationId").asString();

        assertThat(ok(vera.get(path)).get("lastSeq").asInt()).isZero();
        assertThat(anna.get(path).status()).isEqualTo(404);
        TestClient irina = server.moderator();
        ok(Desk.decide(irina, Desk.caseOf(irina, veraId), Map.of("outcome", "allow")));
        assertThat(ok(anna.get(path)).get("service").get("title").asString()).isEqualTo("Обложка для детской книги");
    }

    @Test
    void prices_and_dates_in_short_messages_are_no_number() {
        for (String text : List.of("Эскиз 3000", "Цвет 7500", "Срок 12 дней", "Готово будет 25.12")) {
            assertThat(now(anna, text).status()).as(text).isEqualTo(201);
        }
    }

    @Test
    void a_held_message_is_seen_by_its_author_only_and_can_be_taken_back() {
        UUID clientId = UUID.randomUUID();
        now(anna, "Мой номер 8 916");
        ok(send(anna, conversation, clientId, "123 45 67", false));

        assertThat(anna.post("/api/pending/" + clientId + "/release").problem()).isEqualTo("under-review");
        assertThat(anna.put("/api/pending/" + clientId, Map.of("text", "Спасибо"), "If-Match", "*")
                        .problem())
                .isEqualTo("under-review");
        assertThat(ok(send(anna, conversation, clientId, "123 45 67", false))
                        .get("state")
                        .asString())
                .as("the same request again")
                .isEqualTo("held");
        server.time().advance(Duration.ofHours(1));
        assertThat(ok(anna.delete("/api/pending/" + clientId)).get("text").asString())
                .isEqualTo("123 45 67");
        assertThat(ok(anna.get("/api/pending"))).isEmpty();
        assertThat(texts(boris, conversation)).hasSize(2);
    }

    @Test
    void later_messages_go_first_while_one_is_held() {
        now(anna, "Мой номер 8 916");
        ok(now(anna, "123 45 67"));
        ok(now(anna, "Эскиз пришлю завтра к обеду, как договорились в начале недели."));

        assertThat(texts(boris, conversation)).hasSize(3);
    }

    @Test
    void a_yes_means_what_was_proposed() {
        // Such a proposal passes only by a moderator; here the operator's rules let it pass.
        try (TestServer lenient = TestServer.start("rapport.policy=" + policy("rules: {off_platform.pay: hint}"))) {
            World other = World.on(lenient);
            UUID talk = other.write("Здравствуйте! Может, переведу вам оплату на карту напрямую, без площадки?");
            Response agreed = send(other.anna(), talk, UUID.randomUUID(), "Да, давайте так", false);
            assertThat(agreed.problem()).isEqualTo("refused");
            assertThat(agreed.body().get("findings").get(0).get("rule").asString())
                    .isEqualTo("off_platform.agree");
        }
    }

    @Test
    void the_name_of_a_file_is_read_too() {
        String file = ok(anna.upload(
                        "/api/attachments?name=pozvoni_+7-916-123-45-67.txt",
                        "Привет".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .get("id")
                .asString();
        Response answer = anna.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of(
                        "clientId",
                        UUID.randomUUID(),
                        "text",
                        "Добрый день!",
                        "attachmentIds",
                        List.of(file),
                        "undo",
                        false));

        assertThat(answer.problem()).isEqualTo("refused");
        JsonNode finding = answer.body().get("findings").get(0);
        assertThat(finding.get("field").asString()).isEqualTo("file");
        assertThat(finding.get("name").asString()).startsWith("pozvoni");
    }

    @Test
    void a_kind_of_contact_that_the_order_needs_passes_and_others_do_not() {
        server.bean(Transactions.class).write(outbox -> {
            server.bean(Events.class)
                    .tell(
                            ContactsAllowed.class,
                            List.of(new ContactsAllowed(
                                    conversation, ContactsAllowed.Source.MODERATOR, Set.of("phone"), later())),
                            outbox);
            return true;
        });

        assertThat(now(anna, REFUSED).status()).isEqualTo(201);
        assertThat(now(anna, "Пишите на anna.veresova@mail.ru, там удобнее.").problem())
                .isEqualTo("refused");
        server.time().advance(Duration.ofDays(8));
        assertThat(now(anna, "И ещё раз: +7 916 123-45-67.").problem()).isEqualTo("refused");
    }

    @Test
    void while_a_moderator_is_asked_to_decide_he_looks_at_what_is_otherwise_only_warned_of() {
        tellStrict(true);
        Response held = now(anna, WARNED);
        assertThat(held.status()).isEqualTo(202);
        assertThat(held.body().get("state").asString()).isEqualTo("held");
        assertThat(now(anna, "Эскиз пришлю завтра к обеду, как и договорились.").status())
                .as("what nobody has anything against")
                .isEqualTo(201);
        assertThat(texts(boris, conversation)).doesNotContain(WARNED);

        tellStrict(false);
        assertThat(now(anna, WARNED + " Правда.").problem()).isEqualTo("confirm-first");
    }

    @Test
    void files_of_a_conversation_are_open_to_moderators_once_one_was_asked_to_decide_in_it() {
        String file = ok(anna.upload("/api/attachments?name=notes.txt", "Эскизы".getBytes(UTF_8)))
                .get("id")
                .asString();
        ok(anna.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of("clientId", UUID.randomUUID(), "text", "Вот", "undo", false, "attachmentIds", List.of(file))));
        TestClient irina = server.moderator();
        assertThat(irina.get("/api/attachments/" + file).status()).isEqualTo(404);

        tellStrict(true);
        tellStrict(false);

        assertThat(irina.get("/api/attachments/" + file).status()).isEqualTo(200);
        assertThat(world.vera().get("/api/attachments/" + file).status()).isEqualTo(404);
    }

    private void tellStrict(boolean strict) {
        server.bean(Transactions.class).write(outbox -> {
            server.bean(Events.class)
                    .tell(ConversationStrict.class, List.of(new ConversationStrict(conversation, strict)), outbox);
            return true;
        });
    }

    @Test
    void a_buyers_first_message_is_guarded_and_its_conversation_shows_nothing_of_it() {
        TestClient vera = world.vera();
        Response answer = world.start(vera, UUID.randomUUID(), "Здравствуйте! Мой телефон +7 916 123-45-67, звоните.");

        assertThat(answer.problem()).isEqualTo("refused");
        assertThat(ok(anna.get("/api/inbox")).toString()).doesNotContain("Чужова");
    }

    @Test
    void it_is_explained_in_the_language_of_the_account() {
        ok(anna.patch("/api/me", Map.of("language", "en")));
        Response answer = now(anna, REFUSED);
        assertThat(answer.body().get("findings").get(0).get("message").asString())
                .matches("[\\x00-\\x7F…’“”—–]+");
    }

    private Instant later() {
        return server.time().instant().plus(Duration.ofDays(7));
    }

    private Response now(TestClient who, String text) {
        return send(who, conversation, UUID.randomUUID(), text, false);
    }

    private static String policy(String text) {
        try {
            java.nio.file.Path file =
                    TestServer.temporaryFolder("rapport-policy").resolve("policy.yaml");
            java.nio.file.Files.writeString(file, text);
            return file.toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
