package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rapport.platform.Deciding;

/**
 * A stretch of time.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
@Deciding
public record Span(Instant from, Instant to) {
    /** Refuses what ends before it begins. */
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span ends before it begins");
        }
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Whether this instant lies in it. */
    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** What of it lies within another; empty if nothing does. */
    public Span within(Span other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return new Span(start, end.isBefore(start) ? start : end);
    }

    /** The same time as spans that neither touch nor overlap, the earliest first. */
    public static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> append(merged, span));
        return List.copyOf(merged);
    }

    /** What of this span is in none of those, which are merged. */
    public List<Span> without(List<Span> others) {
        List<Span> left = new ArrayList<>();
        Instant at = from;
        for (Span other : others) {
            Span cut = other.within(this);
            if (!cut.isEmpty()) {
                if (at.isBefore(cut.from)) {
                    left.add(new Span(at, cut.from));
                }
                at = cut.to;
            }
        }
        if (at.isBefore(to)) {
            left.add(new Span(at, to));
        }
        return left;
    }

    /** Adds a span that begins no earlier than the last of these. */
    static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && !spans.getLast().to.isBefore(next.from)) {
            Span last = spans.removeLast();
            spans.add(new Span(last.from, last.to.isAfter(next.to) ? last.to : next.to));
        } else {
            spans.add(next);
        }
    }
}
