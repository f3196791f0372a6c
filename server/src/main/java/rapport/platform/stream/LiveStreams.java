package rapport.platform.stream;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.platform.node.NodeBus;
import tools.jackson.databind.ObjectMapper;

/** The door of the live stream for those that tell something. */
@Component
public class LiveStreams {
    /** The topic on which nodes tell each other whose streams grew. */
    private static final String GREW = "grew";

    /** The topic of events that are not stored: account id, then the JSON. */
    private static final String PASSING = "passing";

    /** So many ids stay below PostgreSQL's 8,000 bytes for one notification. */
    private static final int IDS_A_MESSAGE = 200;

    private final StreamStore store;
    private final StreamHub hub;
    private final NodeBus bus;
    private final ObjectMapper json;

    LiveStreams(StreamStore store, StreamHub hub, NodeBus bus, ObjectMapper json) {
        this.store = store;
        this.hub = hub;
        this.bus = bus;
        this.json = json;
        bus.subscribe(GREW, ids -> {
            for (String id : ids.split(" ", -1)) {
                hub.wake(UUID.fromString(id));
            }
        });
        bus.subscribe(NodeBus.LISTENING, nothing -> hub.wakeAll());
        bus.subscribe(PASSING, message -> {
            int space = message.indexOf(' ');
            hub.deliver(List.of(passing(UUID.fromString(message.substring(0, space)), message.substring(space + 1))));
        });
    }

    /** Stores events in the transaction at hand; deliver them once it is committed. */
    public Delivery store(List<Outbox.Entry> entries) {
        List<StoredEvent> events = store.append(entries);
        if (bus.hasOthers()) {
            List<UUID> ids =
                    events.stream().map(StoredEvent::accountId).distinct().toList();
            for (int from = 0; from < ids.size(); from += IDS_A_MESSAGE) {
                List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_A_MESSAGE));
                bus.send(GREW, some.stream().map(UUID::toString).collect(Collectors.joining(" ")));
            }
        }
        return () -> hub.deliver(events);
    }

    /** Tells the devices that listen now; not stored, has no position, is never repeated. For what is stale in seconds. */
    public void tellNow(UUID accountId, LivePayload payload) {
        String text = json.writeValueAsString(payload);
        hub.deliver(List.of(passing(accountId, text)));
        if (bus.hasOthers()) {
            bus.send(PASSING, accountId + " " + text);
        }
    }

    /** Makes the open streams of an account on this node find out at once whether they may go on. */
    public void wake(UUID accountId) {
        hub.wake(accountId);
    }

    private static StoredEvent passing(UUID accountId, String json) {
        return new StoredEvent(accountId, StoredEvent.NOT_STORED, json);
    }

    /** Stored events that wait for their commit. */
    @FunctionalInterface
    public interface Delivery {
        /** Hands them to the connections that listen on this node. */
        void deliver();
    }
}
