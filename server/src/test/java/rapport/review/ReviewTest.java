package rapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.order.Deal;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class ReviewTest {
    private static final String RUDE = "Это не моя вина. Вы просто идиот и ничего не поняли.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);

    @Test
    void a_review_and_its_answer_are_read_by_both_and_shown_in_the_conversation() {
        Reviewing review = Reviewing.accepted(world);
        assertThat(review.read(world.boris()).get("review").isNull()).isTrue();
        assertThat(review.read(world.boris()).get("mayWrite").asBoolean()).isTrue();
        assertThat(review.read(world.anna()).get("mayAnswer").asBoolean()).isFalse();

        ok(review.boris(true, 5, "Нарисовано чудесно"));
        ok(review.anna("Борис, спасибо вам за отзыв."));

        for (TestClient side : List.of(world.anna(), world.boris())) {
            JsonNode read = review.read(side);
            assertThat(read.get("review").get("text").asString()).isEqualTo("Нарисовано чудесно");
            assertThat(read.get("review").get("marks").get("communication").asInt())
                    .isEqualTo(5);
            assertThat(read.get("answer").get("text").asString()).isEqualTo("Борис, спасибо вам за отзыв.");
            assertThat(read.get("mayWrite").asBoolean()).isFalse();
        }
        assertThat(review.deal().cards()).endsWith("accepted", "reviewed", "review_answered");
        assertThat(World.texts(world.boris(), review.deal().conversation()))
                .endsWith("Нарисовано чудесно", "Борис, спасибо вам за отзыв.");
    }

    @Test
    void each_side_does_its_own_part_only() {
        Reviewing review = Reviewing.accepted(world);
        assertThat(review.write(world.anna(), true, 5, "", Map.of(), "*").problem())
                .isEqualTo("not-found");
        assertThat(review.anna("Спасибо").problem()).isEqualTo("not-now");
        ok(review.boris(true, 5, ""));
        assertThat(review.answer(world.boris(), "Спасибо", "*").problem()).isEqualTo("not-found");
        assertThat(world.boris().get(review.path() + "/thanks").problem()).isEqualTo("not-found");
    }

    @Test
    void what_is_wrong_is_told_by_field() {
        Reviewing review = Reviewing.accepted(world);
        assertThat(review.boris(false, 6, "").errors())
                .containsExactly("speed:too-large", "quality:too-large", "communication:too-large", "text:blank");
        assertThat(review.boris(true, 5, "о".repeat(2001)).errors()).containsExactly("text:too-long");
        assertThat(world.boris().put(review.path(), Map.of(), "If-Match", "*").errors())
                .contains("up:blank", "speed:blank");
        ok(review.boris(true, 5, ""));
        assertThat(review.anna(" ").errors()).containsExactly("text:blank");
        assertThat(review.anna("о".repeat(2001)).errors()).containsExactly("text:too-long");
    }

    @Test
    void before_the_end_and_after_an_end_without_work_there_is_nothing_to_review() {
        Deal deal = Deal.on(world);
        deal.placed();
        assertThat(world.boris().get(Reviewing.of(world, deal).path()).problem())
                .isEqualTo("not-found");
        deal.anna("decline", Map.of("text", "Сейчас не возьмусь, простите"));
        assertThat(world.boris().get(Reviewing.of(world, deal).path()).problem())
                .isEqualTo("not-found");

        Deal parted = Deal.on(world).taken();
        UUID refund = UUID.randomUUID();
        parted.boris("propose_refund", Map.of("clientId", refund, "text", "Не сошлись", "amount", 1_400_000));
        parted.anna("answer", Map.of("itemId", refund, "yes", true));
        assertThat(parted.read(world.boris()).get("ending").get("how").asString())
                .isEqualTo("refund_agreed");
        assertThat(world.boris().get(Reviewing.of(world, parted).path()).problem())
                .isEqualTo("not-found");
    }

    @Test
    void a_rude_public_answer_is_refused_with_reasons_and_what_stood_there_stays() {
        Reviewing review = Reviewing.accepted(world);
        ok(review.boris(false, 1, "Опоздали на неделю"));

        Response refused = review.anna(RUDE);

        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.body().get("rulingId").isNull()).isFalse();
        List<String> rules = refused.body()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("rule").asString())
                .toList();
        assertThat(rules).contains("rude.insult", "tone.defensive");
        refused.body().get("findings").forEach(finding -> {
            assertThat(finding.get("message").asString()).isNotBlank();
            assertThat(finding.get("suggestion").asString()).isNotBlank();
        });
        assertThat(review.read(world.anna()).get("answer").isNull()).isTrue();

        ok(review.anna("Простите, что подвели. Вернул часть оплаты."));
        assertThat(review.anna(RUDE).problem()).isEqualTo("refused");
        assertThat(review.read(world.boris()).get("answer").get("text").asString())
                .isEqualTo("Простите, что подвели. Вернул часть оплаты.");
        JsonNode kept = ok(server.moderator().get("/api/moderation/log?accountId=" + world.annaId()));
        assertThat(kept.toString()).contains("Вы просто идиот");
    }

    @Test
    void a_contact_passes_in_neither_and_a_buyer_who_insults_is_asked_first() {
        Reviewing review = Reviewing.accepted(world);
        assertThat(review.boris(true, 5, "Пишите мне: +7 916 123-45-67").problem())
                .isEqualTo("refused");
        String rude = "Исполнитель идиот";
        assertThat(review.boris(false, 1, rude).problem()).isEqualTo("confirm-first");
        ok(review.write(world.boris(), false, 1, rude, Map.of("confirmed", true), "*"));
        Response answer = review.anna("Напишите мне на почту anna@example.com, обсудим.");
        assertThat(answer.problem()).isEqualTo("refused");
    }

    @Test
    void a_review_is_edited_until_it_is_answered_and_nobody_answers_what_he_has_not_read() {
        Reviewing review = Reviewing.accepted(world);
        ok(review.boris(true, 4, "Хорошо"));
        int read = review.read(world.anna()).get("version").asInt();
        ok(review.boris(false, 2, "Нашлась ошибка"));

        assertThat(review.answer(world.anna(), "Спасибо", "\"" + read + "\"").problem())
                .isEqualTo("changed-meanwhile");
        int now = review.read(world.anna()).get("version").asInt();
        ok(review.answer(world.anna(), "Простите, исправлю сегодня", "\"" + now + "\""));

        assertThat(review.boris(true, 5, "Исправили").problem()).isEqualTo("not-now");
        assertThat(review.deal().cards().stream()
                        .filter(card -> card.startsWith("review"))
                        .toList())
                .containsExactly("reviewed", "review_answered");
    }

    @Test
    void a_request_repeated_changes_nothing() {
        Reviewing review = Reviewing.accepted(world);
        ok(review.write(world.boris(), true, 5, "Спасибо", Map.of(), "\"1\""));
        JsonNode again = ok(review.write(world.boris(), true, 5, "Спасибо", Map.of(), "\"1\""));
        assertThat(again.get("version").asInt()).isEqualTo(2);
        assertThat(again.get("review").get("editedAt").isNull()).isTrue();
    }

    @Test
    void times_end() {
        try (TestServer own = TestServer.start()) {
            World here = World.on(own);
            Reviewing early = Reviewing.accepted(here);
            Reviewing late = Reviewing.accepted(here);
            ok(early.boris(true, 4, "Хорошо"));
            Duration breath = Duration.ofMinutes(1);

            own.time().advance(ReviewRules.TO_EDIT.minus(breath));
            ok(early.boris(true, 5, "Лучше, чем казалось"));
            own.time().advance(breath);
            assertThat(early.boris(true, 1, "Передумал").problem()).isEqualTo("not-now");

            ok(early.anna("Спасибо вам, Борис"));
            own.time().advance(ReviewRules.TO_EDIT.minus(breath));
            ok(early.anna("Большое спасибо вам, Борис"));
            own.time().advance(breath);
            assertThat(early.anna("Ещё раз спасибо вам, Борис").problem()).isEqualTo("not-now");
            assertThat(early.read(here.anna()).get("mayAnswer").asBoolean()).isFalse();

            own.time().advance(ReviewRules.TO_WRITE.minus(ReviewRules.TO_EDIT.multipliedBy(2)));
            assertThat(late.boris(true, 5, "").problem()).isEqualTo("not-now");
            assertThat(late.read(here.boris()).get("mayWrite").asBoolean()).isFalse();
        }
    }

    @Test
    void the_system_writes_of_what_was_not_taken_or_not_delivered_until_the_buyer_does() {
        try (TestServer own = TestServer.start()) {
            World here = World.on(own);
            Deal untaken = Deal.on(here);
            untaken.placed();
            Deal undelivered = Deal.on(here).taken();
            try (TestStream stream = here.anna().stream(null)) {
                own.time().advance(Duration.ofDays(10));
                stream.next("review");
            }
            undelivered.boris("cancel", Map.of("text", "Ждать больше не могу"));

            assertThat(automatic(here, untaken)).isEqualTo("not_taken");
            assertThat(automatic(here, undelivered)).isEqualTo("not_delivered");
            JsonNode page = ok(own.client().get("/api/profiles/" + here.annaId() + "/reviews"));
            assertThat(page.get("summary").get("count").asInt()).isEqualTo(2);
            assertThat(page.get("summary").get("liked").asInt()).isZero();
            assertThat(page.get("summary").get("speed").isNull()).isTrue();
            assertThat(page.get("items").get(0).get("review").get("marks").isNull())
                    .isTrue();

            Reviewing review = Reviewing.of(here, undelivered);
            ok(review.anna("Простите, что подвели вас."));
            assertThat(here.anna().get(review.path() + "/thanks").problem()).isEqualTo("not-now");
            JsonNode replaced = ok(review.boris(false, 2, "Заболела, бывает, но могла бы сказать"));
            assertThat(replaced.get("review").get("automatic").isNull()).isTrue();
            assertThat(replaced.get("answer").isNull()).isTrue();
        }
    }

    private static String automatic(World here, Deal deal) {
        JsonNode review = Reviewing.of(here, deal).read(here.anna()).get("review");
        assertThat(review.get("up").asBoolean()).isFalse();
        assertThat(review.get("bad").asBoolean()).isTrue();
        return review.get("automatic").asString();
    }

    @Test
    void everybody_reads_reviews_in_numbers_and_words_but_not_whose_order_it_was() {
        JsonNode none = ok(server.client().get("/api/services/" + world.serviceId() + "/reviews"));
        assertThat(none.get("summary").get("speed").isNull()).isTrue();
        assertThat(none.get("items")).isEmpty();

        ok(Reviewing.accepted(world).boris(true, 5, "Чудесно"));
        ok(Reviewing.accepted(world).boris(true, 4, ""));
        Reviewing bad = Reviewing.accepted(world);
        Map<String, Object> marks =
                Map.of("up", false, "speed", 1, "quality", 1, "communication", 2, "text", "Опоздали");
        ok(world.boris().put(bad.path(), marks, "If-Match", "*"));
        ok(bad.anna("Простите, подвели вас."));

        JsonNode page = ok(server.client().get("/api/services/" + world.serviceId() + "/reviews"));

        JsonNode summary = page.get("summary");
        assertThat(summary.get("count").asInt()).isEqualTo(3);
        assertThat(summary.get("liked").asInt()).isEqualTo(2);
        assertThat(summary.get("speed").asDouble()).isEqualTo(3.3);
        assertThat(summary.get("communication").asDouble()).isEqualTo(3.7);
        assertThat(summary.get("distribution")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .toList())
                .containsExactly(1, 0, 0, 1, 1);
        assertThat(page.get("items").get(0).get("buyer").asString()).isEqualTo("Борис Л.");
        assertThat(page.get("items").get(0).get("answer").get("text").asString())
                .isEqualTo("Простите, подвели вас.");
        assertThat(page.toString())
                .doesNotContain(
                        "Лаптев", world.borisId().toString(), bad.orderId().toString());
        assertThat(ok(server.client().get("/api/profiles/" + world.annaId() + "/reviews"))
                        .get("summary"))
                .isEqualTo(summary);
    }

    @Test
    void a_sellers_own_list_begins_with_what_waits_for_an_answer() {
        Reviewing first = Reviewing.accepted(world);
        ok(first.boris(true, 5, "Первый"));
        for (int i = 0; i < 21; i++) {
            Reviewing next = Reviewing.accepted(world);
            ok(next.boris(true, 5, "Следующий"));
            ok(next.anna("Спасибо вам, Борис"));
        }
        JsonNode page = ok(world.anna().get("/api/me/reviews"));
        assertThat(page.get("count").asInt()).isEqualTo(22);
        assertThat(page.get("unanswered").asInt()).isEqualTo(1);
        assertThat(page.get("items").get(0).get("orderId").asString())
                .isEqualTo(first.orderId().toString());
        JsonNode rest = ok(world.anna()
                .get("/api/me/reviews?cursor=" + page.get("nextCursor").asString()));
        Set<String> seen = new HashSet<>();
        page.get("items").forEach(item -> seen.add(item.get("orderId").asString()));
        rest.get("items").forEach(item -> seen.add(item.get("orderId").asString()));
        assertThat(seen).hasSize(22);
        assertThat(rest.get("nextCursor").isNull()).isTrue();
        assertThat(ok(world.boris().get("/api/me/reviews")).get("count").asInt())
                .isZero();

        JsonNode everybody = ok(server.client().get("/api/profiles/" + world.annaId() + "/reviews"));
        JsonNode more = ok(server.client()
                .get("/api/profiles/" + world.annaId() + "/reviews?cursor="
                        + everybody.get("nextCursor").asString()));
        assertThat(more.get("items")).hasSize(2);
    }

    @Test
    void fifty_thanks_in_a_row_are_each_unlike_the_one_before_in_the_reviews_language() {
        Reviewing russian = Reviewing.accepted(world);
        ok(russian.boris(true, 5, "Спасибо, Figma на месте"));
        Reviewing english = Reviewing.accepted(world);
        ok(english.boris(true, 5, "Great work"));
        String last = "";
        for (int i = 0; i < 50; i++) {
            Reviewing review = i % 10 == 9 ? english : russian;
            JsonNode thanks = ok(world.anna().get(review.path() + "/thanks"));
            String text = thanks.get("text").asString();
            assertThat(text).isNotEqualTo(last).contains("Борис", "Обложка для детской книги");
            assertThat(thanks.get("language").asString()).isEqualTo(review == english ? "en" : "ru");
            last = text;
        }
        ok(russian.anna(last));
    }

    @Test
    void whoever_looked_at_many_thanks_can_still_publish_one() {
        try (TestServer own = TestServer.start("rapport.limits.messages-per-minute=3")) {
            Reviewing review = Reviewing.accepted(World.on(own));
            ok(review.boris(true, 5, "Спасибо"));
            for (int i = 0; i < 3; i++) {
                ok(review.annaReads("/thanks"));
            }
            assertThat(review.annaReads("/thanks").problem()).isEqualTo("rate-limited");

            ok(review.anna("Спасибо вам, Борис"));
        }
    }

    @Test
    void both_sides_hear_of_it_live() {
        Reviewing review = Reviewing.accepted(world);
        try (TestStream anna = world.anna().stream(null);
                TestStream boris = world.boris().stream(null)) {
            ok(review.boris(true, 5, ""));
            assertThat(anna.next("review").data().get("orderId").asString())
                    .isEqualTo(review.orderId().toString());
            boris.next("review");
            ok(review.anna("Спасибо вам, Борис"));
            boris.next("review");
        }
    }
}
