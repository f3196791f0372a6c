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
    private static final String TEXT = "Здравствуйте! Рамка входит в цену, набросок пришлю завтра. Мой номер ";
    private static final int FIRST_NUMBER = 10;
    private static final int TYPED = 3;

    /** Notes when the last question of the page was asked and answered. */
    private static final String LISTEN = """
            const ask = window.fetch;
            window.fetch = async (...question) => {
              const advice = (question[0].url ?? question[0]).endsWith('/advice');
              if (advice) window.asked = performance.now();
              const answer = await ask(...question);
              if (advice) window.answered = performance.now();
              return answer;
            };""";

    /** The last key, the question on its way and back, and the frame in which the underline is shown. */
    private static final String WATCH = """
            () => {
              const field = document.querySelector('form textarea');
              field.addEventListener('input', () => { window.lastKey = performance.now(); });
              window.underlined = words => new Promise(done => {
                const found = () => [...document.querySelectorAll('mark[data-note]')].some(one => one.textContent === words);
                const tell = () => {
                  const shown = performance.now();
                  done({ pause: asked - lastKey, asked: answered - asked, painted: shown - answered,
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
                .signIn(pair.sellerEmail(), TestClient.PASSWORD);
        seller.page().addInitScript(LISTEN);
        seller.open("/desk/c/" + conversation);
        seller.composer().fill(TEXT + phone(FIRST_NUMBER));
        assertThat(seller.page().locator("mark[data-note]").first()).hasCount(1);
        seller.page().evaluate(WATCH);
        List<Map<String, Number>> all = new ArrayList<>();
        for (int i = 1; i <= WARM_UP + TIMES; i++) {
            all.add(once(seller, phone(FIRST_NUMBER + i)));
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

    /** Each time another one: what was found before would be shown again without a question. */
    private static String phone(int number) {
        return "+7 916 123-45-" + number;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> once(Visitor seller, String phone) {
        Page page = seller.page();
        seller.composer().fill("");
        assertThat(page.locator("mark[data-note]")).hasCount(0);
        String text = TEXT + phone;
        Keyboard keys = page.keyboard();
        keys.insertText(text.substring(0, text.length() - TYPED));
        page.evaluate("words => { window.shown = underlined(words); }", phone);
        keys.type(text.substring(text.length() - TYPED), new Keyboard.TypeOptions().setDelay(30));
        return (Map<String, Number>) page.evaluate("() => shown");
    }
}
