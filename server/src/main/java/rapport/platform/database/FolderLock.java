package rapport.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import rapport.platform.StartException;

/**
 * The right to work in a folder, held by one process. The operating system holds the lock and lets go of it however the
 * process ends; the file only says who it is.
 */
public final class FolderLock implements AutoCloseable {
    private static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder if there is none, readable by its owner only, and locks it.
     *
     * @throws StartException if another process holds it, or it cannot be written
     */
    public static FolderLock take(Path folder) {
        makeFolder(folder);
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw StartException.inUse("The folder " + folder + " is in use by process " + holder
                        + ". Stop that one, or choose another folder with --data.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process, which is as much in use as by another.
            return null;
        }
    }

    /** Makes a folder with those above it, if there is none, readable by its owner only. */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** The attribute that gives a new file these rights; none where the system knows no such rights. */
    static FileAttribute<?>[] ownerOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static StartException unwritable(Path folder, IOException e) {
        return StartException.failed(
                "The folder " + folder + " cannot be made or written by " + System.getProperty("user.name")
                        + ". Choose another with --data, or mend its rights.",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
