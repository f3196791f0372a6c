package rapport.moderation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.platform.Cursor;
import rapport.platform.Deciding;
import rapport.policy.GuardCase;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;

/** Places in lists that are ordered by time, as cursors. */
@Deciding
final class Places {
    private Places() {}

    /** The place that a cursor names; null for the beginning. */
    static GuardLog.@Nullable Before read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> parts = Cursor.parse(cursor, 2);
        return new GuardLog.Before(Cursor.instant(parts.get(0)), Cursor.id(parts.get(1)));
    }

    /** The cursor that names a place. */
    static String write(GuardLog.Before place) {
        return Cursor.of(place.at(), place.id());
    }

    /** Where a case stands among those that wait, or among those that do not. */
    static GuardLog.Before of(GuardCase guardCase, boolean open) {
        return new GuardLog.Before(
                open ? guardCase.openedAt() : Objects.requireNonNull(guardCase.closedAt()), guardCase.id());
    }

    /** Where an entry stands in the log. */
    static GuardLog.Before of(LogEntry entry) {
        return new GuardLog.Before(entry.at(), entry.id());
    }
}
