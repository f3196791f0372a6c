package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rapport.platform.blob.SampleFiles;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class AttachmentTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final UUID conversation = world.write("Здравствуйте!");

    @Test
    void a_picture_is_sent_measured_and_shown_to_both_sides() throws IOException {
        JsonNode file = ok(anna.upload("/api/attachments?name=%D0%BB%D0%B8%D1%81%D0%B0.png", picture(30, 20)));
        assertThat(file.get("mediaType").asString()).isEqualTo("image/png");
        assertThat(file.get("width").asInt()).isEqualTo(30);
        assertThat(file.get("height").asInt()).isEqualTo(20);
        String url = file.get("url").asString();
        assertThat(world.boris().get(url).status()).isEqualTo(404);

        JsonNode message = ok(send(anna, file.get("id").asString()));

        assertThat(message.get("attachments").get(0).get("name").asString()).isEqualTo("лиса.png");
        Response read = world.boris().get(url);
        assertThat(read.bytes()).isEqualTo(picture(30, 20));
        assertThat(read.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(read.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(world.vera().get(url).status()).isEqualTo(404);
        assertThat(World.messages(world.boris(), conversation).getLast().get("attachments"))
                .hasSize(1);
    }

    @Test
    void a_picture_does_not_tell_where_it_was_taken_and_other_files_are_left_alone() {
        byte[] jpeg = SampleFiles.heldJpeg(40, 30, 6);
        byte[] telling = SampleFiles.telling(jpeg, "55.7539N 37.6208E");
        JsonNode picture = ok(anna.upload("/api/attachments?name=yard.jpg", telling));
        assertThat(anna.get(picture.get("url").asString()).bytes()).isEqualTo(jpeg);
        assertThat(picture.get("size").asInt()).isEqualTo(jpeg.length);

        byte[] bundle = ByteBuffer.allocate(4 + telling.length)
                .put("1234".getBytes(StandardCharsets.US_ASCII))
                .put(telling)
                .array();
        JsonNode file = ok(anna.upload("/api/attachments?name=yard.bin", bundle));
        assertThat(anna.get(file.get("url").asString()).bytes()).isEqualTo(bundle);
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_only_downloaded() {
        byte[] page = "<!doctype html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        JsonNode file = ok(anna.upload("/api/attachments?name=fox.png", page));

        Response read = anna.get(file.get("url").asString());

        assertThat(file.get("mediaType").asString()).isEqualTo("text/html");
        assertThat(read.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_file_is_sent_once_and_only_by_its_owner() throws IOException {
        String id = ok(anna.upload("/api/attachments?name=a.png", picture(2, 2)))
                .get("id")
                .asString();

        assertThat(send(world.boris(), id).errors()).containsExactly("attachmentIds:unknown");
        ok(send(anna, id));
        assertThat(send(anna, id).errors()).containsExactly("attachmentIds:unknown");
        assertThat(anna.delete("/api/attachments/" + id).status()).isEqualTo(404);
    }

    @Test
    void too_large_and_empty_files_are_refused_and_nothing_of_them_is_kept() {
        Response large = anna.upload("/api/attachments?name=big.bin", new byte[50 * 1024 * 1024 + 1]);
        Response empty = anna.upload("/api/attachments?name=empty.bin", new byte[0]);

        assertThat(large.problem()).isEqualTo("too-large");
        assertThat(empty.errors()).containsExactly("body:blank");
    }

    @Test
    void a_name_is_kept_without_path_and_without_what_hides_its_ending() {
        byte[] bytes = {1, 2, 3};
        String path = "/api/attachments?name=..%2F..%2Fetc%2Fphoto%E2%80%AEgpj.exe";

        assertThat(ok(anna.upload(path, bytes)).get("name").asString()).isEqualTo("photogpj.exe");
        assertThat(anna.upload("/api/attachments?name=%E2%80%AE", bytes).errors())
                .containsExactly("name:blank");
    }

    @Test
    void what_is_not_sent_within_a_day_is_forgotten_unless_a_draft_keeps_it() throws IOException {
        String kept = ok(anna.upload("/api/attachments?name=kept.png", picture(2, 2)))
                .get("id")
                .asString();
        String forgotten = ok(anna.upload("/api/attachments?name=forgotten.png", picture(2, 2)))
                .get("id")
                .asString();
        ok(anna.put(
                "/api/conversations/" + conversation + "/draft",
                Map.of("text", "", "attachmentIds", List.of(kept), "origin", "tab")));
        server.time().advance(Duration.ofHours(25));
        server.bean(Attachments.class).forgetUnsent();

        assertThat(anna.get("/api/attachments/" + kept).status()).isEqualTo(200);
        assertThat(anna.get("/api/attachments/" + forgotten).status()).isEqualTo(404);
    }

    private Response send(TestClient who, String attachmentId) {
        return who.post(
                "/api/conversations/" + conversation + "/messages",
                Map.of(
                        "clientId",
                        UUID.randomUUID(),
                        "text",
                        "",
                        "attachmentIds",
                        List.of(attachmentId),
                        "undo",
                        false));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
