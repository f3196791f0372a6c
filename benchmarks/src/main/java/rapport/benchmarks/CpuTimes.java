package rapport.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Processor time that the three parties have used so far. They share the machine, so that knowing who used it is half of
 * knowing where the time goes.
 *
 * @param generator this process
 * @param server the server's process
 * @param database PostgreSQL with all its processes, those that have ended included; zero where the system does not tell
 */
record CpuTimes(Duration generator, Duration server, Duration database) {
    /** A hundredth of a second, on every Linux. */
    private static final long TICK_MILLIS = 10;

    /** Fields of {@code /proc/PID/stat} after the name: own user and system time, and those of children waited for. */
    private static final int TIMES_FROM = 11;

    private static final int TIMES_TO = 15;

    /** What this process has used until now, where it does not know the others'. */
    static CpuTimes ofGenerator() {
        return new CpuTimes(own(), Duration.ZERO, Duration.ZERO);
    }

    /** What was used until now, the server's database being that in its data folder. */
    static CpuTimes of(ProcessHandle server, Path data) {
        return new CpuTimes(
                own(),
                server.info().totalCpuDuration().orElse(Duration.ZERO),
                postmaster(data).map(CpuTimes::tree).orElse(Duration.ZERO));
    }

    private static Duration own() {
        return Duration.ofNanos(
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime());
    }

    CpuTimes since(CpuTimes before) {
        return new CpuTimes(
                generator.minus(before.generator), server.minus(before.server), database.minus(before.database));
    }

    /** For each of so many messages, in microseconds: {@code generator + server + database}. */
    String forEach(int messages) {
        return "%d + %d + %d"
                .formatted(micros(generator, messages), micros(server, messages), micros(database, messages));
    }

    private static long micros(Duration used, int messages) {
        return TimeUnit.NANOSECONDS.toMicros(used.toNanos() / Math.max(1, messages));
    }

    private static Optional<ProcessHandle> postmaster(Path data) {
        try {
            List<String> lines = Files.readAllLines(
                    data.resolve("database").resolve("cluster").resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Duration tree(ProcessHandle postmaster) {
        try (Stream<ProcessHandle> children = postmaster.children()) {
            return Stream.concat(Stream.of(postmaster), children)
                    .map(CpuTimes::stat)
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    private static Duration stat(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int i = TIMES_FROM; i < TIMES_TO; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }
}
