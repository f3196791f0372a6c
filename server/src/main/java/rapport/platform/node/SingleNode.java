package rapport.platform.node;

import java.util.function.Consumer;

/** An installation of one node: nobody to send to. */
final class SingleNode implements NodeBus {
    @Override
    public boolean hasOthers() {
        return false;
    }

    @Override
    public void send(String topic, String message) {
        // Nobody else is there.
    }

    @Override
    public void subscribe(String topic, Consumer<String> handler) {
        // Nothing will ever come.
    }
}
