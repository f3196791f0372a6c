package rapport.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that people did, as it was written down when they did it: messages, orders with everything done to them, payments,
 * reviews, hours and days off. Nothing of what the server made of it.
 *
 * @param messages of each conversation, in their order
 * @param orders in the order in which they were placed
 * @param payments what went to sellers, and what was taken from them
 * @param reviews what was written
 * @param hours of each seller, the earliest first
 * @param off what each seller declared
 * @param scored what the language engine found each message worth
 * @param shut the conversations that are shut: spam, or with somebody who is blocked
 */
record RawLog(
        Map<Talk, List<Said>> messages,
        List<Placed> orders,
        List<Paid> payments,
        List<Reviewed> reviews,
        Map<UUID, List<WorkHours>> hours,
        Map<UUID, List<DaysOff>> off,
        List<Scored> scored,
        Set<UUID> shut) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A conversation and whose it is. */
    record Talk(UUID id, UUID buyer, UUID seller) {}

    /** A message; {@code inPerson} if somebody wrote it, whether or not with a card. */
    record Said(int seq, boolean byBuyer, boolean inPerson, Instant at) {}

    /** An order, with what was done to it, in that order. */
    record Placed(
            UUID id, Talk talk, Instant at, Optional<Instant> closedAt, String stage, JsonNode body, List<Done> log) {
        boolean has(String act) {
            return log.stream().anyMatch(done -> done.act().equals(act));
        }

        boolean isPaid() {
            return !body.get("times").get("paidAt").isNull();
        }

        ZoneId zone() {
            return ZoneId.of(body.get("terms").get("sellerZone").asString());
        }
    }

    /** Something done to an order. */
    record Done(String act, Instant at) {}

    /** What came to a seller, negative if it was taken. */
    record Paid(UUID seller, String currency, long amount, Instant at) {}

    /** A review; {@code marks} add three marks of one to five, and are 0 if the system wrote it. */
    record Reviewed(UUID seller, Instant at, boolean automatic, boolean up, int marks, Optional<Instant> answeredAt) {}

    /** Since when somebody works at which minutes of which days, Monday first. */
    record WorkHours(Instant since, ZoneId zone, List<List<int[]>> week) {
        List<int[]> on(LocalDate date) {
            return week.get(date.getDayOfWeek().getValue() - 1);
        }
    }

    /** A seller's message, as the language engine read it. */
    record Scored(UUID seller, Instant at, int politeness, int professionalism) {}

    /** Days off, from when they were declared. */
    record DaysOff(Instant from, Instant to, Instant declaredAt) {}

    /** Reads it all. */
    static RawLog read(JdbcClient jdbc) {
        return new RawLog(
                messages(jdbc),
                orders(jdbc),
                payments(jdbc),
                reviews(jdbc),
                hours(jdbc),
                off(jdbc),
                scored(jdbc),
                shut(jdbc));
    }

    /** How many messages there are. */
    int count() {
        return messages.values().stream().mapToInt(List::size).sum();
    }

    private static Map<Talk, List<Said>> messages(JdbcClient jdbc) {
        Map<Talk, List<Said>> messages = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT c.id, c.buyer_id, c.seller_id, m.seq, m.side, m.automatic, m.sent_at
                        FROM conversation c JOIN message m ON m.conversation_id = c.id ORDER BY c.id, m.seq
                        """).query(row -> {
            Talk talk = new Talk(uuid(row, "id"), uuid(row, "buyer_id"), uuid(row, "seller_id"));
            messages.computeIfAbsent(talk, absent -> new ArrayList<>())
                    .add(new Said(
                            row.getInt("seq"),
                            "buyer".equals(row.getString("side")),
                            !row.getBoolean("automatic"),
                            instant(row, "sent_at")));
        });
        return messages;
    }

    private static List<Placed> orders(JdbcClient jdbc) {
        Map<UUID, List<Done>> logs = new LinkedHashMap<>();
        jdbc.sql("SELECT order_id, act, at FROM order_log ORDER BY order_id, no")
                .query(row -> {
                    logs.computeIfAbsent(uuid(row, "order_id"), absent -> new ArrayList<>())
                            .add(new Done(row.getString("act"), instant(row, "at")));
                });
        return jdbc.sql("SELECT * FROM service_order ORDER BY placed_at, id")
                .query((row, n) -> new Placed(
                        uuid(row, "id"),
                        new Talk(uuid(row, "conversation_id"), uuid(row, "buyer_id"), uuid(row, "seller_id")),
                        instant(row, "placed_at"),
                        maybe(row, "closed_at"),
                        row.getString("stage"),
                        JSON.readTree(row.getString("body")),
                        logs.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static List<Paid> payments(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT o.seller_id, l.currency, l.at, l.to_pocket, l.amount
                        FROM ledger_entry l JOIN service_order o ON o.id = l.order_id
                        WHERE 'seller' IN (l.from_pocket, l.to_pocket)
                        """)
                .query((row, n) -> new Paid(
                        uuid(row, "seller_id"),
                        row.getString("currency"),
                        "seller".equals(row.getString("to_pocket")) ? row.getLong("amount") : -row.getLong("amount"),
                        instant(row, "at")))
                .list();
    }

    private static List<Reviewed> reviews(JdbcClient jdbc) {
        return jdbc.sql("SELECT * FROM review WHERE written_at IS NOT NULL")
                .query((row, n) -> new Reviewed(
                        uuid(row, "seller_id"),
                        instant(row, "written_at"),
                        row.getString("automatic") != null,
                        row.getBoolean("up"),
                        row.getInt("speed") + row.getInt("quality") + row.getInt("communication"),
                        maybe(row, "answered_at")))
                .list();
    }

    private static Map<UUID, List<WorkHours>> hours(JdbcClient jdbc) {
        Map<UUID, List<WorkHours>> hours = new LinkedHashMap<>();
        jdbc.sql("SELECT seller_id, valid_from, time_zone, week FROM schedule ORDER BY seller_id, valid_from")
                .query(row -> {
                    hours.computeIfAbsent(uuid(row, "seller_id"), absent -> new ArrayList<>())
                            .add(new WorkHours(
                                    instant(row, "valid_from"),
                                    ZoneId.of(row.getString("time_zone")),
                                    week(row.getString("week"))));
                });
        return hours;
    }

    /** Of each day from Monday on pairs of minutes, as in {@code "540-780,840-1080;;…"}. */
    private static List<List<int[]>> week(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(day -> Arrays.stream(day.split(",", -1))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> Arrays.stream(pair.split("-", -1))
                                .mapToInt(Integer::parseInt)
                                .toArray())
                        .toList())
                .toList();
    }

    private static Map<UUID, List<DaysOff>> off(JdbcClient jdbc) {
        record Row(UUID seller, DaysOff off) {}
        return jdbc
                .sql("SELECT seller_id, starts_at, ends_at, declared_at FROM time_off WHERE withdrawn_at IS NULL")
                .query((row, n) -> new Row(
                        uuid(row, "seller_id"),
                        new DaysOff(instant(row, "starts_at"), instant(row, "ends_at"), instant(row, "declared_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::seller, Collectors.mapping(Row::off, Collectors.toList())));
    }

    private static List<Scored> scored(JdbcClient jdbc) {
        return jdbc.sql("SELECT seller_id, sent_at, politeness, professionalism FROM message_score")
                .query((row, n) -> new Scored(
                        uuid(row, "seller_id"),
                        instant(row, "sent_at"),
                        row.getInt("politeness"),
                        row.getInt("professionalism")))
                .list();
    }

    private static Set<UUID> shut(JdbcClient jdbc) {
        return Set.copyOf(
                jdbc.sql("""
                        SELECT conversation_id FROM spam_mark WHERE ended_at IS NULL
                        UNION SELECT conversation_id FROM account_block
                        """).query((row, n) -> uuid(row, "conversation_id")).list());
    }

    /** When somebody works, step by step. */
    SlowTime timeOf(UUID seller) {
        return new SlowTime(hours.getOrDefault(seller, List.of()), off.getOrDefault(seller, List.of()));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    /**
     * A seller's time, looked at minute by minute.
     *
     * @param hours his hours, the earliest first; before them he works round the clock
     * @param off what he declared
     */
    record SlowTime(List<WorkHours> hours, List<DaysOff> off) {
        private static final Duration STEP = Duration.ofMinutes(1);

        private Optional<WorkHours> hoursAt(Instant at) {
            return hours.stream().filter(one -> !one.since().isAfter(at)).reduce((earlier, later) -> later);
        }

        private boolean isWorking(Instant at) {
            boolean isOff = off.stream()
                    .anyMatch(
                            one -> !at.isBefore(one.from()) && !at.isBefore(one.declaredAt()) && at.isBefore(one.to()));
            if (isOff) {
                return false;
            }
            return hoursAt(at)
                    .map(held -> {
                        var local = at.atZone(held.zone());
                        int minute = local.getHour() * 60 + local.getMinute();
                        return held.on(local.toLocalDate()).stream()
                                .anyMatch(span -> minute >= span[0] && minute < span[1]);
                    })
                    .orElse(true);
        }

        /** Whether the 24 hours since a message stand still: on days off that were known when it came. */
        private boolean isStanding(Optional<WorkHours> heldThen, Instant message, Instant at) {
            boolean isDayOff = heldThen.filter(held ->
                            held.on(at.atZone(held.zone()).toLocalDate()).isEmpty())
                    .isPresent();
            return isDayOff
                    || off.stream()
                            .anyMatch(one -> !one.declaredAt().isAfter(message)
                                    && !at.isBefore(one.from())
                                    && !at.isBefore(one.declaredAt())
                                    && at.isBefore(one.to()));
        }

        /** When 24 hours have passed since a message, as the rating counts them. */
        Instant deadline(Instant message) {
            Optional<WorkHours> heldThen = hoursAt(message);
            Instant at = message;
            for (int left = 24 * 60; left > 0; at = at.plus(STEP)) {
                left -= isStanding(heldThen, message, at) ? 0 : 1;
            }
            return at;
        }

        /** When so much has been worked since an instant, or another instant if that is sooner. */
        Instant worked(Instant from, Duration time, Instant limit) {
            Instant at = from;
            for (long left = time.toMinutes(); left > 0 && at.isBefore(limit); at = at.plus(STEP)) {
                left -= isWorking(at) ? 1 : 0;
            }
            return at;
        }
    }
}
