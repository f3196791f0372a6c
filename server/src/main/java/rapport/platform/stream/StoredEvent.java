package rapport.platform.stream;

import java.util.UUID;

/**
 * An event with its place in its account's stream.
 *
 * @param accountId whose stream
 * @param position 1, 2, 3 … without gaps; 0 for an event that is not stored and never repeated
 * @param json the payload
 */
record StoredEvent(UUID accountId, long position, String json) {
    static final long NOT_STORED = 0;
}
