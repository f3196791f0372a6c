package rapport.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds the columns of many rows as arrays, for statements that insert or change them with {@code unnest}: one statement
 * and one round trip however many rows there are.
 *
 * @param <T> what a row is made of
 */
public final class SqlArrays<T> {
    private final PreparedStatement statement;
    private final List<T> rows;
    private int index = 1;

    /** Binds to this statement, from its first parameter on. */
    public SqlArrays(PreparedStatement statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Binds the next parameter to one column; {@code type} is PostgreSQL's name of the element type. */
    public SqlArrays<T> column(String type, Function<T, ? extends @Nullable Object> value) throws SQLException {
        Connection connection = statement.getConnection();
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bindable(value.apply(rows.get(i)));
        }
        statement.setArray(index++, connection.createArrayOf(type, values));
        return this;
    }

    /** An instant as the driver takes it. */
    public static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return value instanceof Instant instant ? time(instant) : value;
    }
}
