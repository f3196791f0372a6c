package rapport.launch;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the world of the demo just before the port opens. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {
    private final ObjectProvider<DemoSeed> seed;
    private volatile List<DemoSeed.Person> people = List.of();
    private volatile boolean running;

    DemoStart(ObjectProvider<DemoSeed> seed) {
        this.seed = seed;
    }

    /** Who may sign in. */
    List<DemoSeed.Person> people() {
        return people;
    }

    @Override
    public void start() {
        running = true;
        seed.ifAvailable(s -> people = s.seed());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
