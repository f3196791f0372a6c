package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rapport.coaching.scores.Settled;
import rapport.conversation.FirstContactVoided;
import rapport.insight.Habits.BandCount;
import rapport.order.Deal;
import rapport.platform.database.Transactions;
import rapport.platform.event.Events;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** On a server of its own, because it moves the time by months, and looks at all sellers there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesTest {
    private static final String ASKS = "Здравствуйте! Возьмётесь за обложку?";
    private static final String ANSWERS = "Здравствуйте! Возьмусь, расскажите, пожалуйста, о книге.";
    private static final Map<String, Object> DELIVERY = Map.of("text", "Готово, посмотрите, пожалуйста.");
    private static final Map<String, Object> REPORT =
            Map.of("done", "Наброски готовы", "next", "Возьмусь за цвет", "percent", 40);

    private final TestServer server = TestServer.start();
    private World world = World.on(server);

    @BeforeEach
    void newPeople() {
        // Beyond all that other tests did.
        pass(Duration.ofDays(800));
        world = World.on(server);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private void pass(Duration time) {
        server.time().advance(time);
    }

    /** A long time, in which somebody looks in now and then, so that nobody has to sign in anew. */
    private void passFor(TestClient buyer, int days) {
        for (int day = 0; day < days; day++) {
            pass(Duration.ofDays(1));
            ok(buyer.get("/api/session"));
            ok(world.anna().get("/api/session"));
        }
    }

    private TestClient buyer() {
        TestClient buyer = server.client();
        buyer.signUp("Покупатель");
        return buyer;
    }

    private UUID ask(TestClient buyer) {
        return UUID.fromString(ok(world.start(buyer, UUID.randomUUID(), ASKS))
                .get("conversationId")
                .asString());
    }

    /** Somebody new asks, and is answered after a while. */
    private TestClient askedAndAnswered(Duration after) {
        TestClient buyer = buyer();
        UUID conversation = ask(buyer);
        pass(after);
        World.say(world.anna(), conversation, ANSWERS);
        return buyer;
    }

    private Deal order(TestClient buyer) {
        return Deal.of(world.anna(), buyer, world.serviceId()).taken();
    }

    private Deal completed(TestClient buyer) {
        Deal deal = order(buyer);
        pass(Duration.ofHours(1));
        deal.anna("deliver", DELIVERY);
        deal.boris("accept", Map.of());
        return deal;
    }

    private Figures figures(int days) {
        Period period = Period.until(server.time().instant(), days, ZoneId.of("Europe/Moscow"));
        return server.bean(Outcomes.class).of(world.annaId(), period).figures();
    }

    private Share habit(Habit habit) {
        return figures(90).habits().shares().stream()
                .filter(one -> one.key().equals(habit.key()))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static List<String> points(Curve curve) {
        return curve.points().stream()
                .filter(point -> point.orders().of() > 0)
                .map(point -> point.band() + " " + point.orders().count() + " of "
                        + point.orders().of())
                .toList();
    }

    @Test
    void a_new_seller_is_told_that_there_are_too_few_data() {
        JsonNode outcomes = ok(world.anna().get("/api/me/outcomes"));
        assertThat(outcomes.get("period").get("days").asInt()).isEqualTo(90);
        assertThat(outcomes.get("next").get("verdict").asString()).isEqualTo("too_few");
        assertThat(outcomes.get("next").get("habit").isNull()).isTrue();
        JsonNode results = outcomes.get("figures").get("results");
        assertThat(results.get("curve").get("points")).hasSize(6);
        assertThat(results.get("curve").get("difference").get("verdict").asString())
                .isEqualTo("too_few");
        assertThat(results.get("reviews").get("average").isNull()).isTrue();
        assertThat(results.get("income")).isEmpty();
    }

    @Test
    void first_contacts_that_became_orders_are_told_by_the_delay_of_the_first_answer() {
        TestClient quick = askedAndAnswered(Duration.ofMinutes(10));
        order(quick);
        askedAndAnswered(Duration.ofMinutes(10).plusMillis(1));
        TestClient slow = askedAndAnswered(Duration.ofHours(5));
        passFor(slow, 29);
        order(slow);
        TestClient tooLate = askedAndAnswered(Duration.ofHours(25));
        passFor(tooLate, 31);
        order(tooLate);
        ask(buyer());
        pass(Duration.ofDays(31));

        Curve curve = figures(90).results().curve();
        assertThat(points(curve))
                .containsExactly("ten_minutes 1 of 1", "half_hour 0 of 1", "day 1 of 1", "later 0 of 2");
        assertThat(curve.early()).isEqualTo(Share.of(1, 2));
        assertThat(curve.late()).isEqualTo(Share.of(1, 3));
        assertThat(curve.young()).isZero();
    }

    @Test
    void a_contact_counts_once_its_thirty_days_are_over_and_until_the_period_has_passed() {
        askedAndAnswered(Duration.ZERO);
        pass(Duration.ofDays(30));
        // What begins at the end of the time is no part of it.
        assertThat(figures(90).results().curve().early().of()).isZero();
        assertThat(figures(90).results().curve().young()).isEqualTo(1);
        pass(Duration.ofMillis(1));
        assertThat(figures(90).results().curve().early().of()).isEqualTo(1);
        assertThat(figures(90).results().curve().young()).isZero();
        pass(Duration.ofDays(90).minusMillis(1));
        assertThat(figures(90).results().curve().early().of()).isEqualTo(1);
        pass(Duration.ofMillis(1));
        assertThat(figures(90).results().curve().early().of()).isZero();
        assertThat(figures(365).results().curve().early().of()).isEqualTo(1);
    }

    @Test
    void spam_and_questions_about_what_was_bought_are_no_first_contacts() {
        UUID spam = ask(buyer());
        server.bean(Transactions.class).write(outbox -> {
            server.bean(Events.class)
                    .tell(
                            FirstContactVoided.class,
                            List.of(new FirstContactVoided(
                                    spam,
                                    FirstContactVoided.Reason.SPAM,
                                    server.time().instant())),
                            outbox);
            return spam;
        });
        TestClient bought = buyer();
        Deal.of(world.anna(), bought, world.serviceId()).placed();
        pass(Duration.ofMinutes(1));
        ask(bought);
        pass(Duration.ofDays(31));
        assertThat(figures(90).results().curve().points())
                .allMatch(point -> point.orders().of() == 0);
    }

    @Test
    void turns_are_told_by_band_and_those_that_nobody_answers_once_a_day_has_passed() {
        UUID conversation = world.write(ASKS);
        pass(Duration.ofHours(1));
        World.say(world.anna(), conversation, ANSWERS);
        World.say(world.boris(), conversation, "О море.");
        pass(Duration.ofDays(1).minusMillis(1));
        assertThat(habit(Habit.ANSWERS)).isEqualTo(Share.of(1, 1));
        pass(Duration.ofMillis(1));
        assertThat(habit(Habit.ANSWERS)).isEqualTo(Share.of(1, 2));
        assertThat(figures(90).habits().bands())
                .contains(new BandCount("hour", 1), new BandCount("later", 1), new BandCount("day", 0));
    }

    @Test
    void scores_are_those_of_the_page_about_communication() {
        for (int minutes : List.of(5, 20, 300)) {
            askedAndAnswered(Duration.ofMinutes(minutes));
        }
        Settled.on(server);
        pass(Duration.ofMinutes(1));
        JsonNode own = ok(world.anna().get("/api/me/scores")).get("total");
        Scores scores = figures(90).habits().scores();
        assertThat(scores.replies()).isEqualTo(3);
        assertThat(scores.speed()).isEqualTo(own.get("speed").asInt());
        assertThat(scores.politeness()).isEqualTo(own.get("politeness").asInt());
        assertThat(scores.professionalism())
                .isEqualTo(own.get("professionalism").asInt());
        assertThat(scores.sum()).isEqualTo(own.get("sum").asInt());
        assertThat(habit(Habit.POLITENESS)).isEqualTo(Share.of(3, 3));
    }

    @Test
    void a_step_of_progress_is_due_every_two_days_of_work() {
        Deal deal = order(world.boris());
        pass(Duration.ofDays(2));
        deal.anna("progress", REPORT);
        pass(Duration.ofMillis(1));
        assertThat(habit(Habit.PROGRESS)).isEqualTo(Share.of(1, 1));
        pass(Duration.ofDays(2));
        assertThat(habit(Habit.PROGRESS)).isEqualTo(Share.of(1, 2));
        pass(Duration.ofHours(60));
        deal.anna("progress", REPORT);
        assertThat(habit(Habit.PROGRESS)).isEqualTo(Share.of(1, 3));
        pass(Duration.ofDays(2));
        deal.anna("deliver", DELIVERY);
        pass(Duration.ofDays(2));
        assertThat(habit(Habit.PROGRESS)).isEqualTo(Share.of(1, 3));
    }

    @Test
    void orders_that_were_taken_and_ended_tell_of_options_disputes_completion_and_repetition() {
        Deal first = order(world.boris());
        first.anna("offer", Map.of("lines", List.of(line()), "text", "Могу сделать и закладку."));
        first.anna("deliver", DELIVERY);
        first.boris("accept", Map.of());
        pass(Duration.ofDays(1));
        completed(world.boris());
        completed(buyer());
        Deal parted = order(buyer());
        parted.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а эскизов я так и не видел."));
        UUID refund = UUID.randomUUID();
        parted.anna("propose_refund", Map.of("clientId", refund, "amount", 1_400_000, "text", "Верну всё."));
        parted.boris("answer", Map.of("itemId", refund, "yes", true));
        // Never taken: no order of which anything could be told.
        Deal cancelled = Deal.of(world.anna(), buyer(), world.serviceId());
        cancelled.placed();
        cancelled.boris("cancel", Map.of("text", ""));
        pass(Duration.ofMinutes(1));

        Results results = figures(90).results();
        assertThat(habit(Habit.OPTIONS)).isEqualTo(Share.of(1, 4));
        assertThat(results.disputes()).isEqualTo(Share.of(1, 4));
        assertThat(results.completed()).isEqualTo(Share.of(3, 4));
        assertThat(results.repeat()).isEqualTo(Share.of(1, 2));
        assertThat(results.income()).singleElement().satisfies(income -> {
            assertThat(income.currency()).isEqualTo("RUB");
            assertThat(income.amount()).isEqualTo(3 * 1_400_000);
            assertThat(income.weeks().stream()
                            .mapToLong(Results.WeekIncome::amount)
                            .sum())
                    .isEqualTo(income.amount());
            assertThat(income.weeks()).hasSizeBetween(13, 14);
        });
    }

    private static Map<String, Object> line() {
        return Map.of("kind", "custom", "title", "Закладка", "amount", 100_000, "extraDays", 1);
    }

    @Test
    void a_review_asks_for_its_answer_within_three_days() {
        Deal answered = completed(world.boris());
        Deal open = completed(buyer());
        review(world.boris(), answered, 5);
        ok(world.anna()
                .put(
                        "/api/orders/" + answered.id() + "/review/answer",
                        Map.of("text", "Спасибо за тёплые слова, Борис. Рада, что обложка вам подошла."),
                        "If-Match",
                        "*"));
        pass(Duration.ofMillis(1));
        assertThat(habit(Habit.REVIEWS)).isEqualTo(Share.of(1, 1));
        Results.Reviews reviews = figures(90).results().reviews();
        assertThat(reviews.count()).isEqualTo(1);
        assertThat(reviews.average()).as("of one review").isNull();
        assertThat(open.id()).isNotEqualTo(answered.id());
    }

    @Test
    void the_average_is_that_of_all_marks_once_three_people_wrote() {
        for (int mark : List.of(5, 5, 4)) {
            TestClient buyer = buyer();
            review(buyer, completed(buyer), mark);
        }
        // The first of them is two hours old.
        pass(Duration.ofHours(70).minusMillis(1));
        assertThat(habit(Habit.REVIEWS).of()).isZero();
        pass(Duration.ofHours(3));
        assertThat(habit(Habit.REVIEWS)).isEqualTo(Share.of(0, 3));
        Results.Reviews reviews = figures(90).results().reviews();
        assertThat(reviews.average()).isEqualTo(new BigDecimal("4.67"));
        assertThat(reviews.liked()).isEqualTo(Share.of(3, 3));
    }

    private static void review(TestClient buyer, Deal deal, int mark) {
        ok(buyer.put(
                "/api/orders/" + deal.id() + "/review",
                Map.of(
                        "up",
                        true,
                        "speed",
                        mark,
                        "quality",
                        mark,
                        "communication",
                        mark,
                        "text",
                        "Очень хорошая обложка."),
                "If-Match",
                "*"));
    }

    @Test
    void a_seller_sees_his_own_only_and_a_length_that_nobody_offers_is_refused() {
        completed(world.boris());
        pass(Duration.ofMinutes(1));
        JsonNode own = ok(world.anna().get("/api/me/outcomes?days=30"));
        assertThat(own.get("figures").get("results").get("completed").get("of").asInt())
                .isEqualTo(1);
        JsonNode others = ok(world.boris().get("/api/me/outcomes?days=30"));
        assertThat(others.get("figures")
                        .get("results")
                        .get("completed")
                        .get("of")
                        .asInt())
                .isZero();
        assertThat(world.anna().get("/api/me/outcomes?days=31").problem()).isEqualTo("invalid-input");
        assertThat(world.anna().get("/api/me/outcomes?days=many").status()).isBetween(400, 422);
    }

    @Test
    void the_page_over_all_sellers_is_for_moderators_and_adds_them_up() {
        for (int n = 0; n < 5; n++) {
            world = World.on(server);
            askedAndAnswered(Duration.ofMinutes(5 + n));
            completed(world.boris());
        }
        pass(Duration.ofMinutes(1));
        assertThat(world.anna().get("/api/operator/outcomes").status()).isEqualTo(404);
        assertThat(world.anna().get("/api/operator/outcomes.csv").status()).isEqualTo(404);
        JsonNode cohorts =
                ok(server.moderator().get("/api/operator/outcomes?days=30")).get("cohorts");
        JsonNode all = cohorts.get(0);
        assertThat(all.get("kind").asString()).isEqualTo("all");
        assertThat(all.get("sellers").asInt()).isEqualTo(5);
        JsonNode results = all.get("figures").get("results");
        assertThat(results.get("completed").get("count").asInt()).isEqualTo(5);
        assertThat(results.get("income").get(0).get("amount").asLong()).isEqualTo(5 * 1_400_000);
        JsonNode month = cohorts.get(1);
        assertThat(month.get("kind").asString()).isEqualTo("joined");
        assertThat(month.get("figures").get("results").get("income").get(0).get("weeks"))
                .isEmpty();
        JsonNode few = cohorts.get(2);
        assertThat(few.get("key").asString()).isEqualTo("few");
        assertThat(few.get("sellers").asInt()).isEqualTo(5);
    }

    @Test
    void the_table_names_nobody_and_has_one_figure_a_row() {
        completed(world.boris());
        pass(Duration.ofMinutes(1));
        TestClient.Response response = server.moderator().get("/api/operator/outcomes.csv?days=30");
        assertThat(response.status()).isEqualTo(200);
        String csv = new String(response.bytes(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("cohort_kind,cohort,sellers,figure,part,count,of,value,low,high\r\n");
        assertThat(csv).contains("all,all,1,completed,,1,1,1.0,0.2065,1.0\r\n");
        assertThat(csv).contains("all,all,1,income,RUB,,,1400000,,\r\n");
        assertThat(csv).contains(",1,withheld,,,,,,\r\n");
        assertThat(csv.lines()).allMatch(line -> line.split(",", -1).length == 10);
        assertThat(csv).doesNotContain("Анна").doesNotContain(world.annaId().toString());
    }
}
