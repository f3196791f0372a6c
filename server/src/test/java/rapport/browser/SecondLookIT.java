package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** What the moment asks for, and a second look before a heated text goes to somebody who is upset. */
class SecondLookIT extends BrowserTest {
    private static final String QUESTION = "Здравствуйте! Сколько стоит карта и когда она будет готова?";
    private static final String UPSET = "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.";
    private static final String HEATED = "Блять, рамка в описании есть";
    private static final String GENTLER = "Рамка в описании есть";
    private static final String CALM = "Понимаю вас, простите. Переделаю карту сегодня.";

    private final DemoServer server = DemoServer.shared();

    @Test
    void a_first_answer_is_led_line_by_line() {
        Visitor seller = seller(still(server.uri(), "ru-RU", 1440, 900), QUESTION);
        Locator advice = seller.page().getByLabel("Подсказки к тексту");
        assertThat(advice).containsText("Первый ответ новому клиенту");
        assertThat(advice).containsText("0 из 4");
        assertThat(advice).containsText("Например: «Пётр, здравствуйте».");
        seller.composer().fill("Пётр, здравствуйте! Спасибо, что написали.");
        // The questions are still open, and the engine sees it.
        assertThat(advice).containsText("2 из 4");
        seller.composer()
                .fill("Пётр, здравствуйте! Спасибо, что написали. Карта стоит 14 000, набросок пришлю завтра.");
        assertThat(advice).containsText("4 из 4");
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.composer().press("Control+Enter");
        assertThat(advice).not().containsText("Первый ответ");
    }

    @Test
    void a_heated_reply_to_an_upset_client_is_held_back_once() {
        Visitor seller = seller(still(server.uri(), "ru-RU", 1440, 900), UPSET);
        assertThat(seller.page().getByText("Признать неудобство")).isVisible();
        seller.composer().fill(HEATED);
        assertThat(mark(seller)).hasCount(1);
        seller.composer().press("Control+Enter");
        assertThat(alert(seller)).containsText("ответ звучит резко");
        assertThat(alert(seller)).containsText(GENTLER);
        assertThat(seller.button("Посмотреть ещё раз")).isFocused();
        assertThat(seller.message(HEATED)).hasCount(0);
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.page().keyboard().press("Enter");
        assertThat(seller.composer()).isFocused();
        assertThat(alert(seller)).hasCount(0);
        assertThat((String) seller.page().evaluate("() => getSelection().toString()"))
                .isEqualTo("Блять");
        seller.composer().press("Control+Enter");
        seller.sees(HEATED);
        assertThat(seller.composer()).hasValue("");
    }

    @Test
    void the_gentler_wording_is_taken_by_one_press_and_undone_by_the_browser() {
        Visitor seller = seller(russian(server.uri()), UPSET);
        seller.composer().fill("");
        seller.page().keyboard().insertText(HEATED);
        assertThat(mark(seller)).hasCount(1);
        seller.button("Отправить").click();
        seller.button("Взять эту формулировку").click();
        assertThat(seller.composer()).hasValue(GENTLER);
        seller.composer().press("Control+z");
        assertThat(seller.composer()).hasValue(HEATED);
    }

    @Test
    void without_a_network_it_goes_by_what_was_heard_last() {
        Visitor seller = seller(russian(server.uri()), UPSET);
        seller.composer().fill(HEATED);
        assertThat(mark(seller)).hasCount(1);
        seller.context().setOffline(true);
        seller.composer().press("Control+Enter");
        seller.button("Отправить так").click();
        seller.sees(HEATED);
        seller.context().setOffline(false);
    }

    @Test
    void nobody_else_is_held_back() {
        Visitor calm = seller(russian(server.uri()), UPSET);
        calm.composer().fill(CALM);
        assertThat(calm.page().getByLabel("Подсказки к тексту")).containsText("3 из 3");
        calm.composer().press("Control+Enter");
        calm.sees(CALM);
        Visitor asked = seller(russian(server.uri()), QUESTION);
        asked.composer().fill(HEATED);
        assertThat(mark(asked)).hasCount(1);
        asked.composer().press("Control+Enter");
        // The guard asks of a swear word, whoever reads it; the page does not.
        asked.button("Отправить всё же").click();
        asked.sees(HEATED);
    }

    @Test
    void on_a_phone_it_stands_above_the_button() {
        Visitor seller = seller(still(server.uri(), "ru-RU", 360, 740), UPSET);
        seller.composer().fill(HEATED);
        assertThat(mark(seller)).hasCount(1);
        seller.button("Отправить").click();
        assertThat(alert(seller)).isInViewport();
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.button("Посмотреть ещё раз").click();
        assertThat(seller.composer()).isFocused();
        assertThat(seller.page().getByLabel("Подсказки к тексту")).containsText("Здесь бранное слово.");
    }

    @Test
    void it_speaks_english() {
        Pair pair = Pair.on(server.uri(), server::client);
        ok(pair.seller().patch("/api/me", Map.of("language", "en")));
        UUID conversation =
                pair.begin("This is terrible, I'm very upset! I want my money back or I'll open a dispute.");
        Visitor seller = still(server.uri(), "en-GB", 1440, 900)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        assertThat(seller.page().getByText("The client is upset")).isVisible();
        Locator field = seller.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"));
        field.fill("It's your own fault, you should have read the description!!!");
        assertThat(seller.page().locator("mark[data-note]").first()).hasCount(1);
        seller.button("Send").click();
        assertThat(alert(seller)).containsText("your reply sounds heated");
        assertThat(alert(seller)).containsText("Sounds like a defence");
        seller.button("Send it like this").click();
        assertThat(field).hasValue("");
    }

    private Visitor seller(Visitor visitor, String clientSays) {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(clientSays);
        visitor.signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/desk/c/" + conversation);
        visitor.sees(clientSays);
        return visitor;
    }

    private static Locator mark(Visitor visitor) {
        return visitor.page().locator("mark[data-note]").filter(new Locator.FilterOptions().setHasText("Блять"));
    }

    private static Locator alert(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.ALERT);
    }
}
