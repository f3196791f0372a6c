package rapport.conversation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;

/**
 * Makes sent messages findable, beside their way: stemming a text and writing its words into an index costs more than
 * sending it. The queue is a table, so nothing is forgotten over a restart, and several nodes share the work.
 */
@Component
class SearchIndexer {
    private static final Logger log = LoggerFactory.getLogger(SearchIndexer.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_PIECES = 10;

    /**
     * PostgreSQL's Russian configuration stems Latin words by English rules, so one configuration serves both languages.
     * The words of the two accounts are theirs alone: no text can contain them, for a text's words are lower case.
     */
    private static final String INDEX = """
            WITH taken AS (
                DELETE FROM message_search_queue WHERE place IN (
                    SELECT place FROM message_search_queue ORDER BY place LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING conversation_id, seq
            )
            INSERT INTO message_search (conversation_id, seq, sent_at, words)
            SELECT m.conversation_id, m.seq, m.sent_at,
                   to_tsvector('russian', %s) || array_to_tsvector(ARRAY['OF ' || c.buyer_id, 'OF ' || c.seller_id])
            FROM taken t
            JOIN message m USING (conversation_id, seq)
            JOIN conversation c ON c.id = m.conversation_id
            ON CONFLICT DO NOTHING
            """.formatted(SearchedText.SQL);

    private final JdbcClient jdbc;
    private final Transactions transactions;

    SearchIndexer(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Works on the queue, a bounded piece at a time: what is left waits for the next turn, so that others get theirs. */
    @Scheduled(fixedDelayString = "PT0.3S")
    void run() {
        try {
            for (int n = 0; n < MOST_PIECES && indexSome() == AT_ONCE; n++) {
                log.trace("More messages wait to be findable");
            }
        } catch (RuntimeException e) {
            log.warn("Messages could not be made findable; trying again", e);
        }
    }

    private int indexSome() {
        return transactions.write(outbox -> jdbc.sql(INDEX).param(AT_ONCE).update());
    }
}
