package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Takes in files: stores the bytes and looks what they are. */
@Component
public class Uploads {
    private final BlobStore blobs;

    Uploads(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * Stores a file. It is on disk when this returns; whoever then fails to keep a row of it deletes the blob.
     *
     * @param most the most bytes accepted
     * @throws ProblemException too-large, if there are more
     */
    public Upload store(UUID id, InputStream bytes, long most) throws IOException {
        long size = write(id, bytes, most);
        boolean known = false;
        try {
            String mediaType = mediaType(id);
            Upload upload = new Upload(mediaType, size, measure(id, mediaType));
            known = true;
            return upload;
        } finally {
            if (!known) {
                blobs.delete(id);
            }
        }
    }

    /** Deletes a file; nothing happens if there is none. */
    public void delete(UUID id) throws IOException {
        blobs.delete(id);
    }

    private long write(UUID id, InputStream bytes, long most) throws IOException {
        try {
            return blobs.write(id, bytes, most);
        } catch (BlobStore.TooLargeException e) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "At most " + most + " bytes");
        }
    }

    private String mediaType(UUID id) throws IOException {
        try (InputStream bytes = blobs.read(id)) {
            return MediaTypes.of(bytes);
        }
    }

    private Optional<Images.Size> measure(UUID id, String mediaType) throws IOException {
        try (InputStream bytes = blobs.read(id)) {
            return Images.measure(mediaType, bytes);
        }
    }
}
