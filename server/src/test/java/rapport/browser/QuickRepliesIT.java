package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** A quick reply is written with the coach's advice, and with words that no message may say it is not kept. */
class QuickRepliesIT extends BrowserTest {
    private static final String SWEAR = "Блять";
    private static final String PHONE = "+7 916 123-45-67";

    private final DemoServer server = DemoServer.shared();

    @Test
    void it_is_advised_on_and_mended_by_keys_and_its_placeholders_are_left_alone() {
        Visitor seller = seller();
        Keyboard keys = seller.page().keyboard();
        seller.field("Текст").focus();
        keys.type(SWEAR + ", рамка входит, {buyer}. «{service}» стоит {price}.");
        assertThat(mark(seller, SWEAR)).hasCount(1);
        assertThat(seller.page().locator("mark[data-note]")).hasCount(1);
        keys.press("Home");
        keys.press("F8");
        assertThat(seller.page().getByLabel("Подсказки к тексту")).containsText("Брань");
        keys.press("Alt+Enter");
        assertThat(seller.field("Текст")).hasValue("Рамка входит, {buyer}. «{service}» стоит {price}.");
        assertThat(seller.page().locator("mark[data-note]")).hasCount(0);
        seller.button("Сохранить заготовку").click();
        assertThat(seller.button("Изменить: Цена")).isVisible();
    }

    @Test
    void what_no_message_may_say_is_not_saved_and_stays_to_be_mended() {
        Visitor seller = seller();
        String text = "{buyer}, мой номер " + PHONE;
        seller.field("Текст").fill(text);
        assertThat(mark(seller, PHONE)).hasCount(1);
        seller.button("Сохранить заготовку").click();
        Locator refused = seller.page().getByRole(AriaRole.ALERT).filter(saying("Номер телефона"));
        assertThat(refused).isVisible();
        assertThat(seller.field("Текст")).isFocused();
        assertThat(seller.field("Текст")).hasValue(text);
        seller.field("Текст").fill("{buyer}, обсудим здесь.");
        assertThat(refused).hasCount(0);
        seller.button("Сохранить заготовку").click();
        assertThat(seller.button("Изменить: Цена")).isVisible();
    }

    private Visitor seller() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/settings");
        seller.button("Новая заготовка").click();
        seller.field("Название").fill("Цена");
        return seller;
    }

    private static Locator mark(Visitor visitor, String words) {
        return visitor.page().locator("mark[data-note]").filter(saying(words));
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
