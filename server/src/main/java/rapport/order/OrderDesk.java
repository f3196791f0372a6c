package rapport.order;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.catalogue.ServiceOffer;
import rapport.catalogue.Services;
import rapport.platform.Ids;
import rapport.platform.problem.ProblemException;
import tools.jackson.databind.ObjectMapper;

/** The door to orders for other features: what pages do, without pages. */
@Component
public class OrderDesk {
    private final Orders orders;
    private final Services services;
    private final Ids ids;
    private final ObjectMapper json;

    OrderDesk(Orders orders, Services services, Ids ids, ObjectMapper json) {
        this.orders = orders;
        this.services = services;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Orders a service as it is now; answers the order's id.
     *
     * @param packageIndex which of its packages
     * @param options which of its options
     * @param answers to its questions, in their order
     * @throws ProblemException as the API answers it
     */
    public UUID place(UUID buyerId, UUID serviceId, int packageIndex, Set<Integer> options, List<String> answers) {
        ServiceOffer offer = services.findOffer(serviceId).orElseThrow(ProblemException::notFound);
        Orders.Placing placing =
                new Orders.Placing(ids.next(), serviceId, offer.version(), packageIndex, options, answers, true);
        return orders.place(buyerId, placing).order().id();
    }

    /**
     * Does something to an order for one of its sides.
     *
     * @param members those of {@code OrderAct} in the API; {@code clientId} may be left out, and with an answer or a withdrawal
     *     {@code itemId}, which then is the latest proposal that is open
     * @throws ProblemException as the API answers it
     */
    public void act(UUID accountId, UUID orderId, Map<String, Object> members) {
        Map<String, Object> all = new HashMap<>(members);
        all.putIfAbsent("clientId", ids.next());
        all.putIfAbsent("confirmed", true);
        if (List.of("answer", "withdraw").contains(String.valueOf(all.get("act")))) {
            all.computeIfAbsent("itemId", key -> latestOpen(accountId, orderId));
        }
        orders.act(accountId, orderId, OrderInput.asked(json.convertValue(all, OrderInput.Body.class)));
    }

    /** The conversation that an order of an account is in. */
    public UUID conversationOf(UUID accountId, UUID orderId) {
        return orders.get(accountId, orderId).order().parties().conversationId();
    }

    private UUID latestOpen(UUID accountId, UUID orderId) {
        return orders.get(accountId, orderId).order().proposals().stream()
                .filter(Proposal::isOpen)
                .max(Comparator.comparing(Proposal::proposedAt))
                .map(Proposal::id)
                .orElseThrow(ProblemException::notFound);
    }
}
