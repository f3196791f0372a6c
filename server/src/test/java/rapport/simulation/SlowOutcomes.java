package rapport.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Habits and outcomes as {@code docs/outcomes.md} tells them, counted from what people did, one after another. Every figure has
 * a name such as {@code curve.hour}; shares are told as "k of n, low to high".
 */
final class SlowOutcomes {
    private static final List<String> BANDS = List.of("ten_minutes", "half_hour", "hour", "four_hours", "day", "later");
    private static final List<Duration> ENDS = List.of(
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1));
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Set<String> BEGINS = Set.of("take", "revise", "progress");
    private static final Set<String> ENDS_STRETCH = Set.of("take", "revise", "progress", "deliver", "dispute");

    private final Instant from;
    private final Instant to;
    private final Map<String, String> figures = new TreeMap<>();
    private final List<Turns.Turn> turns;
    private final List<RawLog.Placed> orders;
    private final List<RawLog.Scored> scored;
    private final List<RawLog.Reviewed> reviews;
    private final List<RawLog.Paid> payments;

    private SlowOutcomes(RawLog log, List<Turns.Turn> turns, Set<UUID> sellers, Instant to, Duration period) {
        this.to = to;
        this.from = to.minus(period);
        this.turns = turns.stream()
                .filter(turn -> sellers.contains(turn.talk().seller()))
                .toList();
        this.orders = log.orders().stream()
                .filter(order -> sellers.contains(order.talk().seller()))
                .toList();
        this.scored = log.scored().stream()
                .filter(one -> sellers.contains(one.seller()) && isWithin(one.at()))
                .toList();
        this.reviews = log.reviews().stream()
                .filter(one -> sellers.contains(one.seller()) && isWithin(one.at()))
                .toList();
        this.payments = log.payments().stream()
                .filter(one -> sellers.contains(one.seller()) && isWithin(one.at()))
                .toList();
    }

    /** The figures of some sellers; those by week only where there is a zone. */
    static Map<String, String> of(
            RawLog log, List<Turns.Turn> turns, Set<UUID> sellers, Instant to, Duration period, Optional<ZoneId> zone) {
        SlowOutcomes slow = new SlowOutcomes(log, turns, sellers, to, period);
        slow.countScores();
        slow.countBands();
        slow.countProgress();
        slow.countEnded();
        slow.countReviews();
        slow.countCurve();
        slow.countRepeats();
        slow.countIncome(zone);
        return slow.figures;
    }

    /** The sum of the speed of a seller's answers in the period, and how many there are. */
    static long[] speed(List<Turns.Turn> turns, UUID seller, Instant to, Duration period) {
        Instant from = to.minus(period);
        long[] sum = new long[2];
        turns.stream()
                .filter(turn -> turn.talk().seller().equals(seller))
                .forEach(turn -> turn.answer()
                        .map(RawLog.Said::at)
                        .filter(at -> !at.isBefore(from) && at.isBefore(to))
                        .ifPresent(at -> {
                            sum[0] += speed(Duration.between(turn.startedAt(), at));
                            sum[1]++;
                        }));
        return sum;
    }

    private boolean isWithin(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** 100 points, of which each band after the first takes a quarter, evenly with the logarithm of the delay. */
    private static long speed(Duration delay) {
        double minutes = delay.toSeconds() / 60.0;
        double points = 100;
        for (int band = 1; band < ENDS.size(); band++) {
            double begin = ENDS.get(band - 1).toMinutes();
            double end = ENDS.get(band).toMinutes();
            double reached = Math.max(begin, Math.min(end, minutes));
            points -= 25 * Math.log(reached / begin) / Math.log(end / begin);
        }
        return Math.round(points);
    }

    private static String band(Turns.Turn turn) {
        Optional<Duration> delay = turn.answer().map(answer -> Duration.between(turn.startedAt(), answer.at()));
        for (int n = 0; n < ENDS.size(); n++) {
            Duration end = ENDS.get(n);
            if (delay.filter(one -> one.compareTo(end) <= 0).isPresent()) {
                return BANDS.get(n);
            }
        }
        return BANDS.getLast();
    }

    private void share(String name, long count, long of) {
        figures.put(name, share(count, of));
    }

    /** A share with Wilson's interval at 95 %. */
    static String share(long count, long of) {
        if (of == 0) {
            return "0 of 0, 0.0000 to 1.0000";
        }
        double z = 1.959963984540054;
        double p = (double) count / of;
        double middle = p + z * z / (2 * of);
        double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
        double scale = 1 + z * z / of;
        return count + " of " + of + ", " + rounded((middle - half) / scale) + " to "
                + rounded((middle + half) / scale);
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(Math.max(0, Math.min(1, share))).setScale(4, RoundingMode.HALF_UP);
    }

    private void mean(String name, long sum, long count) {
        figures.put(name, count < 3 ? "none" : String.valueOf(Math.round((double) sum / count)));
    }

    private void countScores() {
        long speed = 0;
        long replies = 0;
        for (Turns.Turn turn : turns) {
            if (turn.answer().filter(answer -> isWithin(answer.at())).isPresent()) {
                speed += speed(
                        Duration.between(turn.startedAt(), turn.answer().get().at()));
                replies++;
            }
        }
        mean("scores.speed", speed, replies);
        long politeness = scored.stream().mapToLong(RawLog.Scored::politeness).sum();
        long professionalism =
                scored.stream().mapToLong(RawLog.Scored::professionalism).sum();
        mean("scores.politeness", politeness, scored.size());
        mean("scores.professionalism", professionalism, scored.size());
        share(
                "habits.politeness",
                scored.stream().filter(one -> one.politeness() >= 60).count(),
                scored.size());
        share(
                "habits.professionalism",
                scored.stream().filter(one -> one.professionalism() >= 65).count(),
                scored.size());
    }

    private void countBands() {
        Map<String, Integer> counts = new TreeMap<>();
        turns.stream()
                .filter(turn -> isWithin(turn.startedAt()))
                .filter(turn -> turn.answer().isPresent() || !turn.startedAt().isAfter(to.minus(ENDS.getLast())))
                .forEach(turn -> counts.merge(band(turn), 1, Integer::sum));
        BANDS.forEach(band -> figures.put("bands." + band, String.valueOf(counts.getOrDefault(band, 0))));
        long kept = Stream.of("ten_minutes", "half_hour", "hour")
                .mapToLong(band -> counts.getOrDefault(band, 0))
                .sum();
        share(
                "habits.answers",
                kept,
                counts.values().stream().mapToLong(Integer::longValue).sum());
    }

    private void countProgress() {
        long inTime = 0;
        long missed = 0;
        for (RawLog.Placed order : orders) {
            List<RawLog.Done> work = order.log().stream()
                    .filter(done -> ENDS_STRETCH.contains(done.act()))
                    .distinct()
                    .toList();
            for (int n = 0; n < work.size(); n++) {
                if (!BEGINS.contains(work.get(n).act())) {
                    continue;
                }
                Optional<RawLog.Done> next = n + 1 < work.size() ? Optional.of(work.get(n + 1)) : Optional.empty();
                Instant end = Stream.of(next.map(RawLog.Done::at), order.closedAt(), Optional.of(to))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElseThrow();
                Instant begin = work.get(n).at();
                for (Instant due = begin.plus(TWO_DAYS); due.isBefore(end); due = due.plus(TWO_DAYS)) {
                    missed += isWithin(due) ? 1 : 0;
                }
                inTime += next.filter(done -> done.act().equals("progress"))
                                .filter(done -> !done.at().isAfter(begin.plus(TWO_DAYS)) && isWithin(done.at()))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        share("habits.progress", inTime, inTime + missed);
    }

    private void countEnded() {
        List<RawLog.Placed> ended = orders.stream()
                .filter(order -> order.has("take"))
                .filter(order -> order.closedAt().filter(this::isWithin).isPresent())
                .toList();
        share(
                "habits.options",
                ended.stream().filter(order -> order.has("offer")).count(),
                ended.size());
        share("disputes", ended.stream().filter(order -> order.has("dispute")).count(), ended.size());
        share("completed", ended.stream().filter(SlowOutcomes::isCompleted).count(), ended.size());
    }

    private static boolean isCompleted(RawLog.Placed order) {
        return order.stage().equals("accepted");
    }

    private void countReviews() {
        List<RawLog.Reviewed> written =
                reviews.stream().filter(one -> !one.automatic()).toList();
        List<RawLog.Reviewed> answerable = written.stream()
                .filter(one -> isAnswered(one) || !one.at().isAfter(to.minus(Duration.ofDays(3))))
                .toList();
        share("habits.reviews", answerable.stream().filter(this::isAnswered).count(), answerable.size());
        share("reviews.liked", written.stream().filter(RawLog.Reviewed::up).count(), written.size());
        figures.put("reviews.automatic", String.valueOf(reviews.size() - written.size()));
        long marks = written.stream().mapToLong(RawLog.Reviewed::marks).sum();
        figures.put(
                "reviews.average",
                written.size() < 3
                        ? "none"
                        : BigDecimal.valueOf(marks)
                                .divide(BigDecimal.valueOf(3L * written.size()), 2, RoundingMode.HALF_UP)
                                .toString());
    }

    private boolean isAnswered(RawLog.Reviewed review) {
        return review.answeredAt().filter(at -> at.isBefore(to)).isPresent();
    }

    private void countCurve() {
        Map<String, long[]> counts = new TreeMap<>();
        BANDS.forEach(band -> counts.put(band, new long[2]));
        long young = 0;
        for (Turns.Turn turn : turns) {
            Instant at = turn.startedAt();
            if (!turn.newBuyer()
                    || at.isBefore(from.minus(MONTH))
                    || !at.isBefore(to)
                    || hasOrder(turn, Instant.MIN, at)) {
                continue;
            }
            if (at.isBefore(to.minus(MONTH))) {
                long[] count = counts.getOrDefault(band(turn), new long[2]);
                count[0] += hasOrder(turn, at, at.plus(MONTH)) ? 1 : 0;
                count[1]++;
            } else {
                young++;
            }
        }
        counts.forEach((band, count) -> share("curve." + band, count[0], count[1]));
        group("curve.early", counts, BANDS.subList(0, 2));
        group("curve.late", counts, BANDS.subList(2, BANDS.size()));
        figures.put("curve.young", String.valueOf(young));
    }

    private void group(String name, Map<String, long[]> counts, List<String> bands) {
        long[] sum = new long[2];
        bands.forEach(band -> {
            long[] count = counts.getOrDefault(band, new long[2]);
            sum[0] += count[0];
            sum[1] += count[1];
        });
        share(name, sum[0], sum[1]);
    }

    private boolean hasOrder(Turns.Turn turn, Instant begin, Instant end) {
        return orders.stream()
                .filter(order -> order.talk().equals(turn.talk()) && order.isPaid())
                .anyMatch(order -> !order.at().isBefore(begin) && order.at().isBefore(end));
    }

    private void countRepeats() {
        Map<RawLog.Talk, List<Instant>> completed = new java.util.HashMap<>();
        orders.stream()
                .filter(SlowOutcomes::isCompleted)
                .filter(order -> order.closedAt().orElseThrow().isBefore(to))
                .forEach(order -> completed
                        .computeIfAbsent(order.talk(), absent -> new ArrayList<>())
                        .add(order.closedAt().orElseThrow()));
        List<List<Instant>> recent = completed.values().stream()
                .filter(times -> times.stream().anyMatch(this::isWithin))
                .toList();
        share("repeat", recent.stream().filter(times -> times.size() >= 2).count(), recent.size());
    }

    private void countIncome(Optional<ZoneId> zone) {
        payments.stream().map(RawLog.Paid::currency).distinct().forEach(currency -> {
            List<RawLog.Paid> own = payments.stream()
                    .filter(paid -> paid.currency().equals(currency))
                    .toList();
            figures.put("income." + currency, String.valueOf(sum(own)));
            zone.ifPresent(place -> {
                LocalDate last = monday(to.minusNanos(1), place);
                for (LocalDate week = monday(from, place); !week.isAfter(last); week = week.plusWeeks(1)) {
                    LocalDate start = week;
                    figures.put(
                            "income." + currency + "." + week,
                            String.valueOf(sum(own.stream()
                                    .filter(paid -> monday(paid.at(), place).equals(start))
                                    .toList())));
                }
            });
        });
    }

    private static long sum(List<RawLog.Paid> payments) {
        return payments.stream().mapToLong(RawLog.Paid::amount).sum();
    }

    private static LocalDate monday(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
