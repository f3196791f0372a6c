package rapport.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;

/**
 * Cursors of paged lists: the place of the last item, written so that nobody is tempted to read it. A cursor that was
 * not given by the server is answered with invalid-input.
 */
@Deciding
public final class Cursor {
    /** No time of ours is later; PostgreSQL refuses much later ones. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Cursor() {}

    /** A cursor of these parts; none may contain a comma. */
    public static String of(Object... parts) {
        String text = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(","));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of a cursor.
     *
     * @throws ProblemException invalid-input, if it does not have so many
     */
    public static List<String> parse(String cursor, int parts) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> all = List.of(text.split(",", -1));
            if (all.size() == parts) {
                return all;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** A part that is a time. */
    public static Instant instant(String part) {
        try {
            Instant instant = Instant.parse(part);
            if (instant.isAfter(LATEST) || instant.isBefore(Instant.EPOCH)) {
                throw invalid();
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    /** A part that is an id. */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** A part that is a whole number. */
    public static int number(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.invalid(List.of(new FieldError("cursor", "invalid", null)));
    }
}
