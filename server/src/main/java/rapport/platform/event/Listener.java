package rapport.platform.event;

import java.util.List;
import rapport.platform.stream.Outbox;

/**
 * Hears of events of one type, in the transaction in which they happened: what it writes is committed with them or not at
 * all. A feature speaks backward, to those that stand on it, by events only.
 *
 * @param <E> the event, a record named in the past tense
 */
public interface Listener<E> {
    /** The type of event heard. */
    Class<E> type();

    /** Hears of one or more events, in the order in which they happened; an exception undoes the whole transaction. */
    void on(List<E> events, Outbox outbox);
}
