package rapport.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.blob.Images;
import rapport.platform.blob.Upload;
import rapport.platform.blob.Uploads;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;

/** The door to files of messages: kept until they are sent, forgotten when they are not. */
@Component
public class Attachments {
    private static final Logger log = LoggerFactory.getLogger(Attachments.class);
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final Duration KEPT_UNSENT = Duration.ofDays(1);
    private static final int FORGOTTEN_AT_ONCE = 500;

    private final Uploads uploads;
    private final AttachmentStore store;
    private final Ids ids;
    private final InstantSource time;

    Attachments(Uploads uploads, AttachmentStore store, Ids ids, InstantSource time) {
        this.uploads = uploads;
        this.store = store;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Keeps a file for its owner to send. The bytes are on disk before the row is: a crash between the two leaves a file
     * without a row, never a row without a file.
     *
     * @throws ProblemException too-large, if there are more than 50 MB; invalid-input, if there is nothing in it
     */
    public Attachment keep(UUID accountId, String name, InputStream bytes) throws IOException {
        UUID id = ids.next();
        Upload upload = uploads.store(id, bytes, MOST_BYTES);
        boolean kept = false;
        try {
            if (upload.size() == 0) {
                throw ProblemException.invalid(List.of(new FieldError("body", "blank", null)));
            }
            Attachment attachment = new Attachment(
                    id,
                    name,
                    upload.mediaType(),
                    upload.size(),
                    upload.picture().map(Images.Size::width).orElse(null),
                    upload.picture().map(Images.Size::height).orElse(null),
                    "/api/attachments/" + id);
            store.insert(attachment, accountId, time.instant());
            kept = true;
            return attachment;
        } finally {
            if (!kept) {
                deleteBytes(id);
            }
        }
    }

    /**
     * Deletes a file that is not yet sent.
     *
     * @throws ProblemException not-found, if there is none of the account's own
     */
    void delete(UUID accountId, UUID id) {
        if (!store.deleteUnsent(id, accountId)) {
            throw ProblemException.notFound();
        }
        deleteBytes(id);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetUnsent() {
        List<UUID> forgotten;
        do {
            forgotten = store.deleteForgotten(time.instant().minus(KEPT_UNSENT), FORGOTTEN_AT_ONCE);
            forgotten.forEach(this::deleteBytes);
        } while (forgotten.size() == FORGOTTEN_AT_ONCE);
    }

    private void deleteBytes(UUID id) {
        try {
            uploads.delete(id);
        } catch (IOException | UncheckedIOException e) {
            log.warn("The bytes of a deleted file stay on disk: {}", id, e);
        }
    }
}
