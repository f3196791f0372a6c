package rapport.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** What becomes of orders: most end well. */
final class Deals {
    private static final Set<String> AT_WORK = Set.of("in_work", "in_revision");

    /** A little less than the two days after which a report would be late. */
    private static final Duration REPORT_AFTER = Duration.ofHours(44);

    private final Doors doors;
    private final Agenda agenda;
    private final Chance chance;
    private final Talks talks;

    Deals(Doors doors, Agenda agenda, Chance chance, Talks talks) {
        this.doors = doors;
        this.agenda = agenda;
        this.chance = chance;
        this.talks = talks;
    }

    /** An order of two who talk. */
    private record Deal(Talks.Pair pair, UUID order) {
        UUID seller() {
            return pair.seller().id();
        }

        UUID buyer() {
            return pair.buyer();
        }

        Seller.Habits habits() {
            return pair.seller().habits();
        }
    }

    /** A buyer orders what they talked about. */
    void order(Talks.Pair pair) {
        doors.place(pair.buyer(), pair.service().id()).ifPresent(id -> {
            Deal deal = new Deal(pair, id);
            if (chance.of(0.03)) {
                agenda.in(Duration.ofMinutes(10), () -> act(deal, deal.buyer(), "cancel", Map.of()));
            }
            if (chance.of(0.03)) {
                agenda.in(
                        chance.hours(1, 20),
                        () -> act(
                                deal, deal.seller(), "decline", text(talks(deal).plain())));
            } else if (chance.of(0.96)) {
                agenda.in(chance.about(Duration.ofHours(2)), () -> take(deal));
            }
        });
    }

    private void take(Deal deal) {
        if (!isAt(deal, Set.of("placed")) || !act(deal, deal.seller(), "take", Map.of())) {
            return;
        }
        int days = deal.pair().service().days();
        Duration whole = Duration.ofDays(days);
        boolean isLate = chance.of(deal.habits().late());
        int percent = isLate ? 102 + chance.below(60) : 30 + chance.below(68);
        if (chance.of(0.985)) {
            agenda.in(whole.multipliedBy(percent).dividedBy(100), () -> deliver(deal));
        }
        agenda.in(REPORT_AFTER, () -> report(deal));
        if (chance.of(deal.habits().offers())) {
            agenda.in(whole.dividedBy(5), () -> offer(deal));
        }
        if (isLate && chance.of(0.3)) {
            agenda.in(whole.multipliedBy(9).dividedBy(10), () -> extend(deal));
        }
        agenda.in(whole.plusHours(1 + chance.below(40)), () -> loseThePatience(deal));
        if (chance.of(0.02)) {
            agenda.in(whole.dividedBy(2), () -> refund(deal));
        }
    }

    private void report(Deal deal) {
        if (!isAt(deal, AT_WORK)) {
            return;
        }
        if (chance.of(deal.habits().reports())) {
            Phrases phrases = talks(deal);
            act(
                    deal,
                    deal.seller(),
                    "progress",
                    Map.of(
                            "done",
                            chance.one(phrases.reports()),
                            "next",
                            chance.one(phrases.plans()),
                            "percent",
                            10 * chance.below(10)));
        }
        agenda.in(REPORT_AFTER, () -> report(deal));
    }

    private void offer(Deal deal) {
        if (isAt(deal, Set.of("in_work"))) {
            String title = deal.pair().seller().russian() ? "Разворот" : "A spread";
            Map<String, Object> line =
                    Map.of("kind", "custom", "title", title, "amount", 150_000, "extraDays", chance.below(3));
            answerSoon(deal, deal.buyer(), "offer", Map.of("lines", List.of(line)), 0.5);
        }
    }

    private void extend(Deal deal) {
        if (isAt(deal, Set.of("in_work"))) {
            answerSoon(deal, deal.buyer(), "propose_extension", Map.of("days", 1 + chance.below(4)), 0.7);
        }
    }

    private void refund(Deal deal) {
        if (isAt(deal, AT_WORK)) {
            answerSoon(deal, deal.buyer(), "propose_refund", Map.of("amount", 50_000), 0.8);
        }
    }

    /** Proposes; the other side answers within hours, if it does. */
    private void answerSoon(Deal deal, UUID other, String act, Map<String, Object> members, double yes) {
        if (act(deal, deal.seller(), act, members) && chance.of(0.85)) {
            agenda.in(chance.about(Duration.ofHours(2)), () -> {
                if (isAt(deal, AT_WORK)) {
                    act(deal, other, "answer", Map.of("yes", chance.of(yes)));
                }
            });
        }
    }

    /** A buyer whose work is overdue may end it, or ask a moderator. */
    private void loseThePatience(Deal deal) {
        if (!doors.isOverdue(deal.order())) {
            return;
        }
        if (chance.of(0.15)) {
            act(deal, deal.buyer(), "cancel", Map.of());
        } else if (chance.of(0.15)) {
            dispute(deal, "late");
        }
    }

    private void deliver(Deal deal) {
        if (!isAt(deal, AT_WORK)
                || !act(deal, deal.seller(), "deliver", text(talks(deal).kind()))) {
            return;
        }
        if (chance.of(0.15)) {
            agenda.in(chance.hours(1, 50), () -> revise(deal));
        } else if (chance.of(0.03)) {
            agenda.in(chance.hours(1, 50), () -> {
                if (isAt(deal, Set.of("delivered"))) {
                    dispute(deal, "poor_quality");
                }
            });
        } else if (chance.of(0.75)) {
            agenda.in(chance.hours(1, 60), () -> act(deal, deal.buyer(), "accept", Map.of()));
        }
        // Whoever says nothing has accepted after three days.
        agenda.in(Duration.ofDays(4), () -> afterwards(deal));
    }

    private void revise(Deal deal) {
        if (isAt(deal, Set.of("delivered"))
                && act(deal, deal.buyer(), "revise", text(talks(deal).asks()))) {
            agenda.in(chance.hours(3, 60), () -> deliver(deal));
        }
    }

    private void dispute(Deal deal, String reason) {
        Map<String, Object> words =
                Map.of("reason", reason, "text", chance.one(talks(deal).details()));
        if (act(deal, deal.buyer(), "dispute", words)) {
            agenda.in(
                    chance.hours(1, 40),
                    () -> act(deal, deal.seller(), "reply", text(talks(deal).plain())));
            agenda.in(chance.hours(50, 90), () -> decide(deal));
        }
    }

    /** Months pass between two of them: the moderator signs in anew. */
    private void decide(Deal deal) {
        TestClient moderator = doors.server().moderator();
        String path = "/api/moderation/disputes/" + deal.order();
        JsonNode file = World.ok(moderator.get(path));
        Map<String, Object> decision = Map.of(
                "version",
                file.get("order").get("version").asInt(),
                "result",
                chance.one(List.of("refund", "release")),
                "reason",
                chance.one(talks(deal).details()));
        Response decided = moderator.post(path + "/decision", decision);
        if (decided.status() >= 300) {
            throw new IllegalStateException("A dispute was not decided: " + decided);
        }
    }

    private void afterwards(Deal deal) {
        if (!isAt(deal, Set.of("accepted"))) {
            return;
        }
        Phrases phrases = talks(deal);
        if (chance.of(0.6)) {
            boolean up = chance.of(0.9);
            int mark = up ? 4 + chance.below(2) : 1 + chance.below(3);
            if (doors.review(deal.buyer(), deal.order(), up, mark, chance.one(phrases.praise()))
                    && chance.of(deal.habits().thanks())) {
                agenda.in(
                        chance.hours(1, 90),
                        () -> doors.answerReview(deal.seller(), deal.order(), chance.one(phrases.thanks())));
            }
        }
        if (chance.of(0.25)) {
            agenda.in(chance.between(Duration.ofDays(2), Duration.ofDays(30)), () -> talks.comeBack(deal.pair()));
        }
    }

    private Map<String, Object> text(List<String> all) {
        return Map.of("text", chance.one(all));
    }

    private static Phrases talks(Deal deal) {
        return deal.pair().phrases();
    }

    private boolean isAt(Deal deal, Set<String> stages) {
        return stages.contains(doors.stage(deal.order()));
    }

    private boolean act(Deal deal, UUID who, String act, Map<String, Object> members) {
        return doors.act(who, deal.order(), act, members);
    }
}
