package rapport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Draws the pictures of the demo from their SVG sources. Run it after changing one:
 * {@code ./mvnw -pl server -am verify -Dit.test=DrawingsIT -Drapport.drawings}.
 */
@EnabledIfSystemProperty(named = "rapport.drawings", matches = ".*")
class DrawingsIT extends BrowserTest {
    private static final Path SOURCES = Path.of("src/test/resources/rapport/demo/drawings");
    private static final Path PICTURES = Path.of("src/main/resources/rapport/demo/pictures");
    private static final int MOST_BYTES = 120 * 1024;

    /** Chromium makes WebP from a canvas only. */
    private static final String DRAW = """
            async svg => {
              const image = new Image();
              image.src = 'data:image/svg+xml;base64,' + svg;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = 1200;
              canvas.height = 750;
              canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
              return canvas.toDataURL('image/webp', 0.86).split(',')[1];
            }""";

    @Test
    void draws_every_picture() throws IOException {
        Page page = visitor(URI.create("about:blank"), new Browser.NewContextOptions())
                .page();
        for (Path source : sources()) {
            String svg = Base64.getEncoder().encodeToString(Files.readAllBytes(source));
            byte[] webp = Base64.getDecoder().decode((String) page.evaluate(DRAW, svg));
            String name = source.getFileName().toString().replace(".svg", ".webp");
            Assertions.assertThat(webp).as(name).hasSizeLessThan(MOST_BYTES);
            Files.write(Files.createDirectories(PICTURES).resolve(name), webp);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().toList();
        }
    }
}
