package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import rapport.testing.DemoServer;
import tools.jackson.databind.JsonNode;

/**
 * Takes the pictures of the README anew, from the world of the demo:
 * {@code ./mvnw -pl server -am verify -Dit.test=ScreenshotsIT -Drapport.screenshots}.
 */
@EnabledIfSystemProperty(named = "rapport.screenshots", matches = ".*")
class ScreenshotsIT extends BrowserTest {
    private static final Path FOLDER = Path.of("..", "docs", "screenshots");
    private static final int MOST_BYTES = 160 * 1024;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    /** Colours of areas stay as they are. Of the others, at the edges of letters, nobody sees the last two bits. */
    private static final int AREA = 400;

    private static final int SEEN = 0xfcfcfc;

    private final DemoServer server = DemoServer.shared();

    @Test
    void the_desk_in_russian_by_day() throws IOException {
        Visitor anna = desktop("ru-RU", ColorScheme.LIGHT).signIn(DemoServer.email("anna"), DemoServer.PASSWORD);
        open(anna, "anna", "Борис Лаптев");
        take(anna.page(), "desk-ru-light.png");
    }

    @Test
    void the_desk_in_english_by_night() throws IOException {
        Visitor james = desktop("en-GB", ColorScheme.DARK).signIn(DemoServer.email("james"), DemoServer.PASSWORD);
        open(james, "james", "Oliver Grant");
        take(james.page(), "desk-en-dark.png");
    }

    @Test
    void the_desk_in_a_pocket() throws IOException {
        Visitor anna = visitor(
                        server.uri(),
                        options("ru-RU", ColorScheme.LIGHT)
                                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                                .setDeviceScaleFactor(2)
                                .setHasTouch(true)
                                .setIsMobile(true))
                .signIn(DemoServer.email("anna"), DemoServer.PASSWORD)
                .open("/desk");
        assertThat(anna.row("Тимур Валеев")).isVisible();
        take(anna.page(), "phone-ru-light.png");
    }

    @Test
    void a_service_as_a_visitor_sees_it() throws IOException {
        JsonNode services = ok(server.client().get("/api/services?q=обложка")).get("items");
        Visitor visitor = desktop("ru-RU", ColorScheme.LIGHT)
                .open("/services/" + services.get(0).get("id").asString());
        assertThat(visitor.page().getByText("Обычно отвечает за").first()).isVisible();
        take(visitor.page(), "service-ru-light.png");
    }

    @Test
    void a_hasty_answer_in_the_composer() throws IOException {
        Visitor anna = desktop("ru-RU", ColorScheme.LIGHT).signIn(DemoServer.email("anna"), DemoServer.PASSWORD);
        open(anna, "anna", "Дарья Ефимова");
        anna.composer().fill("Слушай, ну сколько можно спрашивать? Звони мне: +7 916 123-45-67, там и решим.");
        assertThat(anna.page().getByText("Номер телефона").first()).isVisible();
        take(anna.page(), "composer-ru-light.png");
        anna.composer().fill("");
    }

    @Test
    void a_case_before_the_moderator() throws IOException {
        Visitor irina = desktop("ru-RU", ColorScheme.LIGHT).signIn(DemoServer.email("irina"), DemoServer.PASSWORD);
        JsonNode cases = server.ask("irina", client -> ok(client.get("/api/moderation/cases?kind=held")));
        irina.open("/moderation/cases/" + cases.get("items").get(0).get("id").asString());
        assertThat(irina.page().getByText("Похожие случаи").first()).isVisible();
        take(irina.page(), "moderator-ru-light.png");
    }

    @Test
    void an_order_inside_its_conversation() throws IOException {
        Visitor anna = desktop("ru-RU", ColorScheme.LIGHT).signIn(DemoServer.email("anna"), DemoServer.PASSWORD);
        JsonNode orders = server.ask("anna", client -> ok(client.get("/api/orders?side=seller")));
        String conversation = StreamSupport.stream(orders.get("items").spliterator(), false)
                .filter(order -> "in_work".equals(order.get("stage").asString()))
                .map(order -> order.get("conversationId").asString())
                .findFirst()
                .orElseThrow();
        anna.open("/desk/c/" + conversation);
        assertThat(anna.page().locator("article[data-order]").last()).isVisible();
        take(anna.page(), "order-ru-light.png");
    }

    @Test
    void a_dispute_before_the_moderator() throws IOException {
        Visitor alice = desktop("en-GB", ColorScheme.LIGHT).signIn(DemoServer.email("alice"), DemoServer.PASSWORD);
        JsonNode disputes = server.ask("alice", client -> ok(client.get("/api/moderation/disputes")));
        alice.open("/moderation/disputes/"
                + disputes.get("items").get(0).get("orderId").asString());
        assertThat(alice.page().locator("[id^=m]").first()).isVisible();
        take(alice.page(), "dispute-en-light.png");
    }

    private void open(Visitor visitor, String seller, String other) {
        JsonNode inbox = server.ask(seller, client -> ok(client.get("/api/inbox")));
        String conversation = StreamSupport.stream(inbox.get("items").spliterator(), false)
                .filter(row -> row.get("other").get("name").asString().equals(other))
                .map(row -> row.get("conversationId").asString())
                .findFirst()
                .orElseThrow();
        visitor.open("/desk/c/" + conversation);
        assertThat(visitor.page().locator("article").last()).isVisible();
    }

    private Visitor desktop(String locale, ColorScheme theme) {
        return visitor(server.uri(), options(locale, theme).setViewportSize(WIDTH, HEIGHT));
    }

    /** Nobody is asked whether he wants to be notified: he is. */
    private static Browser.NewContextOptions options(String locale, ColorScheme theme) {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setColorScheme(theme)
                .setPermissions(List.of("notifications"))
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static void take(Page page, String name) throws IOException {
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        page.evaluate("""
                () => Promise.all([document.fonts.ready, ...[...document.images].map(image => image.decode())])
                    .then(() => true)""");
        byte[] png = small(page.screenshot());
        Assertions.assertThat(png).as(name).hasSizeLessThan(MOST_BYTES);
        Files.write(Files.createDirectories(FOLDER).resolve(name), png);
    }

    private static byte[] small(byte[] screenshot) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(screenshot));
        BufferedImage image = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        Map<Integer, Long> counts = Arrays.stream(pixels).boxed().collect(groupingBy(identity(), counting()));
        int[] fewer = Arrays.stream(pixels)
                .map(pixel -> counts.getOrDefault(pixel, 0L) >= AREA ? pixel : pixel & SEEN)
                .toArray();
        image.setRGB(0, 0, seen.getWidth(), seen.getHeight(), fewer, 0, seen.getWidth());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam tight = writer.getDefaultWriteParam();
            tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            tight.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), tight);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
