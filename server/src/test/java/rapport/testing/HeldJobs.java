package rapport.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;

/** Keeps a server's scheduled jobs instead of running them: where a test moves time by hours, it says when they run. */
public final class HeldJobs implements TaskScheduler {
    private final List<Runnable> jobs = new CopyOnWriteArrayList<>();

    /** Runs each job once. */
    public void runAll() {
        jobs.forEach(Runnable::run);
    }

    /** Runs once the job of a class of this name. */
    public void run(String className) {
        List<Runnable> found = jobs.stream()
                .filter(job -> job.toString().contains("." + className + "."))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No job of " + className + " among " + jobs);
        }
        found.forEach(Runnable::run);
    }

    private ScheduledFuture<?> hold(Runnable job) {
        jobs.add(job);
        return new Held(job);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return hold(task);
    }

    /** What whoever schedules gets: it can be cancelled, and never runs by itself. */
    private static final class Held extends FutureTask<Void> implements ScheduledFuture<Void> {
        Held(Runnable job) {
            super(job, null);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return Long.MAX_VALUE;
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
