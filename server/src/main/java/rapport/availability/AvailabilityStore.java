package rapport.availability;

import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Availabilities as they are stored; each statement touches one seller's only. */
@Component
class AvailabilityStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final HolidayCalendars holidays;

    AvailabilityStore(JdbcClient jdbc, JdbcTemplate template, HolidayCalendars holidays) {
        this.jdbc = jdbc;
        this.template = template;
        this.holidays = holidays;
    }

    private record Row(int version, boolean busy, @Nullable Integer mostOrders, int ordersInWork) {}

    private record Dated(Instant since, Plan plan) {}

    /** What a seller has said, if he has said anything. */
    Optional<Availability> find(UUID sellerId) {
        return jdbc.sql("SELECT version, busy, most_orders, orders_in_work FROM availability WHERE seller_id = ?")
                .param(sellerId)
                .query((row, n) -> new Row(
                        row.getInt("version"),
                        row.getBoolean("busy"),
                        row.getObject("most_orders", Integer.class),
                        row.getInt("orders_in_work")))
                .optional()
                .flatMap(row -> availability(sellerId, row));
    }

    /** Nobody has hours who has not said when he works: a row may be there only to count orders. */
    private Optional<Availability> availability(UUID sellerId, Row row) {
        List<Dated> plans = plans(sellerId);
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        SellerTime time = new SellerTime(plans.stream().map(this::since).toList(), timeOff(sellerId));
        return Optional.of(new Availability(
                row.version,
                plans.getLast().plan,
                time,
                row.busy,
                Optional.ofNullable(row.mostOrders),
                row.ordersInWork));
    }

    private WorkingTime.Since since(Dated dated) {
        Plan plan = dated.plan;
        return new WorkingTime.Since(dated.since, new Schedule(plan.zone(), plan.week(), holidays.of(plan)));
    }

    private List<Dated> plans(UUID sellerId) {
        return jdbc.sql("""
                        SELECT valid_from, time_zone, week, country, kept_days, hide_on_days_off
                        FROM schedule WHERE seller_id = ? ORDER BY valid_from
                        """)
                .param(sellerId)
                .query((row, n) -> new Dated(
                        instant(row, "valid_from"),
                        new Plan(
                                ZoneId.of(row.getString("time_zone")),
                                WeekText.parse(row.getString("week")),
                                Optional.ofNullable(row.getString("country")),
                                dates(row.getArray("kept_days")),
                                row.getBoolean("hide_on_days_off"))))
                .list();
    }

    private List<TimeOff> timeOff(UUID sellerId) {
        return jdbc.sql("""
                        SELECT id, first_day, last_day, starts_at, ends_at, message, declared_at, withdrawn_at
                        FROM time_off WHERE seller_id = ? ORDER BY starts_at, id
                        """)
                .param(sellerId)
                .query((row, n) -> new TimeOff(
                        row.getObject("id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        new Span(instant(row, "starts_at"), instant(row, "ends_at")),
                        row.getString("message"),
                        instant(row, "declared_at"),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Makes a seller's row if there is none, and others who change it wait; answers its version. */
    int lock(UUID sellerId) {
        jdbc.sql("INSERT INTO availability (seller_id, version) VALUES (?, 0) ON CONFLICT DO NOTHING")
                .param(sellerId)
                .update();
        return jdbc.sql("SELECT version FROM availability WHERE seller_id = ? FOR UPDATE")
                .param(sellerId)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Lets a plan hold from an instant on. */
    void addPlan(UUID sellerId, Instant from, Plan plan) {
        jdbc.sql("""
                        INSERT INTO schedule (seller_id, valid_from, time_zone, week, country, kept_days, hide_on_days_off)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (seller_id, valid_from) DO UPDATE
                        SET time_zone = excluded.time_zone, week = excluded.week, country = excluded.country,
                            kept_days = excluded.kept_days, hide_on_days_off = excluded.hide_on_days_off
                        """)
                .param(sellerId)
                .param(SqlArrays.time(from))
                .param(plan.zone().getId())
                .param(WeekText.of(plan.week()))
                .param(plan.country().orElse(null))
                .param(plan.keptDays().stream().map(Date::valueOf).toArray(Date[]::new))
                .param(plan.hidesOnDaysOff())
                .update();
    }

    /** Sets what is as it is now, and counts the change. */
    void set(UUID sellerId, boolean busy, Optional<Integer> mostOrders) {
        jdbc.sql("UPDATE availability SET busy = ?, most_orders = ?, version = version + 1 WHERE seller_id = ?")
                .param(busy)
                .param(mostOrders.orElse(null))
                .param(sellerId)
                .update();
    }

    void setOrdersInWork(UUID sellerId, int orders) {
        jdbc.sql("UPDATE availability SET orders_in_work = ? WHERE seller_id = ?")
                .params(orders, sellerId)
                .update();
    }

    void addTimeOff(UUID sellerId, TimeOff off) {
        jdbc.sql("""
                        INSERT INTO time_off
                            (id, seller_id, first_day, last_day, starts_at, ends_at, message, declared_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        off.id(),
                        sellerId,
                        off.firstDay(),
                        off.lastDay(),
                        SqlArrays.time(off.span().from()),
                        SqlArrays.time(off.span().to()),
                        off.message(),
                        SqlArrays.time(off.declaredAt()))
                .update();
    }

    /** Whether there was one to withdraw. */
    boolean withdraw(UUID sellerId, UUID id, Instant now) {
        return jdbc.sql("UPDATE time_off SET withdrawn_at = ? WHERE seller_id = ? AND id = ? AND withdrawn_at IS NULL")
                        .params(SqlArrays.time(now), sellerId, id)
                        .update()
                == 1;
    }

    /** Writes the spans in which a seller's services are out of the lists anew. */
    void setClosed(UUID sellerId, List<Span> spans, Instant until) {
        jdbc.sql("DELETE FROM closed_span WHERE account_id = ?").param(sellerId).update();
        template.update(connection -> {
            PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO closed_span (account_id, starts_at, ends_at) SELECT * FROM unnest(?, ?, ?)");
            new SqlArrays<>(statement, spans)
                    .column("uuid", span -> sellerId)
                    .column("timestamptz", Span::from)
                    .column("timestamptz", Span::to);
            return statement;
        });
        jdbc.sql("UPDATE availability SET written_until = ? WHERE seller_id = ?")
                .params(SqlArrays.time(until), sellerId)
                .update();
    }

    /** Sellers whose closed spans are written less far ahead than to this instant. */
    List<UUID> listWrittenBefore(Instant until, int most) {
        return jdbc.sql("SELECT seller_id FROM availability WHERE written_until < ? ORDER BY written_until LIMIT ?")
                .params(SqlArrays.time(until), most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Sets or, with nothing, takes away the hash of the secret of a seller's calendar. */
    void setCalendarKey(UUID sellerId, byte @Nullable [] hash) {
        jdbc.sql("UPDATE availability SET calendar_key = ? WHERE seller_id = ?")
                .param(hash)
                .param(sellerId)
                .update();
    }

    boolean hasCalendar(UUID sellerId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM availability WHERE seller_id = ? AND calendar_key IS NOT NULL)")
                .param(sellerId)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Optional<UUID> findByCalendarKey(byte[] hash) {
        return jdbc.sql("SELECT seller_id FROM availability WHERE calendar_key = ?")
                .param(hash)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Set<LocalDate> dates(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
    }
}
