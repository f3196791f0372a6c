package rapport.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.testing.HeldJobs;
import rapport.testing.TestServer;
import rapport.testing.TestTime;

/** A marketplace that lives for a while: who joins it when, who writes to whom, and how it goes on from there. */
final class Marketplace {
    private static final Logger LOG = LoggerFactory.getLogger(Marketplace.class);
    private static final Duration JOBS_EVERY = Duration.ofHours(6);

    /** Half of those who sell are there from the beginning, in the first days. */
    private static final Duration OPENING = Duration.ofDays(3);

    private final Size size;
    private final Agenda agenda;
    private final Chance chance;
    private final Doors doors;
    private final People people;
    private final Talks talks;
    private final List<Seller> sellers = new ArrayList<>();
    private int rounds;

    private Marketplace(TestServer server, HeldJobs jobs, Size size) {
        this.size = size;
        this.chance = new Chance(size.seed());
        this.agenda = new Agenda(TestTime.START, TestTime.START.plus(size.length()));
        this.doors = new Doors(server, jobs);
        this.people = new People(server, chance);
        this.talks = new Talks(doors, agenda, chance);
    }

    /** Lets one live on a server, from its beginning to its end. */
    static Marketplace live(TestServer server, HeldJobs jobs, Size size) {
        Marketplace market = new Marketplace(server, jobs, size);
        market.plan();
        market.agenda.run(market.doors::moveTo);
        // Beside the way of a message some batches may be left.
        for (int round = 0; round < 50; round++) {
            market.doors.runJobs();
        }
        return market;
    }

    Doors doors() {
        return doors;
    }

    Instant end() {
        return agenda.end();
    }

    /** Everybody who sells, in the order in which they joined. */
    List<Seller> sellers() {
        return sellers;
    }

    private void plan() {
        for (int n = 0; n < size.sellers(); n++) {
            Duration joining = n % 2 == 0
                    ? chance.between(Duration.ofMinutes(1), OPENING)
                    : chance.between(OPENING, size.length().multipliedBy(3).dividedBy(4));
            agenda.in(joining, this::join);
        }
        for (int n = 0; n < size.buyers(); n++) {
            agenda.in(chance.between(OPENING, size.length()), this::arrive);
        }
        agenda.in(JOBS_EVERY, this::runJobs);
    }

    private void runJobs() {
        doors.runJobs();
        if (rounds++ % 120 == 0) {
            LOG.info("It is {}, and {} things were done", agenda.now(), doors.done());
        }
        agenda.in(JOBS_EVERY, this::runJobs);
    }

    private void join() {
        Seller seller = people.seller(sellers.size());
        sellers.add(seller);
        if (chance.of(0.5)) {
            agenda.in(chance.between(Duration.ofDays(5), Duration.ofDays(120)), () -> people.setHours(seller));
        }
        agenda.in(chance.between(Duration.ofDays(10), Duration.ofDays(150)), () -> takeTimeOff(seller));
    }

    /** Only who has said when he works can say when he does not. */
    private void takeTimeOff(Seller seller) {
        people.setHours(seller);
        people.declareTimeOff(seller, agenda.now().atZone(seller.zone()).toLocalDate());
        agenda.in(chance.between(Duration.ofDays(60), Duration.ofDays(160)), () -> takeTimeOff(seller));
    }

    /** A buyer comes, writes to one seller or several, and comes back a few times. */
    private void arrive() {
        Seller first = chance.one(sellers);
        UUID buyer = people.buyer(first.russian());
        talks.begin(buyer, first);
        for (int more = chance.below(5); more > 0; more--) {
            agenda.in(chance.between(Duration.ofMinutes(5), Duration.ofDays(90)), () -> writeToAnother(buyer, first));
        }
    }

    private void writeToAnother(UUID buyer, Seller like) {
        List<Seller> alike =
                sellers.stream().filter(one -> one.russian() == like.russian()).toList();
        talks.begin(buyer, chance.one(alike));
    }
}
