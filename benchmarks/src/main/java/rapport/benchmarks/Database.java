package rapport.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** What the generator does to the database behind the server's back, before the server starts. */
final class Database implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;
    private static final String USER_AGENT = "rapport-benchmarks";

    private final Connection connection;

    /** Connects, and makes the tables if there are none. */
    Database(String url) throws SQLException {
        Flyway.configure().dataSource(url, null, null).load().migrate();
        connection = DriverManager.getConnection(url);
    }

    /** Makes sure that the database holds this world: fills it if it is empty, complains if it holds something else. */
    void provide(World world) throws SQLException, IOException {
        int accounts = count("SELECT count(*) FROM account");
        if (accounts == 0) {
            new BulkLoad(connection, world).run();
        } else if (accounts != world.accounts()
                || count("SELECT count(*) FROM conversation") != world.conversations()
                || lastSeqs(world).size() != world.liveConversations()) {
            throw new IllegalStateException("The database holds another world than the one asked for: give the same"
                    + " --stored and --streams as before, or another folder");
        }
    }

    /** Begins a session for each live account; answers the cookies that open them, in the accounts' order. */
    List<String> signIn(World world) throws SQLException {
        SecureRandom random = new SecureRandom();
        List<String> cookies = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO account_session (id, token_hash, account_id, user_agent, created_at, last_used_at)
                VALUES (?, ?, ?, ?, now(), now())
                """)) {
            for (int member = 0; member < world.liveAccounts(); member++) {
                byte[] bytes = new byte[TOKEN_BYTES];
                random.nextBytes(bytes);
                String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, sha256(token));
                insert.setObject(3, world.account(world.liveAccount(member)));
                insert.setString(4, USER_AGENT);
                insert.addBatch();
                cookies.add("rapport_session=" + token);
            }
            insert.executeBatch();
        }
        return cookies;
    }

    /** Ends all sessions that the generator ever began. */
    void signOut() throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM account_session WHERE user_agent = ?")) {
            delete.setString(1, USER_AGENT);
            delete.executeUpdate();
        }
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** How far the live conversations are. */
    Map<UUID, Integer> lastSeqs(World world) throws SQLException {
        UUID[] ids = new UUID[world.liveConversations()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = world.live(i).id();
        }
        Map<UUID, Integer> last = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, last_seq FROM conversation WHERE id = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
        }
        return last;
    }

    /** Lets PostgreSQL count from its next start on what each statement costs. */
    void countStatements() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
        }
    }

    /** What statements have cost, the dearest first; empty if nobody counted. */
    String statementCosts(int most) throws SQLException {
        StringBuilder table =
                new StringBuilder("| calls | ms in all | ms each | rows | statement |\n|--:|--:|--:|--:|---|\n");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            try (ResultSet row = statement.executeQuery("""
                    SELECT calls, total_exec_time, mean_exec_time, rows,
                           left(regexp_replace(query, '\\s+', ' ', 'g'), 90) AS query
                    FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT\s""" + most)) {
                while (row.next()) {
                    table.append("| %d | %.0f | %.3f | %d | `%s` |%n"
                            .formatted(
                                    row.getLong(1),
                                    row.getDouble(2),
                                    row.getDouble(3),
                                    row.getLong(4),
                                    row.getString(5)));
                }
            }
            statement.execute("SELECT pg_stat_statements_reset()");
        }
        return table.toString();
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
