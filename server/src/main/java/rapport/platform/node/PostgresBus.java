package rapport.platform.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Messages between nodes by PostgreSQL's NOTIFY: no further server is needed. */
final class PostgresBus implements NodeBus, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PostgresBus.class);
    private static final String CHANNEL = "rapport";
    private static final int WAIT_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 10;

    private final String node = UUID.randomUUID().toString();
    private final Map<String, Consumer<String>> handlers = new ConcurrentHashMap<>();
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private volatile @Nullable Thread reader;

    PostgresBus(DataSource dataSource, JdbcTemplate jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasOthers() {
        return true;
    }

    @Override
    public void send(String topic, String message) {
        jdbc.query("SELECT pg_notify(?, ?)", row -> {}, CHANNEL, node + " " + topic + " " + message);
    }

    @Override
    public void subscribe(String topic, Consumer<String> handler) {
        handlers.merge(topic, handler, Consumer::andThen);
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("node-bus").unstarted(this::read);
        reader = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = reader;
        reader = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    private void read() {
        while (isRunning()) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                hand(LISTENING, "");
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (isRunning()) {
                    for (PGNotification notification : notifications.getNotifications(WAIT_MILLIS)) {
                        handle(notification.getParameter());
                    }
                    // A line that is dead but not closed shows only when something is written on it.
                    if (!connection.isValid(ANSWER_SECONDS)) {
                        throw new SQLException("The line does not answer");
                    }
                }
            } catch (SQLException e) {
                // Stopping interrupts the wait, which closes the connection.
                if (isRunning()) {
                    log.warn("The connection between nodes broke; connecting again", e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reader = null;
        }
    }

    private void handle(String parameter) {
        String[] parts = parameter.split(" ", 3);
        if (parts.length == 3 && !parts[0].equals(node)) {
            hand(parts[1], parts[2]);
        }
    }

    private void hand(String topic, String message) {
        Consumer<String> handler = handlers.get(topic);
        if (handler == null) {
            return;
        }
        try {
            handler.accept(message);
        } catch (RuntimeException e) {
            log.error("A message of another node could not be handled, topic {}", topic, e);
        }
    }
}
