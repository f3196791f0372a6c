package rapport.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.policy.Standings;

/** The door to services for other features. */
@Component
public class Services {
    private final JdbcClient jdbc;
    private final Standings standings;
    private final ServiceStore store;

    Services(JdbcClient jdbc, Standings standings, ServiceStore store) {
        this.jdbc = jdbc;
        this.store = store;
        this.standings = standings;
    }

    /** The service of this id, also if it is paused or archived. */
    public Optional<ServiceRef> findRef(UUID id) {
        return Optional.ofNullable(refs(Set.of(id)).get(id));
    }

    /** The services of these ids, also the paused and archived ones; unknown ids are left out. */
    public Map<UUID, ServiceRef> refs(Collection<UUID> ids) {
        Map<UUID, ServiceRef> refs = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, title, price_amount, price_currency FROM service WHERE id = ANY (?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        Money price = new Money(row.getLong("price_amount"), row.getString("price_currency"));
                        refs.put(id, new ServiceRef(id, row.getString("title"), price));
                    });
        }
        return refs;
    }

    /** What can be ordered of a published service; nothing if it is not, or no longer, published, or if its seller is frozen. */
    public Optional<ServiceOffer> findOffer(UUID serviceId) {
        return store.find(serviceId)
                .filter(service -> service.status() == ServiceStatus.PUBLISHED)
                .filter(service -> !standings.isFrozen(service.sellerId()))
                .map(ServiceState::offer);
    }

    /** The same of a service that may be paused or archived by now, whoever sells it: what was ordered goes on. */
    public Optional<ServiceOffer> findOfferAnyStatus(UUID serviceId) {
        return store.find(serviceId).map(ServiceState::offer);
    }

    /** Who sells a published service; nobody does if it is not, or no longer, published, or if its seller is frozen. */
    public Optional<UUID> sellerOf(UUID serviceId) {
        return jdbc.sql("SELECT seller_id FROM service WHERE id = ? AND status = 'published'")
                .param(serviceId)
                .query(UUID.class)
                .optional()
                .filter(seller -> !standings.isFrozen(seller));
    }

    /** Which of these services are a seller's, whatever their status. */
    public Set<UUID> ofSeller(UUID sellerId, Collection<UUID> serviceIds) {
        return Set.copyOf(jdbc.sql("SELECT id FROM service WHERE seller_id = ? AND id = ANY (?)")
                .params(sellerId, serviceIds.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Whether this account is a seller who can answer: it has a service that is, or before a pause was, published. */
    public boolean sells(UUID accountId) {
        return !standings.isFrozen(accountId)
                && jdbc.sql(
                                "SELECT EXISTS (SELECT FROM service WHERE seller_id = ? AND status IN ('published', 'paused'))")
                        .param(accountId)
                        .query(Boolean.class)
                        .single();
    }
}
