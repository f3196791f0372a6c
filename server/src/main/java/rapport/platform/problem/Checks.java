package rapport.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * Collects what is wrong with an input, so that the caller is told everything at once. Checks return the value to use
 * (a text is stripped); {@link #end} throws if anything was wrong.
 */
@Deciding
public final class Checks {
    private final List<FieldError> errors = new ArrayList<>();

    /** A line of text: stripped, min..max characters (UTF-16 units), no control characters. */
    public String line(String field, @Nullable String value, int min, int max) {
        String text = text(field, value, min, max);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            add(field, "invalid", null);
        }
        return text;
    }

    /** A text of several lines: stripped, min..max characters (UTF-16 units). NUL, which PostgreSQL refuses, is refused here. */
    public String text(String field, @Nullable String value, int min, int max) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() && min > 0) {
            add(field, "blank", null);
        } else if (text.length() < min) {
            add(field, "too-short", min);
        } else if (text.length() > max) {
            add(field, "too-long", max);
        } else if (isUnreadable(text)) {
            add(field, "invalid", null);
        }
        return text;
    }

    /** A text taken as it is, spaces at its ends included; null counts as empty. */
    public String asWritten(String field, @Nullable String value, int max) {
        String text = value == null ? "" : value;
        if (text.length() > max) {
            add(field, "too-long", max);
        } else if (isUnreadable(text)) {
            add(field, "invalid", null);
        }
        return text;
    }

    /** A whole number from min to max. */
    public int number(String field, @Nullable Integer value, int min, int max) {
        if (value == null) {
            add(field, "blank", null);
            return min;
        }
        if (value < min) {
            add(field, "too-small", min);
        } else if (value > max) {
            add(field, "too-large", max);
        }
        return value;
    }

    /** A list of at most max items, none of them null; null counts as empty. */
    public <T> List<T> list(String field, @Nullable List<? extends @Nullable T> value, int max) {
        if (value == null) {
            return List.of();
        }
        if (value.size() > max) {
            add(field, "too-many", max);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (T item : value) {
            if (item == null) {
                add(field, "invalid", null);
            } else {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** Something that must be there. */
    public void present(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "blank", null);
        }
    }

    /** Notes that a field is wrong. */
    public void add(String field, String code, @Nullable Integer limit) {
        errors.add(new FieldError(field, code, limit));
    }

    /**
     * Ends the checks.
     *
     * @throws ProblemException invalid-input, if anything was wrong
     */
    public void end() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static boolean isUnreadable(String text) {
        return text.indexOf('\0') >= 0
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
