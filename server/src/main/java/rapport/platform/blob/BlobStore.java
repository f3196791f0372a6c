package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Files outside the database. A blob is written once, read often, and deleted; it never changes. */
public interface BlobStore {
    /**
     * Stores a blob; it is on disk, or there is none.
     *
     * @param most the most bytes accepted
     * @return its size in bytes
     * @throws TooLargeException if there are more bytes than accepted
     */
    long write(UUID id, InputStream bytes, long most) throws IOException;

    /**
     * Opens a blob.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream read(UUID id) throws IOException;

    /** Whether there is such a blob. */
    boolean exists(UUID id);

    /** Deletes a blob; nothing happens if there is none. */
    void delete(UUID id) throws IOException;

    /** There were more bytes than accepted. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long most) {
            super("more than " + most + " bytes");
        }
    }
}
