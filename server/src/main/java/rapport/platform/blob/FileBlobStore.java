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
        Path folder = folder(id);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(root);
        }
        Path part = part(id);
        try {
            long size;
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                size = copy(bytes, channel, most);
                channel.force(true);
            }
            Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Without this a power cut may lose the name although the bytes are there. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static long copy(InputStream bytes, FileChannel channel, long most) throws IOException {
        return new AtMost(bytes, most).transferTo(Channels.newOutputStream(channel));
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public boolean exists(UUID id) {
        return Files.exists(path(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
        // What a write left behind that the end of the process cut off.
        Files.deleteIfExists(part(id));
    }

    private Path folder(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    private Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private Path part(UUID id) {
        return folder(id).resolve(id + ".part");
    }
}
