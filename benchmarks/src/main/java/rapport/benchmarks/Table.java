package rapport.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results side by side, as a table in Markdown: of each measurement's rounds the best, and how far they lie apart. */
final class Table {
    private static final double P50 = 50;
    private static final double P99 = 99;
    private static final double P999 = 99.9;
    private static final double WORST = 100;

    private final Map<Key, List<Entry>> rows = new LinkedHashMap<>();

    private record Key(int stored, Load load, String variant) {}

    private record Entry(Measurement.Result result, CpuTimes cpu) {}

    void add(int stored, Load load, String variant, Measurement.Result result, CpuTimes cpu) {
        rows.computeIfAbsent(new Key(stored, load, variant), key -> new ArrayList<>())
                .add(new Entry(result, cpu));
    }

    /** The whole table. */
    String markdown() {
        StringBuilder table = new StringBuilder("""
                | stored | load | variant | delivered/s | p50 ms | p99 ms | p99.9 ms | max ms | spread | processor µs each |
                |--:|--:|---|--:|--:|--:|--:|--:|---|---|
                """);
        rows.forEach((key, entries) -> table.append(row(key, entries)));
        return table.toString();
    }

    private static String row(Key key, List<Entry> entries) {
        // As fast as possible: more is better. At a given rate that is no question, sooner is better.
        Comparator<Entry> worse = key.load().isOpen()
                ? Comparator.comparingDouble((Entry entry) -> entry.result().millis(P99))
                        .reversed()
                : Comparator.comparingDouble(entry -> entry.result().perSecond());
        Entry best = entries.stream().max(worse).orElseThrow();
        Entry worst = entries.stream().min(worse).orElseThrow();
        String spread = entries.size() == 1
                ? ""
                : key.load().isOpen()
                        ? "p99 %.1f-%.1f"
                                .formatted(
                                        best.result().millis(P99),
                                        worst.result().millis(P99))
                        : "%.0f-%.0f/s"
                                .formatted(
                                        worst.result().perSecond(),
                                        best.result().perSecond());
        Measurement.Result result = best.result();
        return "| %,d | %s | %s | %.0f | %.1f | %.1f | %.1f | %.1f | %s | %s |%n"
                .formatted(
                        key.stored(),
                        key.load(),
                        key.variant(),
                        result.perSecond(),
                        result.millis(P50),
                        result.millis(P99),
                        result.millis(P999),
                        result.millis(WORST),
                        spread,
                        best.cpu().forEach(result.delivered()));
    }
}
