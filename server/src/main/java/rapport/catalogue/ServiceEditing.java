package rapport.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.web.VersionTag;

/** What a seller does with his services. A service of somebody else is not found. */
@Component
class ServiceEditing {
    /** Archived ones not counted. */
    static final int MOST = 100;

    private final ServiceStore services;
    private final Pictures pictures;
    private final Transactions transactions;
    private final GuardedTexts guarded;
    private final Ids ids;
    private final InstantSource time;

    ServiceEditing(
            ServiceStore services,
            Pictures pictures,
            Transactions transactions,
            GuardedTexts guarded,
            Ids ids,
            InstantSource time) {
        this.guarded = guarded;
        this.services = services;
        this.pictures = pictures;
        this.transactions = transactions;
        this.ids = ids;
        this.time = time;
    }

    ServiceState create(UUID sellerId, ServiceContent content) {
        Instant now = time.instant();
        ServiceState service = new ServiceState(ids.next(), sellerId, content, ServiceStatus.DRAFT, 1, now, now);
        return transactions.write(outbox -> {
            if (services.lockCountOf(sellerId) >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            services.insert(service);
            return service;
        });
    }

    /**
     * Changes the content, if it is still the one that the change was made from. Pictures and status do not count: they
     * have operations of their own, and a text edited in one tab does not clash with a picture added in another. Of what nobody
     * else has seen yet the guard asks nothing: a draft may be unfinished in every way.
     */
    ServiceState change(UUID sellerId, UUID id, @Nullable String ifMatch, ServiceContent content) {
        boolean isDraft = find(sellerId, id).status() == ServiceStatus.DRAFT;
        if (!isDraft) {
            guarded.admit(sellerId, content);
        }
        return transactions.write(outbox -> {
            ServiceState service = services.lock(id, sellerId);
            VersionTag.require(ifMatch, service.version());
            if (isDraft && service.status() != ServiceStatus.DRAFT) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
            }
            services.setContent(id, content, service.version() + 1, time.instant());
            return services.find(id).orElseThrow();
        });
    }

    ServiceState setStatus(UUID sellerId, UUID id, ServiceStatus status) {
        ServiceState seen = find(sellerId, id);
        if (status == ServiceStatus.PUBLISHED) {
            guarded.requireMayPublish(sellerId);
            guarded.admit(sellerId, seen.content());
        }
        return transactions.write(outbox -> {
            ServiceState service = services.lock(id, sellerId);
            if (status == ServiceStatus.PUBLISHED && service.version() != seen.version()) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
            }
            if (!service.status().mayBecome(status)) {
                throw ProblemException.invalid(List.of(new FieldError("status", "invalid", null)));
            }
            services.setStatus(id, status, time.instant());
            return services.find(id).orElseThrow();
        });
    }

    private ServiceState find(UUID sellerId, UUID id) {
        return services.find(id)
                .filter(service -> service.sellerId().equals(sellerId) && service.status() != ServiceStatus.ARCHIVED)
                .orElseThrow(ProblemException::notFound);
    }

    /** Takes a service away for good; its pictures go with it. */
    void archive(UUID sellerId, UUID id) {
        transactions.write(outbox -> {
            services.lock(id, sellerId);
            services.setStatus(id, ServiceStatus.ARCHIVED, time.instant());
            pictures.removeAll(id, outbox);
            return id;
        });
    }
}
