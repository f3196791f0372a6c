package rapport.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in real browsers. Each visitor has a browser of his own: its cookies, its storage, its network. When a test
 * fails, what every visitor saw last is in {@code target/browser} as a picture; with {@code -Drapport.trace} as a trace of
 * every step, too, which makes each of them several times as slow.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    /** Long enough for a machine that builds at the same time; a test that passes never waits for it. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final boolean TRACED = System.getProperty("rapport.trace") != null;

    private static final Path FAILURES = Path.of("target", "browser");

    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @RegisterExtension
    final AfterEachCallback leaving = this::leave;

    @BeforeAll
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-gpu")));
    }

    @AfterAll
    void closeBrowser() {
        Objects.requireNonNull(playwright).close();
    }

    /** Somebody with a browser of his own. */
    Visitor visitor(URI server, Browser.NewContextOptions options) {
        BrowserContext context = context(server, options);
        return came(TRACED ? Visitor.traced(context) : Visitor.untraced(context));
    }

    /**
     * Somebody who looks at much, whose steps need no trace. Axe waits in each of his pages, for to send it to each costs
     * more than to run it.
     */
    Visitor onlooker(URI server, Browser.NewContextOptions options) {
        BrowserContext context = context(server, options);
        context.addInitScript(AxeBuilder.getAxeScript());
        return came(Visitor.untraced(context));
    }

    private BrowserContext context(URI server, Browser.NewContextOptions options) {
        return Objects.requireNonNull(browser).newContext(options.setBaseURL(server.toString()));
    }

    private Visitor came(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who reads Russian. */
    Visitor russian(URI server) {
        return visitor(
                server, new Browser.NewContextOptions().setLocale("ru-RU").setTimezoneId("Europe/Moscow"));
    }

    /** Somebody on a screen of this size on which nothing moves. */
    Visitor still(URI server, String locale, int width, int height) {
        return visitor(
                server,
                new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setTimezoneId("Europe/Moscow")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height)
                        .setHasTouch(width < 600)
                        .setIsMobile(width < 600));
    }

    /** Somebody who uses the page in this manner. */
    Visitor visitor(URI server, Manner manner) {
        String locale = manner.of("ru-RU", "en-GB");
        return manner.isByKeys() ? still(server, locale, 1440, 900) : still(server, locale, 360, 740);
    }

    private void leave(ExtensionContext test) {
        Path folder = test.getExecutionException().isPresent()
                ? FAILURES.resolve(getClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName())
                : null;
        for (int n = 0; n < visitors.size(); n++) {
            visitors.get(n).leave(folder == null ? null : folder.resolve("visitor-" + n));
        }
        visitors.clear();
    }
}
