package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/** Blobs as files below the data folder, spread over 256 folders by the last byte of the id (the first ones are the time). */
@Component
class FileBlobStore implements BlobStore {
    private final Path root;

    FileBlobStore(Settings settings) {
        this.root = settings.data().resolve("files").toAbsolutePath();
    }

    @Override
    public long write(UUID id, InputStream bytes, long most) throws IOException {
        Path target = path(id);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(id + ".part");
        try {
            long size;
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                size = copy(bytes, channel, most);
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long copy(InputStream bytes, FileChannel channel, long most) throws IOException {
        var out = Channels.newOutputStream(channel);
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            size += n;
            if (size > most) {
                throw new TooLargeException(most);
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path path(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
