package rapport.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
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
        assertThat(cards).extracting(card -> card.get("kind").asString()).containsExactly("proposal", "placed");
        assertThat(cards.getFirst().get("itemId").asString()).isEqualTo(proposal.toString());
        JsonNode order =
                ok(world.anna().get("/api/orders/" + chosen.get("orderId").asString()));
        assertThat(order.get("title").asString()).isEqualTo("Логотип для пекарни");
        assertThat(order.get("serviceId").isNull()).isTrue();
        assertThat(order.get("price").get("amount").asLong()).isEqualTo(1_400_000);
        assertThat(order.get("answers").get(0).get("answer").asString()).startsWith("Нужен тёплый логотип");
    }

    @Test
    void whoever_is_neither_its_buyer_nor_its_author_sees_no_proposal_but_how_many_there_are() {
        Asked asked = Asked.by(world);
        UUID proposal = asked.proposed();
        TestClient vera = world.vera();

        assertThat(vera.get("/api/proposals/" + proposal).status()).isEqualTo(404);
        assertThat(vera.get("/api/requests/" + asked.id() + "/proposals").status())
                .isEqualTo(404);
        assertThat(world.anna()
                        .get("/api/requests/" + asked.id() + "/proposals")
                        .status())
                .isEqualTo(404);
        assertThat(asked.read(vera).get("proposals").asInt()).isEqualTo(1);
        assertThat(asked.read(vera).get("myProposalId").isNull()).isTrue();
        assertThat(asked.read(world.anna()).get("myProposalId").asString()).isEqualTo(proposal.toString());
    }

    @Test
    void the_same_request_again_is_one_request_one_proposal_and_one_order() {
        UUID clientId = UUID.randomUUID();
        UUID request = Asked.id(Asked.publish(world.boris(), clientId, Asked.task()));
        assertThat(Asked.id(Asked.publish(world.boris(), clientId, Asked.task())))
                .isEqualTo(request);

        Asked asked = Asked.by(world);
        UUID named = UUID.randomUUID();
        UUID proposal = Asked.id(asked.propose(world.anna(), named, Asked.offer()));
        assertThat(Asked.id(asked.propose(world.anna(), named, Asked.offer()))).isEqualTo(proposal);
        assertThat(problem(asked.propose(world.anna(), UUID.randomUUID(), Asked.offer())))
                .isEqualTo("not-now");

        UUID order = UUID.randomUUID();
        JsonNode first = ok(Asked.choose(world.boris(), proposal, order));
        JsonNode again = ok(Asked.choose(world.boris(), proposal, order));
        assertThat(again.get("orderId")).isEqualTo(first.get("orderId"));
        assertThat(ok(world.boris().get("/api/orders?side=buyer")).get("items")).hasSize(1);
    }

    @Test
    void of_two_choices_at_once_one_wins_and_the_order_is_its() throws Exception {
        TestClient vera = world.vera();
        World.publish(vera, "Эмблемы");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 8; round++) {
                Asked asked = Asked.by(World.on(server));
                TestClient buyer = asked.buyer();
                List<UUID> proposals = List.of(
                        Asked.id(asked.propose(asked.seller(), UUID.randomUUID(), Asked.offer())),
                        Asked.id(asked.propose(vera, UUID.randomUUID(), Asked.offer())));
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Integer>> answers = new ArrayList<>();
                for (UUID proposal : proposals) {
                    answers.add(both.submit(() -> {
                        start.await();
                        return Asked.choose(buyer, proposal, UUID.randomUUID()).status();
                    }));
                }
                List<Integer> statuses =
                        List.of(answers.get(0).get(), answers.get(1).get());
                assertThat(statuses).containsExactlyInAnyOrder(200, 409);
                assertThat(ok(buyer.get("/api/orders?side=buyer")).get("items")).hasSize(1);
                assertThat(StreamSupport.stream(
                                        ok(buyer.get("/api/requests/" + asked.id() + "/proposals"))
                                                .spliterator(),
                                        false)
                                .map(one -> one.get("state").asString()))
                        .containsExactlyInAnyOrder("chosen", "lapsed");
            }
        }
    }

    @Test
    void what_has_ended_says_so_and_takes_no_proposals() {
        Asked asked = Asked.by(world);
        ok(asked.act(world.boris(), "withdraw", Map.of()));
        assertThat(asked.read(world.anna()).get("state").asString()).isEqualTo("withdrawn");
        assertClosed(asked.propose(world.anna(), UUID.randomUUID(), Asked.offer()), "withdrawn");

        try (TestServer own = TestServer.start()) {
            World there = World.on(own);
            Asked late = Asked.by(there);
            UUID proposal = late.proposed();
            own.time().advance(Duration.ofDays(14).minusSeconds(1));
            assertThat(late.read(there.anna()).get("state").asString()).isEqualTo("open");
            own.time().advance(Duration.ofSeconds(1));
            assertThat(late.read(there.anna()).get("state").asString()).isEqualTo("expired");
            assertClosed(late.propose(there.vera(), UUID.randomUUID(), Asked.offer()), "expired");
            assertClosed(Asked.choose(there.boris(), proposal, UUID.randomUUID()), "expired");
            assertThat(ok(there.anna().get("/api/proposals/" + proposal))
                            .get("state")
                            .asString())
                    .isEqualTo("lapsed");
        }
    }

    private static void assertClosed(Response response, String state) {
        assertThat(problem(response)).isEqualTo("request-closed");
        assertThat(response.body().get("state").asString()).isEqualTo(state);
    }

    @Test
    void a_task_is_written_anew_until_somebody_proposes_and_added_to_afterwards() {
        Asked asked = Asked.by(world);
        Map<String, Object> other = Asked.task();
        other.put("title", "Логотип для кофейни");
        ok(world.boris().send("PUT", "/api/requests/" + asked.id(), other, "If-Match", "\"1\""));
        assertThat(problem(world.boris().send("PUT", "/api/requests/" + asked.id(), other, "If-Match", "\"1\"")))
                .isEqualTo("changed-meanwhile");
        UUID proposal = asked.proposed();

        assertThat(problem(world.boris().send("PUT", "/api/requests/" + asked.id(), other, "If-Match", "*")))
                .isEqualTo("not-now");
        Map<String, Object> addition = Map.of("clientId", UUID.randomUUID(), "text", "Цвета тёплые.");
        ok(asked.act(world.boris(), "add", addition));
        assertThat(ok(asked.act(world.boris(), "add", addition)).get("additions"))
                .hasSize(1);
        JsonNode chosen = ok(Asked.choose(world.boris(), proposal, UUID.randomUUID()));
        JsonNode order =
                ok(world.boris().get("/api/orders/" + chosen.get("orderId").asString()));
        assertThat(order.get("answers").get(1).get("answer").asString()).isEqualTo("Цвета тёплые.");
    }

    @Test
    void words_that_lead_nowhere_are_held_against_nobody() {
        Asked asked = Asked.by(world);
        asked.act(world.boris(), "withdraw", Map.of());

        Response late = asked.act(world.boris(), "add", Map.of("text", "Пишите мне на boris@example.com."));

        assertThat(problem(late)).isEqualTo("request-closed");
        assertThat(ok(server.moderator().get("/api/moderation/people/" + world.borisId()))
                        .get("log"))
                .isEmpty();
    }

    @Test
    void it_is_kept_open_longer_once_and_no_longer_than_its_deadline() {
        Asked asked = Asked.by(world);
        Instant before =
                Instant.parse(asked.read(world.boris()).get("expiresAt").asString());
        JsonNode extended = ok(asked.act(world.boris(), "extend", Map.of()));
        assertThat(Instant.parse(extended.get("expiresAt").asString())).isEqualTo(before.plus(Duration.ofDays(14)));
        assertThat(problem(asked.act(world.boris(), "extend", Map.of()))).isEqualTo("not-now");

        Map<String, Object> soon = Asked.task();
        LocalDate day =
                LocalDate.ofInstant(server.time().instant(), ZoneId.of("UTC")).plusDays(3);
        soon.put("deadline", day.toString());
        JsonNode soonOver = ok(Asked.publish(world.boris(), UUID.randomUUID(), soon));
        assertThat(Duration.between(
                        server.time().instant(),
                        Instant.parse(soonOver.get("expiresAt").asString())))
                .isLessThan(Duration.ofDays(5));
        assertThat(soonOver.get("may").toString()).doesNotContain("extend");
    }

    @Test
    void a_proposal_is_changed_taken_back_or_declined_with_words_and_then_it_is_settled() {
        Asked asked = Asked.by(world);
        UUID proposal = asked.proposed();
        Map<String, Object> other = Asked.offer();
        other.put("text", "Здравствуйте! Сделаю четыре наброска и покажу их послезавтра.");
        ok(world.anna().send("PUT", "/api/proposals/" + proposal, other, "If-Match", "\"1\""));
        assertThat(problem(Asked.choose(world.boris(), proposal, UUID.randomUUID())))
                .isEqualTo("changed-meanwhile");

        JsonNode declined =
                ok(Asked.move(world.boris(), proposal, "decline", Map.of("text", "Спасибо, нашли другое решение.")));
        assertThat(declined.get("state").asString()).isEqualTo("declined");
        assertThat(ok(world.anna().get("/api/proposals/" + proposal))
                        .get("answer")
                        .asString())
                .startsWith("Спасибо");
        assertThat(problem(Asked.move(world.anna(), proposal, "take_back", Map.of())))
                .isEqualTo("request-closed");
        assertThat(Asked.move(
                                world.anna(),
                                proposal,
                                "choose",
                                Map.of("clientId", UUID.randomUUID(), "version", 1, "package", 0))
                        .status())
                .isEqualTo(404);

        Asked second = Asked.by(world);
        UUID back = second.proposed();
        assertThat(ok(Asked.move(world.anna(), back, "take_back", Map.of()))
                        .get("state")
                        .asString())
                .isEqualTo("withdrawn");
        assertThat(ok(world.boris().get("/api/requests/" + second.id() + "/proposals")))
                .isEmpty();
    }

    @Test
    void who_asks_opens_the_conversation_with_the_proposal_as_a_card_and_the_choice_shows_it_no_second_time() {
        Asked asked = Asked.by(world);
        UUID proposal = asked.proposed();

        JsonNode opened = ok(Asked.move(world.boris(), proposal, "ask", Map.of()));
        UUID conversation = UUID.fromString(opened.get("conversationId").asString());
        World.say(world.boris(), conversation, "Здравствуйте! Сможете начать в среду?");
        ok(Asked.choose(world.boris(), proposal, UUID.randomUUID()));

        assertThat(World.messages(world.anna(), conversation).stream()
                        .map(message -> message.get("card"))
                        .filter(card -> !card.isNull())
                        .map(card -> card.get("kind").asString()))
                .containsExactly("proposal", "placed");
        assertThat(ok(world.anna().get("/api/inbox/" + conversation))
                        .get("clock")
                        .isNull())
                .as("a card is no answer")
                .isFalse();
    }

    @Test
    void a_day_has_so_many_proposals_and_they_come_back_at_midnight() {
        try (TestServer own = TestServer.start("rapport.limits.proposals-per-day=2")) {
            World there = World.on(own);
            List<Asked> all = List.of(Asked.by(there), Asked.by(there), Asked.by(there));
            all.getFirst().proposed();
            assertThat(today(there.anna()).get("left").asInt()).isEqualTo(1);
            all.get(1).proposed();
            Response refused = all.get(2).propose(there.anna(), UUID.randomUUID(), Asked.offer());
            assertThat(problem(refused)).isEqualTo("none-left-today");
            Instant resets = Instant.parse(refused.body().get("resetsAt").asString());
            own.time().advance(Duration.between(own.time().instant(), resets));
            assertThat(today(there.anna()).get("left").asInt()).isEqualTo(2);
            all.get(2).proposed();
        }
    }

    private static JsonNode today(TestClient seller) {
        return ok(seller.get("/api/me/proposals")).get("today");
    }

    @Test
    void contacts_are_refused_in_tasks_files_and_proposals_and_declared_ones_pass_in_the_order() {
        Map<String, Object> task = Asked.task();
        task.put("text", "Пишите мне в телеграм @boris_laptev, обсудим логотип.");
        assertThat(problem(Asked.publish(world.boris(), UUID.randomUUID(), task)))
                .isEqualTo("refused");
        Asked asked = Asked.by(world);
        Map<String, Object> offer = Asked.offer();
        offer.put("text", "Здравствуйте! Напишите мне на почту anna@example.com, всё расскажу.");
        assertThat(problem(asked.propose(world.anna(), UUID.randomUUID(), offer)))
                .isEqualTo("refused");

        Map<String, Object> declaring = Asked.offer();
        declaring.put("contactNeeds", List.of(Map.of("kind", "email", "reason", "Пришлю исходники большим письмом")));
        UUID proposal = Asked.id(asked.propose(world.anna(), UUID.randomUUID(), declaring));
        JsonNode chosen = ok(Asked.choose(world.boris(), proposal, UUID.randomUUID()));
        UUID conversation = UUID.fromString(chosen.get("conversationId").asString());
        String contact = "Моя почта anna.veresova@example.com, жду материалы.";
        assertThat(World.send(world.anna(), conversation, UUID.randomUUID(), contact, false)
                        .status())
                .as("before it is taken")
                .isEqualTo(422);
        ok(world.anna()
                .post(
                        "/api/orders/" + chosen.get("orderId").asString() + "/acts",
                        Map.of("act", "take", "clientId", UUID.randomUUID())));
        World.say(world.anna(), conversation, contact);
    }

    @Test
    void requests_are_found_by_words_and_filters_and_a_saved_search_counts_the_new_ones() {
        String mark = "Фарфор" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9-]", "ж");
        JsonNode saved = ok(world.anna()
                .post(
                        "/api/me/saved-searches",
                        Map.of("name", "Фарфор", "q", mark, "currency", "RUB", "atLeast", 1_000_000, "fresh", true)));
        publish(mark + " дорогой", 2_000_000, "ru");
        publish(mark + " дешёвый", 500_000, "ru");
        publish(mark + " english", 3_000_000, "en");

        assertThat(titles(world.anna(), "/api/requests?q=" + mark)).hasSize(3);
        assertThat(titles(world.anna(), "/api/requests?q=" + mark + "&sort=budget"))
                .containsExactly(mark + " english", mark + " дорогой", mark + " дешёвый");
        assertThat(titles(world.anna(), "/api/requests?q=" + mark + "&currency=RUB&atLeast=1000000&language=ru"))
                .containsExactly(mark + " дорогой");
        assertThat(titles(world.anna(), "/api/requests?q=" + mark + "&currency=EUR"))
                .isEmpty();
        assertThat(titles(world.boris(), "/api/requests?q=" + mark + "&fresh=true"))
                .isEmpty();
        assertThat(newSince(saved)).isEqualTo(2);
        assertThat(world.anna()
                        .post("/api/saved-searches/" + saved.get("id").asString() + "/look", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(newSince(saved)).isZero();
        assertThat(problem(world.anna().get("/api/requests?atLeast=5"))).isEqualTo("invalid-input");
        assertThat(problem(world.anna().get("/api/requests?cursor=xx"))).isEqualTo("invalid-input");
    }

    private void publish(String title, long to, String language) {
        Map<String, Object> task = Asked.task();
        task.put("title", title);
        task.put("budget", Map.of("from", 0, "to", to, "currency", "RUB"));
        task.put("language", language);
        server.time().advance(Duration.ofSeconds(1));
        ok(Asked.publish(world.boris(), UUID.randomUUID(), task));
    }

    private int newSince(JsonNode saved) {
        return StreamSupport.stream(
                        ok(world.anna().get("/api/me/saved-searches")).spliterator(), false)
                .filter(one -> one.get("id").equals(saved.get("id")))
                .findFirst()
                .orElseThrow()
                .get("newSince")
                .asInt();
    }

    @Test
    void what_a_buyer_made_of_his_requests_is_told_to_whoever_reads_the_next() {
        UUID proposal = Asked.by(world).proposed();
        ok(Asked.choose(world.boris(), proposal, UUID.randomUUID()));
        Asked withdrawn = Asked.by(world);
        withdrawn.proposed();
        ok(withdrawn.act(world.boris(), "withdraw", Map.of()));

        JsonNode record = Asked.by(world).read(world.anna()).get("buyer").get("record");
        assertThat(record.toString()).isEqualTo("{\"requests\":2,\"hired\":1,\"proposals\":2,\"answered\":1}");
        assertThat(Asked.by(world).read(world.anna()).get("buyer").get("name").asString())
                .isEqualTo("Борис Л.");
    }

    @Test
    void files_belong_to_one_request_and_are_read_by_whoever_is_signed_in() {
        UUID file = Asked.id(world.boris().upload("/api/request-files?name=brief.txt", "Бриф".getBytes(UTF_8)));
        assertThat(world.anna().get("/api/request-files/" + file).status()).isEqualTo(404);
        Map<String, Object> task = Asked.task();
        task.put("fileIds", List.of(file));
        JsonNode made = ok(Asked.publish(world.boris(), UUID.randomUUID(), task));
        assertThat(made.get("files").get(0).get("name").asString()).isEqualTo("brief.txt");
        assertThat(world.anna().get("/api/request-files/" + file).status()).isEqualTo(200);
        assertThat(problem(Asked.publish(world.boris(), UUID.randomUUID(), task)))
                .isEqualTo("invalid-input");
        assertThat(problem(Asked.publish(world.vera(), UUID.randomUUID(), task)))
                .isEqualTo("invalid-input");
    }

    @Test
    void input_that_is_wrong_is_told_by_field() {
        Response response = Asked.publish(
                world.boris(),
                UUID.randomUUID(),
                Map.of(
                        "title", "Ло",
                        "budget", Map.of("from", 9, "to", 5, "currency", "ZZZ"),
                        "deadline", "2020-01-01",
                        "language", "de"));
        assertThat(StreamSupport.stream(response.body().get("errors").spliterator(), false)
                        .map(error -> error.get("field").asString() + " "
                                + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "title too-short",
                        "text blank",
                        "budget.from too-large",
                        "budget.currency unknown",
                        "deadline past",
                        "language unknown");
    }

    @Test
    void the_buyers_page_hears_of_a_new_proposal_and_its_author_of_what_becomes_of_it() {
        Asked asked = Asked.by(world);
        UUID proposal;
        try (TestStream buyer = world.boris().stream(null)) {
            buyer.next("hello");
            proposal = asked.proposed();
            assertThat(buyer.next("request").data().get("requestId").asString())
                    .isEqualTo(asked.id().toString());
        }
        try (TestStream seller = world.anna().stream(null)) {
            seller.next("hello");
            ok(Asked.move(world.boris(), proposal, "decline", Map.of()));
            assertThat(seller.next("request").data().get("requestId").asString())
                    .isEqualTo(asked.id().toString());
        }
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
