package rapport.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a request.
 *
 * @param id the id
 * @param name as its owner named it
 * @param mediaType what it is, as its bytes tell
 * @param size in bytes
 * @param width of a picture; null of anything else
 * @param height of a picture; null of anything else
 * @param url where its bytes are
 */
record RequestFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String url) {
    static String url(UUID id) {
        return "/api/request-files/" + id;
    }
}
