package rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;

/**
 * Every page in both languages, on a desk and on the narrowest phone, by day and by night: axe finds nothing, no word
 * is of another language, and nothing is wider than the screen. Half of the walks load each page by its address, the
 * others come to it from the one before, which is how most people come and takes a fraction of the time.
 */
class PagesIT extends BrowserTest {
    private static final Path ROUTER = Path.of("..", "web", "src", "app");

    /** A route is either {@code path: '/a/:id'} in a list, or written out with an expression in the page. */
    private static final Pattern ROUTE =
            Pattern.compile("\\bpath: '(?<words>[^']+)'|<Route path=\\{/(?<pattern>.+)/}>");

    private final DemoServer server = DemoServer.shared();

    @Test
    void russian_on_a_desk() {
        assertThat(Tour.russian(server).walkOn(desktop("ru-RU"))).isEmpty();
    }

    @Test
    void english_on_a_desk() {
        assertThat(Tour.english(server).walk(desktop("en-GB"))).isEmpty();
    }

    @Test
    void russian_on_a_phone() {
        assertThat(Tour.russian(server).walk(phone("ru-RU"))).isEmpty();
    }

    @Test
    void english_on_a_phone() {
        assertThat(Tour.english(server).walkOn(phone("en-GB"))).isEmpty();
    }

    @Test
    void what_is_wrong_is_seen() {
        Visitor visitor = phone("en-GB").open("/sign-in");
        PlaywrightAssertions.assertThat(visitor.field("E-mail")).isVisible();
        assertThat(Look.at(visitor.page(), "html", false)).isEmpty();
        visitor.page().evaluate("""
                () => {
                  const add = (kind, text, style) => {
                    const one = document.createElement(kind);
                    one.textContent = text;
                    one.style.cssText = style;
                    document.querySelector('main').append(one);
                  };
                  add('p', 'слово', 'width: 400px');
                  add('p', 'a long text', 'width: 20px; overflow: hidden; white-space: nowrap');
                  add('p', 'hardly seen', 'color: light-dark(#000, #333)');
                  add('button', '', 'width: 8px; height: 8px; padding: 0');
                }""");
        assertThat(String.join("\n", Look.at(visitor.page(), "html", false)))
                .contains(
                        "another language: слово",
                        "pixels wide",
                        "cut off: <p style=\"width: 400px",
                        "cut off: <p style=\"width: 20px",
                        "button-name at",
                        "in the dark color-contrast at");
    }

    /** A page added to the router is added to the tour. */
    @Test
    void no_page_is_left_out() throws IOException {
        List<Pattern> routes = routes();
        assertThat(routes).hasSizeGreaterThan(1);
        List<String> walked = Tour.russian(server).paths();
        assertThat(routes)
                .allSatisfy(route -> assertThat(walked)
                        .as(route.pattern())
                        .anyMatch(path ->
                                route.matcher(path.replaceAll("\\?.*", "")).matches()));
    }

    private static List<Pattern> routes() throws IOException {
        List<Pattern> routes = new ArrayList<>();
        for (String file : List.of("routes.tsx", "App.tsx")) {
            ROUTE.matcher(Files.readString(ROUTER.resolve(file)))
                    .results()
                    .map(PagesIT::pattern)
                    .forEach(routes::add);
        }
        return routes;
    }

    private static Pattern pattern(MatchResult route) {
        String words = route.group("words");
        return Pattern.compile(words == null ? route.group("pattern") : words.replaceAll(":\\w+", "[^/]+"));
    }

    private Visitor desktop(String locale) {
        return onlooker(server.uri(), calm(locale).setViewportSize(1440, 900));
    }

    private Visitor phone(String locale) {
        return onlooker(
                server.uri(),
                calm(locale).setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
    }

    /** Without motion nothing is looked at while it is half faded in. */
    private static Browser.NewContextOptions calm(String locale) {
        return new Browser.NewContextOptions().setLocale(locale).setReducedMotion(ReducedMotion.REDUCE);
    }
}
