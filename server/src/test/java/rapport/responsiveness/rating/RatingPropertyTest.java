package rapport.responsiveness.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.policy.RatingWeights;
import rapport.responsiveness.rating.RatingEvent.Kind;

/** What must hold of any rating, tried on many that chance made; a failure names its seed. */
class RatingPropertyTest {
    private static final int RATINGS = Integer.getInteger("rapport.ratings", 3_000);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final RatingEvent.About ABOUT =
            new RatingEvent.About(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 3));

    private record Case(Random random, RatingRules rules, List<RatingEvent> events) {
        Rating rating() {
            return Rating.of(events, rules, NOW);
        }
    }

    private static void always(BiConsumer<Case, String> holds) {
        for (int seed = 0; seed < RATINGS; seed++) {
            Random random = new Random(seed);
            List<RatingRules> versions = List.of(rules(random, 1), rules(random, 2));
            List<RatingEvent> events = IntStream.range(0, random.nextInt(random.nextBoolean() ? 6 : 60))
                    .mapToObj(i -> event(random, versions.get(random.nextInt(2))))
                    .toList();
            holds.accept(new Case(random, versions.get(1), events), "seed " + seed);
        }
    }

    private static RatingRules rules(Random random, int version) {
        RatingWeights weights = new RatingWeights(
                1 + random.nextInt(30),
                1 + random.nextInt(10),
                1 + random.nextInt(5),
                random.nextInt(40),
                random.nextInt(20),
                1 + random.nextInt(120));
        return new RatingRules(version, NOW.minus(Duration.ofDays(300)), weights);
    }

    private static RatingEvent event(Random random, RatingRules rules) {
        List<Kind> all = List.of(Kind.values());
        Kind kind = random.nextInt(3) > 0 ? Kind.IN_TIME : all.get(random.nextInt(all.size()));
        return event(random, kind, rules, NOW.minus(Duration.ofHours(random.nextInt(24 * 100))));
    }

    private static RatingEvent event(Random random, Kind kind, RatingRules rules, Instant at) {
        Optional<RatingEvent.Pardon> pardon =
                random.nextInt(12) == 0 ? Optional.of(RatingEvent.Pardon.REFUND_AGREED) : Optional.empty();
        return new RatingEvent(new UUID(random.nextLong(), random.nextLong()), kind, ABOUT, at, rules, pardon);
    }

    private static List<RatingEvent> and(List<RatingEvent> events, RatingEvent one) {
        List<RatingEvent> more = new ArrayList<>(events);
        more.add(one);
        return more;
    }

    @Test
    void it_lies_between_0_and_100() {
        always((one, seed) -> assertThat(one.rating().number()).as(seed).isBetween(0, 10_000));
    }

    @Test
    void base_and_shares_add_up_to_it_exactly() {
        always((one, seed) -> {
            Rating rating = one.rating();
            int sum =
                    rating.shares().stream().mapToInt(Rating.Share::hundredths).sum();
            assertThat(rating.base() + sum).as(seed).isEqualTo(rating.number());
        });
    }

    @Test
    void no_share_has_the_wrong_sign_and_what_does_not_count_has_none() {
        always((one, seed) -> one.rating().shares().forEach(share -> {
            RatingEvent event = share.event();
            if (!event.countsAt(NOW)) {
                assertThat(share.hundredths()).as(seed).isZero();
            } else if (event.kind() == Kind.IN_TIME) {
                assertThat(share.hundredths()).as(seed).isNotNegative();
            } else {
                assertThat(share.hundredths()).as(seed).isNotPositive();
            }
        }));
    }

    @Test
    void an_answer_in_time_never_lowers_it_and_all_else_never_raises_it() {
        always((one, seed) -> {
            int number = one.rating().number();
            for (Kind kind : Kind.values()) {
                RatingEvent more = event(one.random(), kind, one.rules(), NOW);
                int then = Rating.of(and(one.events(), more), one.rules(), NOW).number();
                if (kind == Kind.IN_TIME) {
                    assertThat(then).as(seed).isGreaterThanOrEqualTo(number);
                } else {
                    assertThat(then).as(seed).isLessThanOrEqualTo(number);
                }
            }
        });
    }

    @Test
    void a_heavier_weight_never_raises_it() {
        always((one, seed) -> {
            RatingWeights weights = one.rules().weights();
            RatingRules heavier = new RatingRules(
                    3,
                    NOW,
                    new RatingWeights(
                            weights.priorInTime(),
                            weights.priorMissed(),
                            weights.missed() + 1,
                            weights.failedOrder() + 1,
                            weights.overdueDelivery() + 1,
                            weights.countsForDays()));
            List<RatingEvent> heavy = one.events().stream()
                    .map(event -> event.kind() == Kind.IN_TIME || !event.rules().equals(one.rules())
                            ? event
                            : new RatingEvent(
                                    event.id(), event.kind(), event.about(), event.at(), heavier, event.pardon()))
                    .toList();
            assertThat(Rating.of(heavy, one.rules(), NOW).number())
                    .as(seed)
                    .isLessThanOrEqualTo(one.rating().number());
        });
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        always((one, seed) -> {
            List<RatingEvent> shuffled = new ArrayList<>(one.events());
            Collections.shuffle(shuffled, one.random());
            Rating other = Rating.of(shuffled, one.rules(), NOW);
            assertThat(other.number()).as(seed).isEqualTo(one.rating().number());
            assertThat(byId(other)).as(seed).isEqualTo(byId(one.rating()));
        });
    }

    private static Map<UUID, Rating.Share> byId(Rating rating) {
        return rating.shares().stream()
                .collect(Collectors.toMap(share -> share.event().id(), share -> share));
    }

    @Test
    void what_if_is_the_rating_without_the_event() {
        always((one, seed) -> one.rating().shares().forEach(share -> {
            List<RatingEvent> others = one.events().stream()
                    .filter(event -> !event.id().equals(share.event().id()))
                    .toList();
            assertThat(share.without())
                    .as(seed)
                    .isEqualTo(Rating.of(others, one.rules(), NOW).number());
        }));
    }

    @Test
    void what_it_will_be_after_an_expiry_is_what_it_then_is() {
        always((one, seed) -> one.rating().shares().stream()
                .filter(share -> share.event().expiresAt().isAfter(NOW))
                .forEach(share -> assertThat(share.afterExpiry())
                        .as(seed)
                        .isEqualTo(Rating.of(
                                        one.events(), one.rules(), share.event().expiresAt())
                                .number())));
    }

    @Test
    void it_is_the_formula_of_the_documents_reckoned_in_another_way() {
        always((one, seed) -> {
            double hits = one.rules().weights().priorInTime();
            double all = hits + one.rules().weights().priorMissed();
            double points = 0;
            for (RatingEvent event : one.events()) {
                if (event.countsAt(NOW)) {
                    RatingWeights weights = event.rules().weights();
                    switch (event.kind()) {
                        case IN_TIME -> {
                            hits++;
                            all++;
                        }
                        case MISSED -> all += weights.missed();
                        case OVERDUE -> points += weights.overdueDelivery();
                        case FAILED -> points += weights.failedOrder();
                    }
                }
            }
            double exact = Math.max(0, 100 * hits / all - points);
            assertThat(one.rating().number() / 100.0).as(seed).isBetween(exact - 0.0100001, exact + 0.0000001);
        });
    }

    @Test
    void when_everything_has_expired_it_is_where_everybody_begins() {
        always((one, seed) -> {
            Instant last = one.events().stream()
                    .map(RatingEvent::expiresAt)
                    .max(Comparator.naturalOrder())
                    .orElse(NOW);
            Rating then = Rating.of(one.events(), one.rules(), last);
            assertThat(then.number()).as(seed).isEqualTo(then.base());
        });
    }
}
