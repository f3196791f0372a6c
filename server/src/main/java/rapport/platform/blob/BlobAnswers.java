package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/**
 * Answers with the bytes of a blob, on the same origin as the desk, so that nothing an uploader wrote can act there: the
 * type is ours and not guessed at, only pictures are shown, and whatever is opened by itself stands in a sandbox. Spring
 * answers ranges and If-None-Match.
 */
@Component
public class BlobAnswers {
    private static final Logger log = LoggerFactory.getLogger(BlobAnswers.class);
    /** HTTP knows no "for ever"; a year is what is said instead. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    /** Kept by the reader's browser, which asks each time whether it is still his to see. */
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    private final BlobStore blobs;

    BlobAnswers(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * A blob and what is said of it.
     *
     * @param id the id in the store
     * @param name the name to save it by
     * @param mediaType what it is, as {@link MediaTypes} told
     * @param size in bytes
     */
    public record File(UUID id, String name, String mediaType, long size) {}

    /** For everybody, and for every cache on the way: a blob never changes. */
    public ResponseEntity<Resource> forEverybody(File file) {
        return answer(file, FOR_EVER);
    }

    /** For the one who asked only. */
    public ResponseEntity<Resource> forOne(File file) {
        return answer(file, ASK_AGAIN);
    }

    private ResponseEntity<Resource> answer(File file, CacheControl caching) {
        // Asked before there is an answer: once its headers stand, caches would keep the problem for a year.
        if (!blobs.exists(file.id())) {
            // Deleted since its row was read, which is nobody's fault; or lost, which the operator must hear of.
            log.warn("There is no blob {}", file.id());
            throw ProblemException.notFound();
        }
        ContentDisposition.Builder disposition =
                MediaTypes.isPicture(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(caching)
                .eTag('"' + file.id().toString() + '"')
                .body(new BlobResource(file));
    }

    private final class BlobResource extends AbstractResource {
        private final File file;

        BlobResource(File file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return blobs.read(file.id());
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public String getDescription() {
            return "blob " + file.id();
        }
    }
}
