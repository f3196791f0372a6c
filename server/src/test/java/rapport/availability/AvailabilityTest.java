package rapport.availability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rapport.order.Deal;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** On a server of its own, because it moves the time by weeks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AvailabilityTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

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

    private static Map<String, Object> office(boolean hide) {
        List<Map<String, Integer>> day = List.of(hours(540, 780), hours(840, 1080));
        Map<String, Object> change = new HashMap<>();
        change.put("timeZone", "Europe/Moscow");
        change.put("days", List.of(day, day, day, day, day, List.of(), List.of()));
        change.put("hideOnDaysOff", hide);
        change.put("keptHolidays", List.of());
        return change;
    }

    private static Map<String, Integer> hours(int from, int to) {
        return Map.of("from", from, "to", to);
    }

    private JsonNode set(Map<String, Object> change) {
        return ok(world.anna().send("PUT", "/api/me/availability", change, "If-Match", "*"));
    }

    /** The next time that it is so late on this day of the week in Moscow. */
    private void goTo(DayOfWeek day, int hour) {
        LocalDateTime now = LocalDateTime.ofInstant(server.time().instant(), MOSCOW);
        LocalDateTime at = now.with(TemporalAdjusters.next(day)).toLocalDate().atTime(hour, 0);
        moveTo(at.atZone(MOSCOW).toInstant());
    }

    private void moveTo(Instant at) {
        server.time().advance(Duration.between(server.time().instant(), at));
    }

    private boolean isListed() {
        return ok(world.boris().get("/api/services?seller=" + world.annaId()))
                .get("items")
                .valueStream()
                .anyMatch(item ->
                        item.get("id").asString().equals(world.serviceId().toString()));
    }

    private JsonNode presence() {
        return ok(server.client().get("/api/badges?seller=" + world.annaId()))
                .get(0)
                .get("presence");
    }

    @Test
    void nobody_has_hours_who_never_said_any() {
        JsonNode mine = ok(world.anna().get("/api/me/availability"));
        assertThat(mine.get("set").asBoolean()).isFalse();
        assertThat(mine.get("days").get(6).get(0).get("to").asInt()).isEqualTo(1440);
        assertThat(presence().isNull()).isTrue();
        assertThat(isListed()).isTrue();
    }

    @Test
    void services_leave_the_list_at_midnight_of_a_day_off_and_return_at_its_end() {
        goTo(DayOfWeek.WEDNESDAY, 12);
        set(office(true));
        goTo(DayOfWeek.SATURDAY, 0);
        server.time().advance(Duration.ofSeconds(-1));
        assertThat(isListed()).isTrue();
        server.time().advance(Duration.ofSeconds(1));
        assertThat(isListed()).isFalse();
        assertThat(presence().get("state").asString()).isEqualTo("day_off");
        assertThat(ok(world.boris().get("/api/services/" + world.serviceId()))
                        .get("title")
                        .asString())
                .isNotEmpty();
        server.time().advance(Duration.ofDays(2).minusSeconds(1));
        assertThat(isListed()).isFalse();
        server.time().advance(Duration.ofSeconds(1));
        assertThat(isListed()).isTrue();
        assertThat(presence().get("state").asString()).isEqualTo("off_hours");
        assertThat(Instant.parse(presence().get("opensAt").asString()))
                .isEqualTo(server.time().instant().plus(Duration.ofHours(9)));
    }

    @Test
    void without_the_switch_they_stay() {
        goTo(DayOfWeek.WEDNESDAY, 12);
        set(office(false));
        goTo(DayOfWeek.SATURDAY, 12);
        assertThat(isListed()).isTrue();
    }

    @Test
    void a_vacation_hides_services_closes_orders_and_says_until_when() {
        goTo(DayOfWeek.WEDNESDAY, 12);
        set(office(false));
        LocalDate first = LocalDate.ofInstant(server.time().instant(), MOSCOW).plusDays(1);
        JsonNode off = ok(world.anna()
                .post(
                        "/api/me/time-off",
                        Map.of("firstDay", first, "lastDay", first.plusDays(7), "message", "На море до четверга")));
        assertThat(isListed()).isTrue();
        goTo(DayOfWeek.THURSDAY, 0);
        assertThat(isListed()).isFalse();
        assertThat(presence().get("state").asString()).isEqualTo("away");
        assertThat(presence().get("message").asString()).isEqualTo("На море до четверга");
        assertThat(Instant.parse(presence().get("until").asString()))
                .isEqualTo(first.plusDays(8).atStartOfDay(MOSCOW).toInstant());
        Response refused = Deal.on(world).place(world.boris(), UUID.randomUUID());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("type").asString()).isEqualTo("/problems/away");
        assertThat(refused.body().get("state").asString()).isEqualTo("away");

        assertThat(world.anna()
                        .delete("/api/me/time-off/" + off.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(isListed()).isTrue();
    }

    @Test
    void a_vacation_that_was_withdrawn_counts_for_what_of_it_has_passed() {
        goTo(DayOfWeek.WEDNESDAY, 12);
        set(office(false));
        LocalDate first = LocalDate.ofInstant(server.time().instant(), MOSCOW).plusDays(1);
        JsonNode off = ok(world.anna()
                .post("/api/me/time-off", Map.of("firstDay", first, "lastDay", first.plusDays(2), "message", "")));
        Instant message = server.time().instant();
        goTo(DayOfWeek.FRIDAY, 0);
        world.anna().delete("/api/me/time-off/" + off.get("id").asString());
        SellerTime time = server.bean(Availabilities.class).time(world.annaId());
        // Twelve hours of Wednesday, Thursday off, then twelve of Friday.
        assertThat(time.ratingDeadline(message, Duration.ofHours(24)))
                .isEqualTo(first.plusDays(1).atTime(12, 0).atZone(MOSCOW).toInstant());
        assertThat(time.workingTime().between(message, server.time().instant()))
                .isEqualTo(Duration.ofHours(4).plusHours(1));
    }

    @Test
    void what_was_declared_when_a_message_came_can_be_asked_for_ever() {
        goTo(DayOfWeek.FRIDAY, 12);
        set(office(false));
        Instant message = server.time().instant();
        goTo(DayOfWeek.SATURDAY, 12);
        Map<String, Object> sevenDays = office(false);
        sevenDays.put("days", Collections.nCopies(7, List.of(hours(0, 1440))));
        set(sevenDays);
        SellerTime time = server.bean(Availabilities.class).time(world.annaId());
        assertThat(time.ratingDeadline(message, Duration.ofHours(24))).isEqualTo(message.plus(Duration.ofDays(3)));
        assertThat(time.ratingDeadline(server.time().instant(), Duration.ofHours(24)))
                .isEqualTo(server.time().instant().plus(Duration.ofHours(24)));
        assertThat(time.workingTime().between(message, server.time().instant())).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void busy_takes_no_new_orders_and_present_ones_go_on() {
        Deal deal = Deal.on(world).taken();
        ok(world.anna().put("/api/me/availability/busy", Map.of("busy", true)));
        assertThat(isListed()).isFalse();
        assertThat(presence().get("state").asString()).isEqualTo("busy");
        assertThat(Deal.on(world)
                        .place(world.boris(), UUID.randomUUID())
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("busy");
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        ok(world.anna().put("/api/me/availability/busy", Map.of("busy", false)));
        assertThat(isListed()).isTrue();
    }

    @Test
    void with_as_many_orders_in_work_as_wanted_services_pause_and_return_when_one_is_delivered() {
        Map<String, Object> change = office(false);
        change.put("mostOrders", 1);
        set(change);
        assertThat(isListed()).isTrue();
        Deal deal = Deal.on(world).taken();
        assertThat(ok(world.anna().get("/api/me/availability"))
                        .get("ordersInWork")
                        .asInt())
                .isEqualTo(1);
        assertThat(isListed()).isFalse();
        assertThat(presence().get("state").asString()).isEqualTo("full");
        assertThat(Deal.on(world).place(world.boris(), UUID.randomUUID()).status())
                .isEqualTo(409);
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        assertThat(isListed()).isTrue();
    }

    @Test
    void holidays_of_a_country_are_days_off_but_for_those_that_are_kept() {
        JsonNode year = ok(world.anna().get("/api/holidays?country=RU&year=2026"));
        assertThat(year.get("holidays").valueStream().map(one -> one.get("date").asString()))
                .contains("2026-11-04", "2026-05-01");
        Map<String, Object> change = office(false);
        change.put("holidayCountry", "RU");
        change.put("keptHolidays", List.of("2026-11-04"));
        set(change);
        WorkingTime time =
                server.bean(Availabilities.class).time(world.annaId()).workingTime();
        assertThat(time.isWorking(noon(LocalDate.of(2026, 11, 4)))).isTrue();
        assertThat(time.isWorking(noon(LocalDate.of(2027, 11, 4)))).isFalse();
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(MOSCOW).toInstant();
    }

    @Test
    void the_inbox_says_when_bands_end_and_when_the_seller_works() {
        goTo(DayOfWeek.FRIDAY, 17);
        set(office(false));
        server.time().advance(Duration.ofMinutes(55));
        Instant message = server.time().instant();
        world.write("Здравствуйте! Нарисуете кита?");
        JsonNode inbox = ok(world.anna().get("/api/inbox"));
        List<Instant> ends = inbox.get("items")
                .get(0)
                .get("clock")
                .get("ends")
                .valueStream()
                .map(end -> Instant.parse(end.asString()))
                .toList();
        Instant monday = message.plus(Duration.ofMinutes(5)).plus(Duration.ofHours(63));
        // Five minutes of Friday, then Monday from nine on with an hour for lunch; the day stands still for a weekend.
        assertThat(ends)
                .containsExactly(
                        monday.plus(Duration.ofMinutes(5)),
                        monday.plus(Duration.ofMinutes(25)),
                        monday.plus(Duration.ofMinutes(55)),
                        monday.plus(Duration.ofMinutes(235)),
                        message.plus(Duration.ofDays(3)));
        assertThat(Instant.parse(
                        inbox.get("hours").get("open").get(1).get("from").asString()))
                .isEqualTo(monday);
    }

    @Test
    void two_pages_that_edit_at_once_do_not_overwrite_each_other() {
        String tag = world.anna()
                .get("/api/me/availability")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        ok(world.anna().send("PUT", "/api/me/availability", office(false), "If-Match", tag));
        Response late = world.anna().send("PUT", "/api/me/availability", office(true), "If-Match", tag);
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void what_makes_no_sense_is_said_field_by_field() {
        Map<String, Object> change = office(false);
        change.put("timeZone", "Europe/Atlantis");
        change.put(
                "days",
                List.of(List.of(hours(600, 500)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        change.put("holidayCountry", "XX");
        change.put("mostOrders", 0);
        Response refused = world.anna().send("PUT", "/api/me/availability", change, "If-Match", "*");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()
                        .get("errors")
                        .valueStream()
                        .map(one -> one.get("field").asString()))
                .contains("timeZone", "days[0]", "days", "holidayCountry", "mostOrders");
        assertThat(world.anna()
                        .post("/api/me/time-off", Map.of("firstDay", "2020-01-01", "lastDay", "2019-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_contact_in_the_message_of_a_vacation_is_refused() {
        LocalDate first = LocalDate.ofInstant(server.time().instant(), MOSCOW).plusDays(1);
        Response refused = world.anna()
                .post(
                        "/api/me/time-off",
                        Map.of("firstDay", first, "lastDay", first, "message", "Пишите мне в телеграм @anna_veresova"));
        assertThat(refused.body().get("type").asString()).isEqualTo("/problems/refused");
    }

    @Test
    void a_calendar_is_read_by_whoever_knows_its_address_until_it_is_renewed() {
        LocalDate first = LocalDate.ofInstant(server.time().instant(), MOSCOW).plusDays(2);
        ok(world.anna()
                .post(
                        "/api/me/time-off",
                        Map.of("firstDay", first, "lastDay", first.plusDays(1), "message", "Семья, море; и сон")));
        String path =
                ok(world.anna().post("/api/me/calendar", Map.of())).get("path").asString();
        String text = new String(server.client().get(path).bytes(), UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:" + first.toString().replace("-", ""))
                .contains("DESCRIPTION:Семья\\, море\\; и сон")
                .endsWith("END:VCALENDAR\r\n");
        ok(world.anna().post("/api/me/calendar", Map.of()));
        assertThat(server.client().get(path).status()).isEqualTo(404);
        assertThat(server.client()
                        .get("/api/calendar.ics?key=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }
}
