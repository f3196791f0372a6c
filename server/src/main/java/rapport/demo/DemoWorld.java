package rapport.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.launch.DemoSeed;

/**
 * Plays the world from its beginning until now, everything at its time: who signed up when, what was published, who wrote
 * and how soon he was answered. So the badges, clocks and counts of the demo come out of real replies.
 */
@Component
@Profile("demo")
class DemoWorld implements DemoSeed {
    private final DemoTime time;
    private final Cast cast;
    private final Market market;
    private final WorkingHours hours;
    private final Talks talks;
    private final Bazaar bazaar;

    DemoWorld(DemoTime time, Cast cast, Market market, WorkingHours hours, Talks talks, Bazaar bazaar) {
        this.bazaar = bazaar;
        this.time = time;
        this.cast = cast;
        this.market = market;
        this.hours = hours;
        this.talks = talks;
    }

    @Override
    public List<DemoSeed.Person> seed() {
        Instant now = time.instant();
        try {
            Stream.of(cast.steps(now), market.steps(now), hours.steps(now), talks.steps(now), bazaar.steps(now))
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Step::at))
                    .forEachOrdered(step -> {
                        time.standAt(step.at());
                        step.act().run();
                    });
        } finally {
            time.letRun();
        }
        return cast.worthSigningInAs();
    }
}
