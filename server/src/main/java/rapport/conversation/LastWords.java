package rapport.conversation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to what the other side said last. */
@Component
public class LastWords {
    private final JdbcClient jdbc;

    LastWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The other side's last message.
     *
     * @param text what it says
     * @param answered whether something was written since, other than by the system
     * @param newToSeller whether the seller, in person, has not written in the conversation yet
     */
    public record Words(String text, boolean answered, boolean newToSeller) {}

    /** What the other one in a conversation said last, if anything. */
    public Optional<Words> ofOther(Membership member) {
        return jdbc.sql("""
                        SELECT said.body,
                               EXISTS (SELECT FROM message own
                                       WHERE own.conversation_id = said.conversation_id AND own.seq > said.seq
                                         AND NOT own.automatic) AS answered,
                               NOT c.seller_answered AS new_to_seller
                        FROM message said
                        JOIN conversation c ON c.id = said.conversation_id
                        WHERE said.conversation_id = ? AND said.side = ?
                        ORDER BY said.seq DESC LIMIT 1
                        """)
                .params(member.conversationId(), member.side().other().key())
                .query((row, n) ->
                        new Words(row.getString("body"), row.getBoolean("answered"), row.getBoolean("new_to_seller")))
                .optional();
    }
}
