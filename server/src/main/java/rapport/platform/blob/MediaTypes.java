package rapport.platform.blob;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is, read from its first bytes. Its name is never asked: names lie. */
public final class MediaTypes {
    /** What is shown in a page; everything else, SVG and HTML above all, is only ever downloaded. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** Tika's own names for what it could not tell apart without opening the file; they mean nothing to others. */
    private static final String UNDECIDED = "x-tika-";

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** As many first bytes as are looked at. */
    static final int HEAD = KNOWN.getMinLength();

    private MediaTypes() {}

    /** The media type, without parameters; {@code application/octet-stream} if the bytes do not say. */
    public static String of(InputStream bytes) throws IOException {
        MediaType type =
                KNOWN.detect(new BufferedInputStream(bytes), new Metadata()).getBaseType();
        return type.getSubtype().startsWith(UNDECIDED) ? MediaType.OCTET_STREAM.toString() : type.toString();
    }

    /** Whether files of this type are pictures that a page may show. */
    public static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }
}
