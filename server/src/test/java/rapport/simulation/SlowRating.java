package rapport.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The responsibility rating as {@code docs/rating.md} tells it, from what people did. */
final class SlowRating {
    private static final Duration COUNTS = Duration.ofDays(90);

    /** A missed answer is looked at a little after its time. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final RawLog log;
    private final Instant now;
    private final Map<UUID, List<Event>> events = new LinkedHashMap<>();

    private SlowRating(RawLog log, Instant now) {
        this.log = log;
        this.now = now;
    }

    /** Something that moved a rating; {@code subject} is the conversation or the order. */
    record Event(String kind, UUID subject, Instant at, boolean forgiven) {}

    /** What moved the rating of each seller. */
    static SlowRating of(RawLog log, List<Turns.Turn> turns, Instant now) {
        SlowRating rating = new SlowRating(log, now);
        turns.stream().filter(Turns.Turn::newBuyer).forEach(rating::contact);
        log.orders().forEach(rating::order);
        return rating;
    }

    /** What counts now, or would if it were not forgiven. */
    List<Event> events(UUID seller) {
        return events.getOrDefault(seller, List.of()).stream()
                .filter(event -> now.isBefore(event.at().plus(COUNTS)))
                .toList();
    }

    /** In hundredths of a point. */
    int number(UUID seller) {
        List<Event> counting =
                events(seller).stream().filter(event -> !event.forgiven()).toList();
        int inTime = count(counting, "in_time");
        int answers = inTime + count(counting, "missed");
        int points = 10 * count(counting, "failed") + 4 * count(counting, "overdue");
        return Math.max(0, 10_000 * (inTime + 9) / (answers + 10) - 100 * points);
    }

    private static int count(List<Event> events, String kind) {
        return (int) events.stream().filter(event -> event.kind().equals(kind)).count();
    }

    private void add(UUID seller, Event event) {
        events.computeIfAbsent(seller, absent -> new ArrayList<>()).add(event);
    }

    private void contact(Turns.Turn turn) {
        UUID seller = turn.talk().seller();
        Instant deadline = log.timeOf(seller).deadline(turn.startedAt());
        Optional<Instant> answered = turn.answer().map(RawLog.Said::at);
        if (answered.filter(deadline::isAfter).isPresent()) {
            add(seller, new Event("in_time", turn.talk().id(), answered.get(), false));
        } else if (answered.isPresent() || !now.isBefore(deadline.plus(GRACE))) {
            add(seller, new Event("missed", turn.talk().id(), deadline, false));
        }
    }

    private void order(RawLog.Placed order) {
        Work work = new Work(order);
        steps(order).forEach(step -> {
            work.passUntil(step.at());
            step.act().accept(work);
        });
        work.passUntil(order.closedAt().orElse(now));
        boolean isAgreed =
                order.stage().equals("cancelled") && last(order).act().equals("answer");
        work.overdue.ifPresent(at -> add(order.talk().seller(), new Event("overdue", order.id(), at, isAgreed)));
        if (order.closedAt().isPresent() && isSellersFault(order, work)) {
            add(
                    order.talk().seller(),
                    new Event("failed", order.id(), order.closedAt().get(), false));
        }
    }

    private static RawLog.Done last(RawLog.Placed order) {
        return order.log().getLast();
    }

    private static boolean isSellersFault(RawLog.Placed order, Work work) {
        return switch (last(order).act()) {
            case "tick" -> order.stage().equals("cancelled") && order.isPaid();
            case "cancel" -> work.isAtWork && !work.due.isAfter(order.closedAt().orElseThrow());
            case "decide" ->
                order.body()
                        .get("dispute")
                        .get("decision")
                        .get("result")
                        .asString()
                        .equals("refund");
            default -> false;
        };
    }

    private record Step(Instant at, Consumer<Work> act) {}

    /** What changed when the work was due, in its order. */
    private static List<Step> steps(RawLog.Placed order) {
        List<Step> steps = new ArrayList<>();
        for (RawLog.Done done : order.log()) {
            Instant at = done.at();
            switch (done.act()) {
                case "take" -> steps.add(new Step(at, work -> work.begin(at, work.daysAt(at))));
                case "revise" ->
                    steps.add(new Step(at, work -> work.begin(at, Math.max(1, (work.daysAt(at) + 2) / 3))));
                case "deliver", "dispute" -> steps.add(new Step(at, work -> work.isAtWork = false));
                default -> {}
            }
        }
        for (JsonNode line : order.body().get("lines")) {
            if (!line.get("kind").asString().equals("package")) {
                Instant at = Instant.parse(line.get("addedAt").asString());
                steps.add(new Step(
                        at, work -> work.lengthen(at, line.get("extraDays").asInt())));
            }
        }
        for (JsonNode proposal : order.body().get("proposals")) {
            JsonNode what = proposal.get("what");
            if (what.get("kind").asString().equals("extension")
                    && proposal.get("state").asString().equals("accepted")) {
                Instant at = Instant.parse(proposal.get("answeredAt").asString());
                steps.add(
                        new Step(at, work -> work.lengthen(at, what.get("days").asInt())));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    /** An order while it is being worked on. */
    private static final class Work {
        private final RawLog.Placed order;
        private boolean isAtWork;
        private Instant due = Instant.MAX;
        private Optional<Instant> overdue = Optional.empty();

        Work(RawLog.Placed order) {
            this.order = order;
        }

        /** Time passes; the first time at which the work was due and was not there counts. */
        void passUntil(Instant at) {
            if (isAtWork && overdue.isEmpty() && !due.isAfter(at)) {
                overdue = Optional.of(due);
            }
        }

        void begin(Instant at, int days) {
            isAtWork = true;
            due = later(at, days);
        }

        void lengthen(Instant at, int days) {
            if (isAtWork && days > 0) {
                due = later(due.isBefore(at) ? at : due, days);
            }
        }

        private Instant later(Instant at, int days) {
            return at.atZone(order.zone()).plusDays(days).toInstant();
        }

        /** The days of work that were paid for by then. */
        int daysAt(Instant at) {
            return StreamSupport.stream(order.body().get("lines").spliterator(), false)
                    .filter(line -> Set.of("package", "option", "custom")
                            .contains(line.get("kind").asString()))
                    .filter(line ->
                            !Instant.parse(line.get("addedAt").asString()).isAfter(at))
                    .mapToInt(line -> line.get("extraDays").asInt())
                    .sum();
        }
    }
}
