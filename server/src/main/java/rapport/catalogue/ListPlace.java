package rapport.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.platform.Cursor;
import rapport.platform.Deciding;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;

/**
 * A place in a list of services. It depends on the service and the words alone, never on what else there is: services
 * that come meanwhile move nothing. It also keeps the way of the list, so that all its pages are found in one way.
 */
@Deciding
sealed interface ListPlace {
    /** The service there; it decides between equals. */
    UUID id();

    /** In the list of the newest. */
    record Newest(Instant publishedAt, UUID id) implements ListPlace {}

    /** In the list of those with the words. */
    record Worded(float rank, UUID id) implements ListPlace {}

    /** In the list of those with a title like the words. */
    record Alike(float rank, UUID id) implements ListPlace {}

    /** The cursor that goes on behind this place. Ranks are written by their bits: nothing is lost. */
    default String cursor() {
        return switch (this) {
            case Newest(Instant publishedAt, UUID id) -> Cursor.of("newest", publishedAt, id);
            case Worded(float rank, UUID id) -> Cursor.of("worded", Float.floatToIntBits(rank), id);
            case Alike(float rank, UUID id) -> Cursor.of("alike", Float.floatToIntBits(rank), id);
        };
    }

    /**
     * The place of a cursor.
     *
     * @throws ProblemException invalid-input, if it is none
     */
    static ListPlace of(String cursor) {
        List<String> parts = Cursor.parse(cursor, 3);
        UUID id = Cursor.id(parts.get(2));
        return switch (parts.get(0)) {
            case "newest" -> new Newest(Cursor.instant(parts.get(1)), id);
            case "worded" -> new Worded(Float.intBitsToFloat(Cursor.number(parts.get(1))), id);
            case "alike" -> new Alike(Float.intBitsToFloat(Cursor.number(parts.get(1))), id);
            default -> throw ProblemException.invalid(List.of(new FieldError("cursor", "invalid", null)));
        };
    }
}
