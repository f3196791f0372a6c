package rapport.responsiveness.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.conversation.FirstContactVoided;
import rapport.order.Deal;
import rapport.platform.database.Transactions;
import rapport.platform.event.Events;
import rapport.policy.RatingWeights;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** On a server of its own, because it moves the time by months. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingTest {
    private static final String ASKS = "Здравствуйте! Возьмётесь за обложку?";
    private static final String ANSWERS = "Здравствуйте, Борис! Возьмусь, расскажите о книге.";

    private final TestServer server = TestServer.start();
    private World world = World.on(server);

    @BeforeEach
    void newPeople() {
        world = World.on(server);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private JsonNode rating() {
        return ok(world.anna().get("/api/me/rating"));
    }

    private static List<String> kinds(JsonNode rating) {
        return rating.get("events")
                .valueStream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    private void pass(Duration time) {
        server.time().advance(time);
    }

    /** What the clock does by itself, done now. */
    private void look() {
        server.bean(RatingClock.class).lookAtDue();
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }

    private void holdsTogether(JsonNode rating) {
        int sum = rating.get("events")
                .valueStream()
                .mapToInt(event -> event.get("share").asInt())
                .sum();
        assertThat(rating.get("base").asInt() + sum + rating.get("leftOffShare").asInt())
                .isEqualTo(rating.get("number").asInt());
    }

    private void dayOffTomorrow() {
        LocalDate tomorrow =
                LocalDate.ofInstant(server.time().instant(), ZoneOffset.UTC).plusDays(1);
        ok(world.anna()
                .post(
                        "/api/me/time-off",
                        Map.of("firstDay", tomorrow, "lastDay", tomorrow, "message", "Завтра меня нет")));
    }

    private void goToNoon() {
        Instant now = server.time().instant();
        Instant noon = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
        pass(Duration.between(now, noon));
    }

    @Test
    void a_new_seller_begins_where_everybody_begins() {
        JsonNode rating = rating();
        assertThat(rating.get("number").asInt()).isEqualTo(9_000);
        assertThat(rating.get("events")).isEmpty();
        assertThat(rating.get("upcoming")).isEmpty();
        assertThat(rating.get("answersToBase").asInt()).isZero();
    }

    @Test
    void a_first_answer_in_time_raises_it_and_the_second_message_counts_no_more() {
        UUID conversation = world.write(ASKS);
        pass(Duration.ofHours(23));
        World.say(world.anna(), conversation, ANSWERS);
        World.say(world.boris(), conversation, "О море.");
        pass(Duration.ofDays(2));
        World.say(world.anna(), conversation, "Хорошо, покажу эскизы.");
        look();
        JsonNode rating = rating();
        assertThat(kinds(rating)).containsExactly("in_time");
        // (1 + 9) of (1 + 10).
        assertThat(rating.get("number").asInt()).isEqualTo(9_090);
        assertThat(rating.get("events").get(0).get("without").asInt()).isEqualTo(9_000);
        assertThat(rating.get("events").get(0).get("buyer").get("name").asString())
                .isEqualTo("Борис Лаптев");
        holdsTogether(rating);
    }

    @Test
    void an_unanswered_new_buyer_is_told_of_before_and_counted_after_24_hours_and_a_late_answer_changes_nothing() {
        Instant asked = server.time().instant();
        UUID conversation = world.write(ASKS);
        JsonNode ahead = rating().get("upcoming").get(0);
        assertThat(Instant.parse(ahead.get("at").asString())).isEqualTo(asked.plus(Duration.ofHours(24)));
        assertThat(ahead.get("ifNot").asInt()).isEqualTo(8_181);
        assertThat(ahead.get("ifAnswered").asInt()).isEqualTo(9_090);

        pass(Duration.ofHours(24).plusSeconds(9));
        look();
        assertThat(kinds(rating())).isEmpty();
        pass(Duration.ofSeconds(1));
        // As many nodes would.
        IntStream.range(0, 4).parallel().forEach(node -> look());
        JsonNode rating = rating();
        assertThat(kinds(rating)).containsExactly("missed");
        assertThat(rating.get("number").asInt()).isEqualTo(8_181);
        assertThat(Instant.parse(rating.get("events").get(0).get("at").asString()))
                .isEqualTo(asked.plus(Duration.ofHours(24)));
        assertThat(rating.get("upcoming")).isEmpty();
        // (9 + k) of (11 + k) is 90 again with nine more.
        assertThat(rating.get("answersToBase").asInt()).isEqualTo(9);

        World.say(world.anna(), conversation, ANSWERS);
        look();
        assertThat(rating().get("events")).isEqualTo(rating.get("events"));
        holdsTogether(rating);
    }

    @Test
    void an_answer_at_24_hours_is_late_whether_or_not_the_clock_came_first() {
        UUID conversation = world.write(ASKS);
        pass(Duration.ofHours(24));
        World.say(world.anna(), conversation, ANSWERS);
        look();
        assertThat(kinds(rating())).containsExactly("missed");
    }

    @Test
    void a_day_off_declared_before_the_message_stops_the_24_hours() {
        goToNoon();
        dayOffTomorrow();
        pass(Duration.ofMinutes(1));
        UUID conversation = world.write(ASKS);
        pass(Duration.ofHours(47));
        look();
        World.say(world.anna(), conversation, ANSWERS);
        assertThat(kinds(rating())).containsExactly("in_time");
    }

    @Test
    void a_day_off_declared_after_the_message_does_not() {
        goToNoon();
        UUID conversation = world.write(ASKS);
        pass(Duration.ofMinutes(1));
        dayOffTomorrow();
        pass(Duration.ofHours(47));
        World.say(world.anna(), conversation, ANSWERS);
        assertThat(kinds(rating())).containsExactly("missed");
    }

    @Test
    void it_is_as_before_when_everything_has_expired() {
        UUID conversation = world.write(ASKS);
        pass(Duration.ofHours(25));
        World.say(world.anna(), conversation, ANSWERS);
        JsonNode event = rating().get("events").get(0);
        assertThat(event.get("afterExpiry").asInt()).isEqualTo(9_000);
        Duration left = Duration.between(
                server.time().instant(), Instant.parse(event.get("expiresAt").asString()));
        assertThat(left).isEqualTo(Duration.ofDays(90).minusHours(1));
        for (int i = 0; i < 4; i++) {
            // By parts, lest the session expire.
            pass(left.dividedBy(4).minusMillis(1));
            assertThat(rating().get("number").asInt()).isEqualTo(8_181);
        }
        pass(Duration.ofMillis(5));
        assertThat(rating().get("number").asInt()).isEqualTo(9_000);
        assertThat(rating().get("events")).isEmpty();
    }

    @Test
    void an_order_that_lapses_by_the_sellers_fault_costs_ten_points() {
        Deal deal = Deal.on(world);
        deal.placed();
        assertThat(rating().get("upcoming")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .contains("failed");
        pass(Duration.ofDays(1));
        until(() -> kinds(rating()).contains("failed"));
        JsonNode failed = rating().get("events")
                .valueStream()
                .filter(event -> event.get("kind").asString().equals("failed"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.get("orderId").asString()).isEqualTo(deal.id().toString());
        assertThat(failed.get("share").asInt()).isEqualTo(-1_000);
        holdsTogether(rating());
    }

    @Test
    void an_overdue_delivery_costs_four_points_until_both_agree_to_part() {
        Deal deal = overdue();
        assertThat(rating().get("number").asInt()).isEqualTo(8_600);
        UUID refund = UUID.randomUUID();
        deal.anna(
                "propose_refund",
                Map.of("clientId", refund, "amount", 1_400_000, "text", "Простите, не успела.", "confirmed", true));
        deal.boris("answer", Map.of("itemId", refund, "yes", true));
        JsonNode rating = rating();
        assertThat(rating.get("number").asInt()).isEqualTo(9_000);
        assertThat(rating.get("events").get(0).get("pardon").asString()).isEqualTo("refund_agreed");
        assertThat(rating.get("events").get(0).get("share").asInt()).isZero();
        holdsTogether(rating);
    }

    private Deal overdue() {
        Deal deal = Deal.on(world).taken();
        pass(Duration.ofDays(7));
        until(() -> kinds(rating()).contains("overdue"));
        return deal;
    }

    @Test
    void an_extension_agreed_in_time_makes_nothing_overdue() {
        Deal deal = Deal.on(world).taken();
        UUID extension = UUID.randomUUID();
        deal.anna(
                "propose_extension",
                Map.of("clientId", extension, "days", 5, "text", "Нужно ещё пять дней.", "confirmed", true));
        deal.boris("answer", Map.of("itemId", extension, "yes", true));
        pass(Duration.ofDays(8));
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        assertThat(rating().get("number").asInt()).isEqualTo(9_000);
    }

    @Test
    void a_buyer_who_gives_up_an_overdue_order_makes_it_the_sellers_fault() {
        Deal deal = overdue();
        deal.boris("cancel", Map.of("text", ""));
        assertThat(kinds(rating())).containsExactly("failed", "overdue");
        assertThat(rating().get("number").asInt()).isEqualTo(7_600);
    }

    @Test
    void a_contact_that_was_none_counts_for_nothing_whenever_that_is_found() {
        UUID conversation = world.write(ASKS);
        voidContact(conversation, FirstContactVoided.Reason.SPAM);
        assertThat(rating().get("upcoming")).isEmpty();
        pass(Duration.ofDays(2));
        look();
        assertThat(kinds(rating())).isEmpty();
        World.say(world.anna(), conversation, ANSWERS);
        JsonNode rating = rating();
        assertThat(rating.get("number").asInt()).isEqualTo(9_000);
        assertThat(rating.get("events").get(0).get("pardon").asString()).isEqualTo("spam");
    }

    @Test
    void a_missed_contact_is_forgiven_when_its_writer_is_blocked() {
        UUID conversation = world.write(ASKS);
        pass(Duration.ofDays(2));
        look();
        assertThat(rating().get("number").asInt()).isEqualTo(8_181);
        voidContact(conversation, FirstContactVoided.Reason.BLOCKED);
        assertThat(rating().get("number").asInt()).isEqualTo(9_000);
    }

    private void voidContact(UUID conversation, FirstContactVoided.Reason reason) {
        Instant now = server.time().instant();
        server.bean(Transactions.class).write(outbox -> {
            server.bean(Events.class)
                    .tell(FirstContactVoided.class, List.of(new FirstContactVoided(conversation, reason, now)), outbox);
            return true;
        });
    }

    @Test
    void nobody_sees_the_rating_of_another() {
        world.write(ASKS);
        pass(Duration.ofDays(2));
        look();
        assertThat(ok(world.boris().get("/api/me/rating")).get("events")).isEmpty();
        assertThat(server.client().get("/api/me/rating").status()).isEqualTo(401);
        assertThat(ok(server.client().get("/api/rating/rules"))
                        .get("failedOrder")
                        .asInt())
                .isEqualTo(10);
        assertThat(ok(server.client().get("/api/badges?seller=" + world.annaId()))
                        .get(0)
                        .propertyNames())
                .doesNotContain("number", "rating");
    }

    @Test
    void new_rules_weigh_what_comes_and_leave_what_was() {
        world.write(ASKS);
        pass(Duration.ofDays(2));
        look();
        RatingStore store = server.bean(RatingStore.class);
        Instant now = server.time().instant();
        RatingWeights heavy = new RatingWeights(9, 1, 5, 20, 8, 30);
        RatingRules rules = store.rules(heavy, now);
        assertThat(rules.version())
                .isGreaterThan(rating().get("rules").get("version").asInt());
        assertThat(store.rules(heavy, now.plusSeconds(60))).isEqualTo(rules);
        Rating before = Rating.of(store.list(world.annaId(), now), rules, now);
        assertThat(before.number()).isEqualTo(8_181);
        assertThat(before.shares().getFirst().event().rules().version()).isEqualTo(1);
    }

    @Test
    void what_moved_a_rating_cannot_be_changed() {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        world.write(ASKS);
        pass(Duration.ofDays(2));
        look();
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE rating_event SET kind = 'in_time'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("TRUNCATE rating_rules CASCADE").update())
                .isInstanceOf(DataAccessException.class);
    }
}
