package rapport.responsiveness;

import java.time.Instant;
import java.util.List;
import rapport.availability.RatingTime;
import rapport.availability.SellerTime;
import rapport.availability.Span;

/**
 * A reply clock as the page goes on reading it by itself.
 *
 * @param startedAt when the buyer's turn began
 * @param firstSeq the message that began it
 * @param newBuyer whether the seller had not answered this buyer before
 * @param ends when each band ends
 * @param stands when the last band's time stands still
 */
record ClockView(Instant startedAt, int firstSeq, boolean newBuyer, List<Instant> ends, List<Span> stands) {
    static ClockView of(ReplyClock clock, SellerTime time) {
        List<Instant> ends = ClockReading.ends(clock, time);
        Span whole = new Span(clock.startedAt(), ends.getLast());
        List<Span> stands = Span.merged(time.declaredOff(clock.startedAt(), ends.getLast()).stream()
                        .filter(off -> !off.declaredAt().isAfter(clock.startedAt()))
                        .map(RatingTime.Declared::span)
                        .toList())
                .stream()
                .map(span -> span.within(whole))
                .filter(span -> !span.isEmpty())
                .toList();
        return new ClockView(clock.startedAt(), clock.firstSeq(), clock.newBuyer(), ends, stands);
    }
}
