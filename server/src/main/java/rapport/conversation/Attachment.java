package rapport.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a message.
 *
 * @param id the id
 * @param name its name, as its sender's device called it
 * @param mediaType what its bytes say it is
 * @param size in bytes
 * @param width in pixels; images only
 * @param height in pixels; images only
 * @param url where its bytes are
 */
public record Attachment(
        UUID id,
        String name,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String url) {}
