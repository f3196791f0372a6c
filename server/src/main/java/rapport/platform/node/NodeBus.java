package rapport.platform.node;

import java.util.function.Consumer;

/**
 * Short messages to the other nodes of this installation. A message sent inside a transaction leaves with its commit.
 * Delivery is not promised across a lost connection: whoever needs certainty reads the database, the message is only the
 * hint to do so.
 */
public interface NodeBus {
    /** A topic of the bus's own: it listens (again), and may have missed what was sent before. The message is empty. */
    String LISTENING = "listening";

    /** Whether there may be other nodes at all; if not, sending costs nothing and does nothing. */
    boolean hasOthers();

    /** Sends to all other nodes; at most 7,900 bytes of UTF-8. */
    void send(String topic, String message);

    /** Hears what other nodes send on a topic, never what this one sent. */
    void subscribe(String topic, Consumer<String> handler);
}
