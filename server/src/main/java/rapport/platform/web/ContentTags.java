package rapport.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Entity tags of files by their content. They are weak ones, because Tomcat compresses nothing that has a strong tag. */
final class ContentTags implements Function<Resource, String> {
    private final Map<Version, String> known = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        try {
            Version version = new Version(file.getURI(), file.lastModified(), file.contentLength());
            return known.computeIfAbsent(version, v -> tag(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it was when read; it changes under a running server only where somebody develops. */
    private record Version(URI uri, long lastModified, long length) {}
}
