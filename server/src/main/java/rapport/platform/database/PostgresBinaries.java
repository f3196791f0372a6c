package rapport.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import rapport.platform.StartException;

/**
 * The programs of PostgreSQL, unpacked from the library that carries them. They are kept for the next start in the
 * user's own cache folder, where nobody else can put programs of theirs in their place, as they could below /tmp.
 */
final class PostgresBinaries {
    /** The version that the library carries; a folder of another one cannot be read. */
    static final int MAJOR = 18;

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);
    private static final int OWNER_EXECUTES = 0b001_000_000;

    private PostgresBinaries() {}

    /**
     * Unpacks the programs, unless they are there already.
     *
     * @param fallback where to put them if the user has no cache folder
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     */
    static Path unpacked(Path fallback) {
        URL archive = archive();
        try {
            URLConnection connection = archive.openConnection();
            String name = "postgresql-" + MAJOR + "-" + Long.toHexString(mark(connection));
            Path parent = cache(fallback);
            Path target = parent.resolve(name);
            if (!Files.isDirectory(target)) {
                log.info("Unpacking PostgreSQL {} to {}", MAJOR, target);
                Path fresh = Files.createTempDirectory(parent, name);
                try (InputStream in = connection.getInputStream()) {
                    unpack(in, fresh);
                    publish(fresh, target);
                } finally {
                    FileSystemUtils.deleteRecursively(fresh);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    private static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PostgresBinaries.class.getResource("/postgres-" + os + "-" + machine + ".txz");
        if (archive == null) {
            throw StartException.failed("There is no embedded database for this kind of machine ("
                    + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                    + "). Give a PostgreSQL with --database-url.");
        }
        return archive;
    }

    /** Tells one build of the programs from another without reading all of it. */
    private static long mark(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
    }

    private static Path cache(Path fallback) {
        String given = System.getenv("XDG_CACHE_HOME");
        Path home =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        Path cache = home.resolve("rapport");
        try {
            Files.createDirectories(cache, FolderLock.ownerOnly("rwx------"));
            if (Files.isWritable(cache)) {
                return cache;
            }
        } catch (IOException e) {
            log.debug("There is no cache folder {}", cache, e);
        }
        return fallback;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("An entry of the archive leads out of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & OWNER_EXECUTES) != 0
                            && !file.toFile().setExecutable(true, true)) {
                        throw new IOException("Could not make executable: " + file);
                    }
                }
            }
        }
    }

    /** Several servers may unpack at once; the first wins and the others use what it made. */
    private static void publish(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            log.debug("Somebody else unpacked at the same time", e);
        }
    }
}
