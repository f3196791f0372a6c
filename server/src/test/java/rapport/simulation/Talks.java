package rapport.simulation;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;

/** What buyers and sellers say to each other, and when. */
final class Talks {
    private static final int MOST_QUESTIONS = 3;

    private final Doors doors;
    private final Agenda agenda;
    private final Chance chance;
    private final Deals deals;

    Talks(Doors doors, Agenda agenda, Chance chance) {
        this.doors = doors;
        this.agenda = agenda;
        this.chance = chance;
        this.deals = new Deals(doors, agenda, chance, this);
    }

    /**
     * Two who talk.
     *
     * @param conversation where
     * @param buyer the one
     * @param seller the other
     * @param service about what
     */
    record Pair(UUID conversation, UUID buyer, Seller seller, Seller.Offered service) {
        Phrases phrases() {
            return Phrases.of(seller.russian());
        }
    }

    /** A buyer writes to a seller for the first time, or again. */
    void begin(UUID buyer, Seller seller) {
        Seller.Offered service = chance.one(seller.services());
        String text = Phrases.of(seller.russian()).first(chance);
        doors.begin(buyer, seller, service.id(), text)
                .ifPresent(conversation -> waitForAnswer(new Pair(conversation, buyer, seller, service), 0));
    }

    /** A buyer who had something done comes back. */
    void comeBack(Pair pair) {
        if (doors.say(pair.conversation(), pair.buyer(), pair.phrases().first(chance))) {
            waitForAnswer(pair, MOST_QUESTIONS - 1);
        }
    }

    private void waitForAnswer(Pair pair, int asked) {
        if (chance.of(0.2)) {
            agenda.in(chance.between(Duration.ofMinutes(1), Duration.ofMinutes(30)), () -> ask(pair));
        }
        if (chance.of(pair.seller().answers())) {
            Duration delay = delay(pair.seller());
            agenda.in(delay, () -> answer(pair, asked, delay));
        } else if (asked == 0 && chance.of(0.3)) {
            agenda.in(chance.hours(1, 50), () -> turnAway(pair));
        }
    }

    /** Some of those who do not answer say why; a few think again, and answer after all. */
    private void turnAway(Pair pair) {
        UUID seller = pair.seller().id();
        if (chance.of(0.2)) {
            doors.block(pair.conversation(), seller);
        } else if (doors.markSpam(pair.conversation(), seller) && chance.of(0.4)) {
            Duration later = chance.hours(1, 60);
            agenda.in(later, () -> {
                doors.unmarkSpam(pair.conversation(), seller);
                answer(pair, 0, Duration.ofDays(2));
            });
        }
    }

    private void ask(Pair pair) {
        doors.say(pair.conversation(), pair.buyer(), chance.one(pair.phrases().asks()));
    }

    /** Most sleep at night; some let a buyer wait for days. */
    private Duration delay(Seller seller) {
        Duration delay = chance.of(0.04) ? chance.hours(20, 60) : chance.about(seller.reply());
        ZonedDateTime at = agenda.now().plus(delay).atZone(seller.zone());
        return at.getHour() < 8 && chance.of(0.8) ? delay.plusHours(8 - at.getHour()) : delay;
    }

    private void answer(Pair pair, int asked, Duration delay) {
        Seller seller = pair.seller();
        doors.say(pair.conversation(), seller.id(), pair.phrases().answer(chance, seller.warm()));
        // Who was answered soon is there still.
        double orders = delay.toMinutes() <= 30 ? 0.45 : delay.toHours() < 4 ? 0.25 : 0.12;
        if (asked < MOST_QUESTIONS && chance.of(0.4)) {
            agenda.in(chance.about(Duration.ofMinutes(25)), () -> {
                ask(pair);
                waitForAnswer(pair, asked + 1);
            });
        } else if (chance.of(orders)) {
            agenda.in(chance.about(Duration.ofHours(5)), () -> deals.order(pair));
        }
    }
}
