package rapport.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills an empty database with a world, by COPY: accounts, conversations, their messages, the replies that stopped clocks
 * and the clocks that run, as if all of it had been said through the API. Signing up a hundred thousand people would take
 * hours: hashing a password is slow on purpose.
 */
final class BulkLoad {
    private static final int BUFFER = 256 * 1024;
    private static final int PREVIEW = 160;

    /** No password has this hash: nobody signs in to these accounts but by a session made for the purpose. */
    private static final String NO_PASSWORD = "none";

    private final Connection connection;
    private final World world;

    BulkLoad(Connection connection, World world) {
        this.connection = connection;
        this.world = world;
    }

    /** Loads everything. */
    void run() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // The rows fit together by the way they are made; checking each reference would take most of the time.
            statement.execute("SET session_replication_role = replica");
            copyAccounts();
            copyConversations();
            copyMessages();
            copyReplies();
            copyClocks();
            statement.execute("SET session_replication_role = DEFAULT");
            statement.execute("""
                    INSERT INTO account_stream (account_id, position)
                    SELECT account_id, sum(last_seq) FROM (
                        SELECT buyer_id AS account_id, last_seq FROM conversation
                        UNION ALL SELECT seller_id, last_seq FROM conversation) AS told
                    GROUP BY account_id
                    """);
            statement.execute("VACUUM (ANALYZE)");
            statement.execute("CHECKPOINT");
        }
    }

    private void copyAccounts() throws SQLException, IOException {
        copy("account (id, email, email_key, password_hash, name, language, time_zone, created_at)", rows -> {
            for (int place = 0; place < world.accounts(); place++) {
                String email = "load" + place + "@example.com";
                rows.row(
                        world.account(place),
                        email,
                        email,
                        NO_PASSWORD,
                        "Person " + place,
                        "ru",
                        "Europe/Moscow",
                        Instant.EPOCH);
            }
        });
    }

    private void copyConversations() throws SQLException, IOException {
        copy(
                "conversation (id, buyer_id, seller_id, created_at, last_seq, last_at, last_side, last_preview, turn_side,"
                        + " seller_answered, buyer_messages, seller_messages, buyer_read_seq, seller_read_seq,"
                        + " buyer_read_messages, seller_read_messages)",
                rows -> {
                    for (int place = 0; place < world.conversations(); place++) {
                        World.Talk talk = world.talk(place);
                        int last = talk.messages();
                        int answers = last / 2;
                        String text = talk.text(last);
                        // Everything is read but what still waits for an answer.
                        rows.row(
                                talk.id(),
                                world.account(talk.buyer()),
                                world.account(talk.seller()),
                                talk.begun(),
                                last,
                                talk.sentAt(last),
                                side(last),
                                text.substring(0, Math.min(PREVIEW, text.length())),
                                side(last),
                                true,
                                last - answers,
                                answers,
                                2 * answers,
                                2 * answers,
                                answers,
                                answers);
                    }
                });
    }

    private void copyMessages() throws SQLException, IOException {
        copy("message (conversation_id, seq, client_id, side, body, sent_at, automatic)", rows -> {
            for (int place = 0; place < world.conversations(); place++) {
                World.Talk talk = world.talk(place);
                for (int seq = 1; seq <= talk.messages(); seq++) {
                    rows.row(talk.id(), seq, talk.clientId(seq), side(seq), talk.text(seq), talk.sentAt(seq), false);
                }
            }
        });
    }

    private void copyReplies() throws SQLException, IOException {
        copy("reply (conversation_id, seq, seller_id, started_at, replied_at, new_buyer)", rows -> {
            for (int place = 0; place < world.conversations(); place++) {
                World.Talk talk = world.talk(place);
                for (int seq = 2; seq <= talk.messages(); seq += 2) {
                    rows.row(
                            talk.id(),
                            seq,
                            world.account(talk.seller()),
                            talk.sentAt(seq - 1),
                            talk.sentAt(seq),
                            seq == 2);
                }
            }
        });
    }

    private void copyClocks() throws SQLException, IOException {
        copy("reply_clock (conversation_id, seller_id, started_at, first_seq, new_buyer)", rows -> {
            for (int place = 0; place < world.conversations(); place++) {
                World.Talk talk = world.talk(place);
                if (talk.waits()) {
                    int last = talk.messages();
                    rows.row(talk.id(), world.account(talk.seller()), talk.sentAt(last), last, false);
                }
            }
        });
    }

    private static String side(int seq) {
        return seq % 2 == 1 ? "buyer" : "seller";
    }

    private void copy(String table, Rows rows) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Writer writer = new BufferedWriter(
                new OutputStreamWriter(
                        new PGCopyOutputStream(postgres, "COPY " + table + " FROM STDIN", BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER)) {
            rows.write(columns -> {
                for (int i = 0; i < columns.length; i++) {
                    writer.write(i == 0 ? "" : "\t");
                    writer.write(columns[i].toString());
                }
                writer.write('\n');
            });
        }
    }

    @FunctionalInterface
    private interface Rows {
        void write(Row row) throws IOException;
    }

    @FunctionalInterface
    private interface Row {
        void row(Object... columns) throws IOException;
    }
}
