package rapport.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;
import tools.jackson.databind.JsonNode;

/**
 * A row about contacts and their places. A finding and a contact that people marked are the same if both are phones or
 * neither is, and if they begin and end at the same character, give or take one. Each counts once; of findings of the same
 * sort that overlap, only the longest counts, because people marked each place once. Asking for a contact is no contact.
 */
record SpanRow(Goal goal, Path file) implements Row {
    private static final String FAMILY = "contact.";
    private static final String ASKING = "contact.ask";
    private static final String PHONE = "phone";
    private static final int TOLERANCE = 1;

    /** A contact in a text. */
    private record Span(boolean phone, int start, int end) {
        boolean isLike(Span other) {
            return phone == other.phone
                    && Math.abs(start - other.start) <= TOLERANCE
                    && Math.abs(end - other.end) <= TOLERANCE;
        }

        boolean overlaps(Span other) {
            return phone == other.phone && start < other.end && other.start < end;
        }

        String in(String text) {
            return (phone ? "phone [" : "other [") + text.substring(start, end) + "]";
        }
    }

    private record Marked(String text, List<Span> spans) {}

    @Override
    public Outcome run(Analyzer analyzer) {
        List<Marked> set = Sets.read(file, SpanRow::marked);
        List<String> errors = new ArrayList<>();
        int hits = 0;
        int found = 0;
        int wanted = 0;
        for (Marked marked : set) {
            List<Span> misses = new ArrayList<>(marked.spans());
            wanted += misses.size();
            for (Span span : found(analyzer, marked.text())) {
                found++;
                if (misses.removeIf(span::isLike)) {
                    hits++;
                } else {
                    errors.add("alarm  " + span.in(marked.text()) + "  " + marked.text());
                }
            }
            misses.forEach(span -> errors.add("missed " + span.in(marked.text()) + "  " + marked.text()));
        }
        String reached = "%.3f (%.3f / %.3f)"
                .formatted(
                        2.0 * hits / Math.max(1, found + wanted),
                        (double) hits / Math.max(1, found),
                        (double) hits / Math.max(1, wanted));
        return new Outcome(reached, set.size(), errors);
    }

    private static List<Span> found(Analyzer analyzer, String text) {
        List<Span> longestFirst = analyzer.analyze(Draft.of(text)).findings().stream()
                .filter(finding ->
                        finding.rule().startsWith(FAMILY) && !finding.rule().startsWith(ASKING))
                .map(SpanRow::span)
                .sorted(Comparator.comparingInt((Span span) -> span.start() - span.end()))
                .toList();
        List<Span> kept = new ArrayList<>();
        for (Span span : longestFirst) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static Span span(Finding finding) {
        return new Span(finding.kind().equals(PHONE), finding.start(), finding.end());
    }

    /** The set marks words; their places are found by looking for each behind the one before. */
    private static Stream<Marked> marked(JsonNode line) {
        String text = line.get("text").asString();
        List<Span> spans = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < line.get("tokens").size(); i++) {
            String token = line.get("tokens").get(i).asString();
            String tag = line.get("tags").get(i).asString();
            int start = text.indexOf(token, place);
            if (start < 0) {
                throw new IllegalArgumentException("the text lacks its token " + token + ": " + text);
            }
            place = start + token.length();
            if (tag.startsWith("B-")) {
                spans.add(new Span(tag.startsWith("PH", 2), start, place));
            } else if (tag.startsWith("I-")) {
                Span begun = spans.removeLast();
                spans.add(new Span(begun.phone(), begun.start(), place));
            }
        }
        return Stream.of(new Marked(text, spans));
    }
}
