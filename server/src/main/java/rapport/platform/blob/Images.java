package rapport.platform.blob;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How large pictures are. Only headers are read, never a pixel: a small file that unpacks to gigabytes costs nothing
 * here, and is no picture for our pages either.
 */
public final class Images {
    private static final int LONGEST_SIDE = 30_000;
    private static final long MOST_PIXELS = 100_000_000;
    /** Enough for the Exif header, which stands first and is never longer than 64 KiB. */
    private static final int HEAD = 128 * 1024;

    private Images() {}

    /**
     * Width and height of a picture as it is shown.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Size(int width, int height) {
        Size turned() {
            return new Size(/* width= */ height, /* height= */ width);
        }

        boolean isBearable() {
            return width > 0
                    && height > 0
                    && width <= LONGEST_SIDE
                    && height <= LONGEST_SIDE
                    && (long) width * height <= MOST_PIXELS;
        }
    }

    /** The size of a picture of this type; nothing if it is broken, too large to be shown, or of a type never shown. */
    public static Optional<Size> measure(String mediaType, InputStream bytes) throws IOException {
        if (!MediaTypes.isPicture(mediaType)) {
            return Optional.empty();
        }
        byte[] head = bytes.readNBytes(HEAD);
        ImageReader reader = reader(mediaType);
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new SequenceInputStream(new ByteArrayInputStream(head), bytes))) {
            reader.setInput(in, false, false);
            Size size =
                    mediaType.equals("image/gif") ? screen(reader) : new Size(reader.getWidth(0), reader.getHeight(0));
            boolean turned = mediaType.equals("image/jpeg") && ExifOrientation.quarterTurn(head);
            return Optional.of(turned ? size.turned() : size).filter(Size::isBearable);
        } catch (IOException | RuntimeException e) {
            // Readers throw what they like at broken files. A disk that fails here fails again for whoever serves the
            // file.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(String mediaType) throws IOException {
        // Named here and not found by its service file: what finds those depends on the thread that asks first.
        return mediaType.equals("image/webp")
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(mediaType).next();
    }

    /** A GIF is as large as its screen; frames may cover a part of it only. */
    private static Size screen(ImageReader reader) throws IOException {
        Node tree = reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
        for (Node node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element screen && screen.getTagName().equals("LogicalScreenDescriptor")) {
                return new Size(
                        Integer.parseInt(screen.getAttribute("logicalScreenWidth")),
                        Integer.parseInt(screen.getAttribute("logicalScreenHeight")));
            }
        }
        throw new IOException("no screen");
    }
}
