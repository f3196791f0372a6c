package rapport.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import rapport.platform.Settings;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** A blob is there whole, or not at all. */
class FileBlobStoreTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-0000000000a1");

    @TempDir
    Path folder;

    private FileBlobStore store;

    @BeforeEach
    void open() {
        var source = new MapConfigurationPropertySource(Map.of("rapport.data", folder.toString()));
        store = new FileBlobStore(new Binder(source).bindOrCreate("rapport", Settings.class));
    }

    @Test
    void what_was_written_is_read_until_it_is_deleted() throws IOException {
        byte[] bytes = SampleFiles.picture("png", 200, 200);
        assertThat(store.write(ID, new ByteArrayInputStream(bytes), bytes.length))
                .isEqualTo(bytes.length);
        try (InputStream in = store.read(ID)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        store.delete(ID);
        store.delete(ID);
        assertThatThrownBy(() -> store.read(ID)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void one_byte_too_many_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.write(ID, new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOf(BlobStore.TooLargeException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_upload_cut_off_leaves_nothing() throws IOException {
        InputStream cut = new FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("The sender went away");
                }
                return read;
            }
        };
        assertThatThrownBy(() -> store.write(ID, cut, 1_000_000)).hasMessage("The sender went away");
        assertThat(files()).isEmpty();
    }

    @Test
    void what_the_end_of_a_process_cut_off_is_deleted_with_the_blob() throws IOException {
        store.write(ID, new ByteArrayInputStream(new byte[3]), 10);
        Path file = files().getFirst();
        Files.write(file.resolveSibling(ID + ".part"), new byte[2]);
        store.delete(ID);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_upload_tells_what_it_is() throws IOException {
        Uploads uploads = new Uploads(store);
        byte[] bytes = SampleFiles.picture("jpeg", 40, 30);
        assertThat(uploads.store(ID, new ByteArrayInputStream(bytes), 100_000))
                .isEqualTo(new Upload("image/jpeg", bytes.length, Optional.of(new Images.Size(40, 30))));
    }

    @Test
    void an_upload_too_large_is_a_problem_and_leaves_nothing() throws IOException {
        Uploads uploads = new Uploads(store);
        assertThatThrownBy(() -> uploads.store(ID, new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.TOO_LARGE));
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
