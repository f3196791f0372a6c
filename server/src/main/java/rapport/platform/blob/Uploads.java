package rapport.platform.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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
     * Stores a file, a picture without what it tells of its maker and his whereabouts. It is on disk when this returns; whoever then fails to keep a row of it deletes the blob.
     *
     * @param most the most bytes accepted
     * @throws ProblemException too-large, if there are more
     */
    public Upload store(UUID id, InputStream bytes, long most) throws IOException {
        InputStream accepted = new AtMost(bytes, most);
        try {
            byte[] head = accepted.readNBytes(MediaTypes.HEAD);
            String mediaType = MediaTypes.of(new ByteArrayInputStream(head));
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), accepted);
            long size = blobs.write(id, PictureParts.without(mediaType, whole), most);
            return measured(id, mediaType, size);
        } catch (BlobStore.TooLargeException e) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "At most " + most + " bytes");
        }
    }

    private Upload measured(UUID id, String mediaType, long size) throws IOException {
        boolean known = false;
        try (InputStream bytes = blobs.read(id)) {
            Upload upload = new Upload(mediaType, size, Images.measure(mediaType, bytes));
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
}
