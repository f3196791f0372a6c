package rapport.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.blob.Images;
import rapport.platform.blob.Upload;
import rapport.platform.blob.Uploads;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** Adds, orders and removes the pictures of services: rows and bytes together. */
@Component
class Pictures {
    static final int MOST = 8;
    static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    private final ServiceStore services;
    private final PictureStore pictures;
    private final Uploads uploads;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource time;

    Pictures(
            ServiceStore services,
            PictureStore pictures,
            Uploads uploads,
            Transactions transactions,
            Ids ids,
            InstantSource time) {
        this.services = services;
        this.pictures = pictures;
        this.uploads = uploads;
        this.transactions = transactions;
        this.ids = ids;
        this.time = time;
    }

    /** Adds a picture behind those that the seller's service has. */
    Picture add(UUID sellerId, UUID serviceId, String alt, InputStream bytes) throws IOException {
        // Asked before the bytes are read, and again when the picture is attached.
        transactions.write(outbox -> requireRoom(sellerId, serviceId));
        UUID id = ids.next();
        pictures.insertLoose(id, alt, time.instant());
        boolean attached = false;
        try {
            Upload upload = uploads.store(id, bytes, MOST_BYTES);
            Images.Size size = upload.picture().orElseThrow(() -> ProblemException.of(ProblemType.UNSUPPORTED_TYPE));
            transactions.write(outbox -> {
                boolean room = requireRoom(sellerId, serviceId);
                pictures.attach(id, serviceId, upload, size);
                return room;
            });
            attached = true;
            return Picture.of(id, alt, size.width(), size.height());
        } finally {
            if (!attached) {
                forget(id);
            }
        }
    }

    private boolean requireRoom(UUID sellerId, UUID serviceId) {
        services.lock(serviceId, sellerId);
        if (pictures.listOf(serviceId).size() >= MOST) {
            throw ProblemException.of(ProblemType.TOO_MANY);
        }
        return true;
    }

    /** Puts the pictures into this order; those left out are removed. */
    List<Picture> order(UUID sellerId, UUID serviceId, List<UUID> asked) {
        return transactions.write(outbox -> {
            services.lock(serviceId, sellerId);
            PictureOrder order = PictureOrder.of(
                    pictures.listOf(serviceId).stream().map(Picture::id).toList(), asked);
            remove(order.removed(), outbox);
            pictures.setOrder(order.kept());
            return pictures.listOf(serviceId);
        });
    }

    /** Removes all pictures of a service, in the transaction at hand. */
    void removeAll(UUID serviceId, Outbox outbox) {
        remove(pictures.listOf(serviceId).stream().map(Picture::id).toList(), outbox);
    }

    private void remove(List<UUID> removed, Outbox outbox) {
        pictures.detach(removed, time.instant());
        outbox.afterCommit(() -> removed.forEach(this::forget));
    }

    /** Deletes the bytes of a picture, then its row, unless it belongs to a service. What fails here is left to the sweep. */
    void forget(UUID id) {
        try {
            if (pictures.isLoose(id)) {
                uploads.delete(id);
                pictures.deleteLoose(id);
            }
        } catch (IOException | DataAccessException e) {
            log.warn("Picture {} is not deleted yet", id, e);
        }
    }
}
