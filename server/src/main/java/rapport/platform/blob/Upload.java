package rapport.platform.blob;

import java.util.Optional;

/**
 * A file that was uploaded, as its bytes tell.
 *
 * @param mediaType what it is
 * @param size in bytes
 * @param picture its width and height, if it is a picture that a page may show
 */
public record Upload(String mediaType, long size, Optional<Images.Size> picture) {}
