package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/**
 * How long after the last key the underline stands, and of what that is made; docs/language/speed.md tells the figures:
 * {@code ./mvnw -pl server -am verify -Dit.test=UnderlineSpeedIT -Drapport.underlines}.
 */
@EnabledIfSystemProperty(named = "rapport.underlines", matches = ".*")
class UnderlineSpeedIT extends BrowserTest {
    private static final int WARM_UP = 10;
    private static final int TIMES = 50;
    private static final String TEXT =
            "Здравствуйте! Рамка входит в цену, набросок пришлю завтра. Мой номер +7 916 123-45-67";
    private static final String PHONE = "+7 916 123-45-67";

    /** The last key, the question on its way and back, and the frame in which the underline is shown. */
    private static final String WATCH = """
            () => {
              const field = document.querySelector('form textarea');
              field.addEventListener('input', () => { window.lastKey = performance.now(); });
              window.underlined = words => new Promise(done => {
                const found = () => [...document.querySelectorAll('mark[data-note]')].some(one => one.textContent === words);
                const tell = () => {
                  const shown = performance.now();
                  const asked = performance.getEntriesByType('resource').filter(one => one.name.endsWith('/advice')).at(-1);
                  performance.clearResourceTimings();
                  done({ pause: asked.startTime - lastKey, asked: asked.duration, painted: shown - asked.responseEnd,
                    shown: shown - lastKey });
                };
                const look = new MutationObserver(() => {
                  if (!found()) return;
                  look.disconnect();
                  // The frame is made ready, and shown before anything else is done.
                  requestAnimationFrame(() => setTimeout(tell));
                });
                look.observe(field.parentElement, { childList: true, subtree: true, characterData: true });
              });
            }""";

    private final DemoServer server = DemoServer.shared();

    @Test
    void it_is_told_how_long_an_underline_takes() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin("Подскажите, входит ли в цену рамка?");
        Visitor seller = onlooker(server.uri(), new Browser.NewContextOptions().setLocale("ru-RU"))
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        seller.composer().fill(TEXT);
        assertThat(seller.page().locator("mark[data-note]").first()).hasCount(1);
        seller.page().evaluate(WATCH);
        List<Map<String, Number>> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            all.add(once(seller));
        }
        List<Map<String, Number>> measured = all.subList(WARM_UP, all.size());
        for (String part : List.of("pause", "asked", "painted", "shown")) {
            List<Double> millis = new ArrayList<>(measured.stream()
                    .map(one -> requireNonNull(one.get(part)).doubleValue())
                    .toList());
            Collections.sort(millis);
            System.out.printf(
                    "%-8s median %5.1f ms, p95 %5.1f ms, most %5.1f ms%n",
                    part, millis.get(TIMES / 2), millis.get(TIMES * 95 / 100), millis.getLast());
        }
        Assertions.assertThat(measured).hasSize(TIMES);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> once(Visitor seller) {
        Page page = seller.page();
        seller.composer().fill("");
        assertThat(page.locator("mark[data-note]")).hasCount(0);
        Keyboard keys = page.keyboard();
        keys.insertText(TEXT.substring(0, TEXT.length() - 3));
        page.evaluate("words => { window.shown = underlined(words); }", PHONE);
        keys.type(TEXT.substring(TEXT.length() - 3), new Keyboard.TypeOptions().setDelay(30));
        return (Map<String, Number>) page.evaluate("() => shown");
    }
}
