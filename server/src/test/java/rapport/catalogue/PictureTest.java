package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.platform.blob.BlobStore;
import rapport.platform.blob.SampleFiles;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Pictures of services: their bytes, their order, and who may see them. */
class PictureTest {
    private static final byte[] JPEG = SampleFiles.heldJpeg(40, 30, 6);
    private static final byte[] PNG = SampleFiles.picture("png", 20, 10);

    private final TestServer server = TestServer.shared();
    private final BlobStore blobs = server.bean(BlobStore.class);
    private final TestClient anna = server.client();
    private final TestClient vera = server.client();
    private final TestClient visitor = server.client();
    private UUID service = new UUID(0, 0);

    @BeforeEach
    void signUp() {
        anna.signUp("Анна Вересова");
        vera.signUp("Вера Чужова");
        service = Shop.published(anna, "Обложка для книги", "Три наброска, потом цвет.");
    }

    @Test
    void a_picture_is_added_with_what_it_shows_and_seen_by_everybody() {
        String alt = URLEncoder.encode("Лис у окна", StandardCharsets.UTF_8);
        Response added = anna.upload(path() + "?alt=" + alt, JPEG);
        assertThat(added.status()).isEqualTo(201);
        JsonNode picture = added.body();
        assertThat(picture.get("alt").asString()).isEqualTo("Лис у окна");
        assertThat(picture.get("width").asInt()).isEqualTo(30);
        assertThat(picture.get("height").asInt()).isEqualTo(40);
        assertThat(visitor.get("/api/services/" + service)
                        .body()
                        .get("pictures")
                        .get(0))
                .isEqualTo(picture);

        Response seen = visitor.get(picture.get("url").asString());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.bytes()).isEqualTo(JPEG);
        assertThat(header(seen, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(seen, "Cache-Control")).contains("public", "immutable", "max-age=31536000");
        assertThat(header(seen, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(seen, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(seen, "Content-Disposition")).startsWith("inline").contains(".jpeg");
    }

    @Test
    void a_picture_keeps_how_it_was_held_and_nothing_else() {
        String url = add(SampleFiles.telling(JPEG, "55.7539N 37.6208E"));
        assertThat(visitor.get(url).bytes()).isEqualTo(JPEG);
    }

    @Test
    void what_was_seen_is_not_sent_again_and_a_part_can_be_asked_for() {
        String url = add(JPEG);
        String etag = header(visitor.get(url), "ETag");
        assertThat(visitor.send("GET", url, null, "If-None-Match", etag).status())
                .isEqualTo(304);
        Response part = visitor.send("GET", url, null, "Range", "bytes=2-9");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(JPEG, 2, 10));
        assertThat(header(part, "Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void pictures_are_put_into_an_order_and_those_left_out_are_removed() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(id(add(PNG)));
        }
        List<UUID> wanted = List.of(ids.get(2), ids.get(0));
        assertThat(ids(anna.put(path(), Map.of("ids", wanted)).body())).isEqualTo(wanted);
        assertThat(ids(visitor.get("/api/services/" + service).body().get("pictures")))
                .isEqualTo(wanted);
        JsonNode listed = World.ok(visitor.get("/api/profiles/" + seller())).get("services");
        assertThat(listed.get(0).get("picture").get("id").asString())
                .isEqualTo(ids.get(2).toString());

        assertThat(visitor.get("/api/pictures/" + ids.get(1)).status()).isEqualTo(404);
        assertThatThrownBy(() -> blobs.read(ids.get(1))).isInstanceOf(NoSuchFileException.class);

        UUID next = id(add(PNG));
        assertThat(ids(anna.get("/api/services/" + service).body().get("pictures")))
                .containsExactly(ids.get(2), ids.get(0), next);
    }

    @Test
    void an_order_that_is_none_is_refused_and_changes_nothing() {
        UUID first = id(add(PNG));
        UUID second = id(add(PNG));
        UUID elsewhere = Shop.published(anna, "Другая услуга", "С другой картинкой.");
        UUID foreign = Shop.id(anna.upload("/api/services/" + elsewhere + "/pictures", PNG));
        assertThat(anna.put(path(), Map.of("ids", List.of(foreign))).errors()).containsExactly("ids:unknown");
        assertThat(anna.put(path(), Map.of("ids", List.of(first, first))).errors())
                .containsExactly("ids:invalid");
        assertThat(anna.put(path(), Map.of()).errors()).containsExactly("ids:blank");
        assertThat(anna.put(path(), Map.of("ids", Collections.nCopies(9, first)))
                        .errors())
                .containsExactly("ids:too-many");
        assertThat(ids(anna.get("/api/services/" + service).body().get("pictures")))
                .containsExactly(first, second);
    }

    @Test
    void files_that_only_say_that_they_are_pictures_are_refused() {
        byte[] broken = Arrays.copyOf(PNG, 20);
        byte[] bomb = SampleFiles.claimingPng(60_000, 60_000);
        for (byte[] lie : List.of(SampleFiles.SVG, SampleFiles.HTML, broken, bomb, new byte[0])) {
            Response refused = anna.upload(path(), lie);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("unsupported-type");
        }
        assertThat(anna.get("/api/services/" + service).body().get("pictures").isEmpty())
                .isTrue();
        assertThat(server.bean(PictureStore.class)
                        .listLoose(server.time().instant().plus(Duration.ofDays(1)), 10))
                .isEmpty();
    }

    @Test
    void a_picture_that_is_also_a_page_is_shown_as_a_picture_only() {
        Response seen = visitor.get(add(SampleFiles.gifAndPage()));
        assertThat(header(seen, "Content-Type")).isEqualTo("image/gif");
        assertThat(header(seen, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(seen, "Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void ten_megabytes_are_accepted_and_not_a_byte_more() {
        int most = (int) Pictures.MOST_BYTES;
        assertThat(anna.upload(path(), Arrays.copyOf(JPEG, most)).status()).isEqualTo(201);
        Response refused = anna.upload(path(), Arrays.copyOf(JPEG, most + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("too-large");
        assertThat(anna.upload(path(), Arrays.copyOf(JPEG, 5 * most)).status()).isEqualTo(413);
    }

    @Test
    void eight_pictures_are_enough_even_if_they_come_at_once() throws Exception {
        List<Callable<Response>> uploads = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            uploads.add(() -> anna.upload(path(), PNG));
        }
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Response> answer : threads.invokeAll(uploads)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(8);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("too-many")))
                .hasSize(3);
        assertThat(anna.get("/api/services/" + service).body().get("pictures").size())
                .isEqualTo(8);
    }

    @Test
    void strangers_add_and_order_nothing() {
        UUID own = id(add(PNG));
        assertThat(vera.upload(path(), PNG).status()).isEqualTo(404);
        assertThat(vera.put(path(), Map.of("ids", List.of())).status()).isEqualTo(404);
        assertThat(visitor.upload(path(), PNG).status()).isEqualTo(401);
        assertThat(anna.upload("/api/services/" + UUID.randomUUID() + "/pictures", PNG)
                        .status())
                .isEqualTo(404);
        assertThat(ids(anna.get("/api/services/" + service).body().get("pictures")))
                .containsExactly(own);
    }

    @Test
    void pictures_of_a_hidden_service_are_the_sellers() {
        String url = add(PNG);
        Shop.setStatus(anna, service, "paused");
        assertThat(visitor.get(url).status()).isEqualTo(404);
        assertThat(vera.get(url).status()).isEqualTo(404);
        Response own = anna.get(url);
        assertThat(own.status()).isEqualTo(200);
        assertThat(header(own, "Cache-Control")).contains("private", "no-cache").doesNotContain("public");
    }

    @Test
    void pictures_of_an_archived_service_are_deleted() {
        UUID picture = id(add(PNG));
        anna.delete("/api/services/" + service);
        assertThat(anna.get("/api/pictures/" + picture).status()).isEqualTo(404);
        assertThatThrownBy(() -> blobs.read(picture)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_stopped_on_its_way_is_swept_away_after_a_day() throws IOException {
        PictureStore store = server.bean(PictureStore.class);
        Instant now = server.time().instant();
        UUID attached = id(add(PNG));
        UUID old = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        for (UUID loose : List.of(old, fresh)) {
            Duration age = loose.equals(old) ? Duration.ofHours(25) : Duration.ofHours(23);
            store.insertLoose(loose, "", now.minus(age));
            blobs.write(loose, new ByteArrayInputStream(PNG), PNG.length);
        }
        server.bean(PictureSweep.class).run();
        assertThatThrownBy(() -> blobs.read(old)).isInstanceOf(NoSuchFileException.class);
        assertThat(store.isLoose(old)).isFalse();
        for (UUID kept : List.of(fresh, attached)) {
            try (InputStream bytes = blobs.read(kept)) {
                assertThat(bytes.readAllBytes()).isEqualTo(PNG);
            }
        }
        server.bean(Pictures.class).forget(fresh);
    }

    @Test
    void a_picture_whose_bytes_are_lost_is_not_found() throws IOException {
        String url = add(PNG);
        blobs.delete(id(url));
        Response missed = visitor.get(url);
        assertThat(missed.status()).isEqualTo(404);
        assertThat(missed.problem()).isEqualTo("not-found");
        assertThat(header(missed, "Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void uploads_come_only_so_often() {
        try (TestServer strict = TestServer.start("rapport.limits.uploads-per-hour=1")) {
            TestClient boris = strict.client();
            boris.signUp("Борис Лаптев");
            String pictures = "/api/services/" + Shop.draft(boris, "Чертёж", "Точный.") + "/pictures";
            assertThat(boris.upload(pictures, PNG).status()).isEqualTo(201);
            assertThat(boris.upload(pictures, PNG).problem()).isEqualTo("rate-limited");
        }
    }

    private String path() {
        return "/api/services/" + service + "/pictures";
    }

    private String add(byte[] bytes) {
        return World.ok(anna.upload(path(), bytes)).get("url").asString();
    }

    private String seller() {
        return anna.get("/api/services/" + service)
                .body()
                .get("seller")
                .get("id")
                .asString();
    }

    private static UUID id(String url) {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private static List<UUID> ids(JsonNode pictures) {
        List<UUID> ids = new ArrayList<>();
        pictures.forEach(picture -> ids.add(UUID.fromString(picture.get("id").asString())));
        return ids;
    }

    private static String header(Response response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
