package rapport.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.testing.HeldJobs;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import tools.jackson.databind.JsonNode;

/**
 * A marketplace lives for a while, and then every clock, badge, rating and outcome equals what is counted a second time, slowly,
 * from what people did. With {@code -Drapport.year} it is a year of 500 sellers and 5,000 buyers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedYearTest {
    private static final List<Duration> BANDS =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4));
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedYearTest.class);
    /** Why a first contact was none, whether or not it had been counted before that was known. */
    private static final Set<String> LEFT_OUT = Set.of("spam", "blocked");

    private static final Duration BADGE = Duration.ofDays(90);

    private final HeldJobs jobs = new HeldJobs();
    private final TestServer server = TestServer.startHeld(jobs);
    private final Marketplace market = Marketplace.live(server, jobs, size());
    private final RawLog log = RawLog.read(market.doors().jdbc());
    private final List<Turns.Turn> turns = Turns.of(log);
    private final Map<Integer, TestClient> clients = new HashMap<>();

    private static Size size() {
        return System.getProperty("rapport.year") == null ? Size.SMALL : Size.YEAR;
    }

    @BeforeAll
    void much_has_happened() {
        assertThat(log.messages()).hasSizeGreaterThan(size().buyers());
        assertThat(log.orders().stream().map(RawLog.Placed::stage).distinct())
                .contains("accepted", "cancelled", "decided");
        assertThat(log.reviews()).isNotEmpty();
        assertThat(log.off()).isNotEmpty();
        assertThat(log.shut()).isNotEmpty();
        // People change their minds, and sellers are away; but that is rare.
        assertThat(market.doors().refused().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("%s", market.doors().refused())
                .isLessThan(market.doors().done() / 20);
    }

    @AfterAll
    void stop() {
        if (size().equals(Size.YEAR)) {
            List<TestClient> sellers =
                    Stream.of(0, 2, 4, 6, 8).map(this::signedIn).toList();
            LOG.info("{} messages\n{}", log.count(), PageTimes.table(server, sellers));
        }
        server.close();
    }

    /** A seller with a browser of his own, always the same: to sign in takes longer than to read a page. */
    private TestClient signedIn(int seller) {
        return clients.computeIfAbsent(seller, number -> {
            TestClient client = server.client();
            ok(client.post("/api/session", Map.of("email", People.email(number), "password", TestClient.PASSWORD)));
            return client;
        });
    }

    private record Answered(UUID conversation, int seq, UUID seller, Instant startedAt, Instant at, boolean isNew) {}

    @Test
    void every_answer_is_written_down_with_the_clock_that_it_stopped() {
        List<Answered> stored = market.doors()
                .jdbc()
                .sql("SELECT conversation_id, seq, seller_id, started_at, replied_at, new_buyer FROM reply")
                .query((row, n) -> new Answered(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant(),
                        row.getBoolean(6)))
                .list();
        List<Answered> counted = turns.stream()
                .flatMap(turn -> turn.answer().stream()
                        .map(answer -> new Answered(
                                turn.talk().id(),
                                answer.seq(),
                                turn.talk().seller(),
                                turn.startedAt(),
                                answer.at(),
                                turn.newBuyer())))
                .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(counted).isNotEmpty();
    }

    private record Clock(UUID conversation, Instant startedAt, int firstSeq, boolean isNew, List<Instant> ends) {}

    @Test
    void every_clock_runs_as_working_time_counted_minute_by_minute() {
        for (int n = 0; n < market.sellers().size(); n++) {
            UUID seller = market.sellers().get(n).id();
            RawLog.SlowTime time = log.timeOf(seller);
            List<Clock> counted = turns.stream()
                    .filter(turn -> turn.talk().seller().equals(seller))
                    .filter(turn -> turn.answer().isEmpty())
                    .map(turn -> new Clock(
                            turn.talk().id(),
                            turn.startedAt(),
                            turn.firstSeq(),
                            turn.newBuyer(),
                            ends(time, turn.startedAt())))
                    .toList();
            JsonNode inbox = ok(signedIn(n).get("/api/inbox?filter=waiting"));
            assertThat(items(inbox).map(SimulatedYearTest::clock))
                    .as("seller %s", seller)
                    .containsExactlyInAnyOrderElementsOf(counted);
        }
    }

    private static List<Instant> ends(RawLog.SlowTime time, Instant start) {
        Instant day = time.deadline(start);
        List<Instant> ends = new ArrayList<>(
                BANDS.stream().map(band -> time.worked(start, band, day)).toList());
        ends.add(day);
        return ends;
    }

    private static Clock clock(JsonNode item) {
        JsonNode clock = item.get("clock");
        return new Clock(
                UUID.fromString(item.get("conversationId").asString()),
                Instant.parse(clock.get("startedAt").asString()),
                clock.get("firstSeq").asInt(),
                clock.get("newBuyer").asBoolean(),
                clock.get("ends")
                        .valueStream()
                        .map(end -> Instant.parse(end.asString()))
                        .toList());
    }

    @Test
    void every_badge_is_the_median_of_the_answers() {
        TestClient visitor = server.client();
        for (Seller seller : market.sellers()) {
            JsonNode badge =
                    ok(visitor.get("/api/badges?seller=" + seller.id())).get(0);
            long[] delays = turns.stream()
                    .filter(turn -> turn.talk().seller().equals(seller.id()))
                    .flatMap(turn -> turn.answer().stream()
                            .filter(answer -> answer.at().isAfter(market.end().minus(BADGE)))
                            .map(answer -> Duration.between(turn.startedAt(), answer.at())))
                    .mapToLong(Duration::toSeconds)
                    .sorted()
                    .toArray();
            assertThat(badge.get("replies").asInt()).isEqualTo(delays.length);
            int half = delays.length / 2;
            Optional<Long> median = delays.length < 5
                    ? Optional.empty()
                    : Optional.of(
                            delays.length % 2 == 1
                                    ? delays[half]
                                    : Math.round((delays[half - 1] + delays[half]) / 2.0));
            assertThat(Optional.of(badge.get("typicalReplySeconds"))
                            .filter(node -> !node.isNull())
                            .map(JsonNode::asLong))
                    .as("%s", badge)
                    .isEqualTo(median);
        }
    }

    @Test
    void every_rating_is_what_its_formula_makes_of_what_happened() {
        SlowRating slow = SlowRating.of(log, turns, market.end());
        for (int n = 0; n < market.sellers().size(); n++) {
            UUID seller = market.sellers().get(n).id();
            JsonNode rating = ok(signedIn(n).get("/api/me/rating"));
            assertThat(rating.get("leftOff").asInt()).isZero();
            assertThat(rating.get("events")
                            .valueStream()
                            .filter(event ->
                                    !LEFT_OUT.contains(event.get("pardon").asString("")))
                            .map(SimulatedYearTest::event))
                    .as("seller %s", seller)
                    .containsExactlyInAnyOrderElementsOf(slow.events(seller));
            assertThat(rating.get("number").asInt()).isEqualTo(slow.number(seller));
        }
        assertThat(market.sellers().stream()
                        .flatMap(seller -> slow.events(seller.id()).stream())
                        .map(SlowRating.Event::kind)
                        .collect(Collectors.toSet()))
                .contains("in_time", "missed", "overdue", "failed");
    }

    private static SlowRating.Event event(JsonNode event) {
        JsonNode order = event.get("orderId");
        return new SlowRating.Event(
                event.get("kind").asString(),
                UUID.fromString((order.isNull() ? event.get("conversationId") : order).asString()),
                Instant.parse(event.get("at").asString()),
                !event.get("pardon").isNull());
    }

    @Test
    void every_outcome_of_a_seller_is_what_a_second_count_says() {
        for (int n = 0; n < market.sellers().size(); n++) {
            Seller seller = market.sellers().get(n);
            TestClient client = signedIn(n);
            for (int days : List.of(30, 90, 365)) {
                JsonNode told = ok(client.get("/api/me/outcomes?days=" + days));
                assertThat(ToldOutcomes.of(told.get("figures")))
                        .as("seller %s, %s days", seller.id(), days)
                        .isEqualTo(SlowOutcomes.of(
                                log,
                                turns,
                                Set.of(seller.id()),
                                market.end(),
                                Duration.ofDays(days),
                                Optional.of(seller.zone())));
            }
        }
    }

    @Test
    void every_outcome_of_the_market_is_what_a_second_count_says() {
        JsonNode told = ok(server.moderator().get("/api/operator/outcomes?days=90"));
        Set<UUID> all =
                log.messages().keySet().stream().map(RawLog.Talk::seller).collect(Collectors.toSet());
        ZoneId zone = ZoneId.of(told.get("period").get("zone").asString());
        Map<String, JsonNode> cohorts = told.get("cohorts")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.get("kind").asString() + " " + one.get("key").asString(), one -> one));
        assertThat(ToldOutcomes.of(cohort(cohorts, "all all").get("figures")))
                .isEqualTo(outcomes(all, Optional.of(zone)));
        Map<String, Set<UUID>> quarters = quarters();
        assertThat(quarters).isNotEmpty().allSatisfy((key, sellers) -> {
            JsonNode cohort = cohort(cohorts, "speed " + key);
            assertThat(cohort.get("sellers").asInt()).as(key).isEqualTo(sellers.size());
            boolean isWithheld = cohort.get("figures").isNull();
            assertThat(isWithheld || sellers.size() >= 5).isTrue();
            if (!isWithheld) {
                assertThat(ToldOutcomes.of(cohort.get("figures")))
                        .as(key)
                        .isEqualTo(outcomes(sellers, Optional.empty()));
            }
        });
    }

    private static JsonNode cohort(Map<String, JsonNode> cohorts, String name) {
        return Objects.requireNonNull(cohorts.get(name), name);
    }

    private Map<String, String> outcomes(Set<UUID> sellers, Optional<ZoneId> zone) {
        return SlowOutcomes.of(log, turns, sellers, market.end(), BADGE, zone);
    }

    /** Those with three answers or more, in four parts, the quickest first. */
    private Map<String, Set<UUID>> quarters() {
        record Ranked(UUID seller, double speed) {}
        List<Ranked> ranked = market.sellers().stream()
                .flatMap(seller -> {
                    long[] sum = SlowOutcomes.speed(turns, seller.id(), market.end(), BADGE);
                    return sum[1] < 3 ? Stream.empty() : Stream.of(new Ranked(seller.id(), (double) sum[0] / sum[1]));
                })
                .sorted(Comparator.comparingDouble(Ranked::speed)
                        .reversed()
                        .thenComparing(one -> one.seller().toString()))
                .toList();
        Map<String, Set<UUID>> quarters = new TreeMap<>();
        for (int place = 0; place < ranked.size(); place++) {
            quarters.computeIfAbsent(String.valueOf(4 * place / ranked.size() + 1), absent -> new HashSet<>())
                    .add(ranked.get(place).seller());
        }
        return quarters;
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return page.get("items").valueStream();
    }
}
