package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** A hasty reply is led to a good one while it is written. */
class CoachIT extends BrowserTest {
    private static final String QUESTION = "Подскажите, входит ли в цену рамка?";
    private static final String SWEAR = "Блять";
    private static final String PHONE = "+7 916 123-45-67";
    private static final String RUDE = SWEAR + ", рамка входит. Мой номер " + PHONE;
    private static final String CALMER = "Рамка входит. Мой номер " + PHONE;

    private final DemoServer server = DemoServer.shared();

    @Test
    void a_rude_reply_is_underlined_and_mended_by_keys_and_undone_by_the_browser() {
        Visitor seller = seller(russian(server.uri()));
        seller.composer().focus();
        Keyboard keys = seller.page().keyboard();
        keys.type(RUDE);
        assertThat(mark(seller, SWEAR)).hasCount(1);
        assertThat(mark(seller, PHONE)).hasCount(1);
        keys.press("Home");
        keys.press("F8");
        assertThat(advice(seller)).containsText("Брань");
        assertThat(seller.page().getByRole(AriaRole.STATUS).filter(saying("Брань")))
                .hasCount(1);
        keys.press("Alt+Enter");
        assertThat(seller.composer()).hasValue(CALMER);
        assertThat(mark(seller, PHONE)).hasCount(1);
        assertThat(mark(seller, SWEAR)).hasCount(0);
        keys.press("Control+z");
        assertThat(seller.composer()).hasValue(RUDE);
        assertThat(mark(seller, SWEAR)).hasCount(1);
    }

    @Test
    void switched_off_it_tells_only_what_the_rules_forbid() {
        Visitor seller = seller(russian(server.uri()));
        seller.composer().fill(RUDE);
        assertThat(mark(seller, SWEAR)).hasCount(1);
        assertThat(advice(seller)).containsText("Вежливость");
        seller.button("Как писать и отправлять").click();
        seller.named(AriaRole.MENUITEM, "Подсказывать, пока пишу").click();
        assertThat(mark(seller, SWEAR)).hasCount(0);
        assertThat(mark(seller, PHONE)).hasCount(1);
        seller.button("Подсказки: 1 замечание").click();
        assertThat(advice(seller)).containsText("Номер телефона");
        assertThat(advice(seller)).not().containsText("Вежливость");
        seller.page().reload();
        assertThat(mark(seller, PHONE)).hasCount(1);
        assertThat(mark(seller, SWEAR)).hasCount(0);
    }

    @Test
    void a_buyer_hears_of_the_rules_only() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(QUESTION);
        Visitor buyer = russian(server.uri())
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        buyer.sees(QUESTION);
        buyer.composer().fill(RUDE);
        assertThat(mark(buyer, PHONE)).hasCount(1);
        assertThat(mark(buyer, SWEAR)).hasCount(0);
        assertThat(advice(buyer)).isHidden();
    }

    /** Text and underline lie on each other, the panel opens by a tap, and nothing reaches beyond the screen. */
    @Test
    void on_the_narrowest_phone_nothing_is_cut_off() {
        Visitor seller = seller(visitor(
                server.uri(),
                new Browser.NewContextOptions()
                        .setLocale("ru-RU")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true)));
        seller.composer().fill(RUDE);
        assertThat(mark(seller, PHONE)).hasCount(1);
        assertThat(advice(seller)).isHidden();
        mark(seller, SWEAR).evaluate("""
                one => {
                  const { left, top } = one.getBoundingClientRect();
                  const under = document.elementFromPoint(left + 4, top + 4);
                  if (!under.matches('textarea')) throw new Error('covered by ' + under.outerHTML);
                }""");
        seller.page().getByLabel("Подсказки: ").click();
        assertThat(advice(seller)).isVisible();
        Assertions.assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.button("Брань").click();
        seller.button("Убрать «" + SWEAR + "»").click();
        assertThat(seller.composer()).hasValue(CALMER);
        assertThat(seller.composer()).isFocused();
    }

    private Visitor seller(Visitor visitor) {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(QUESTION);
        visitor.signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/desk/c/" + conversation);
        visitor.sees(QUESTION);
        return visitor;
    }

    private static Locator mark(Visitor visitor, String words) {
        return visitor.page().locator("mark[data-note]").filter(saying(words));
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator advice(Visitor visitor) {
        return visitor.page().getByLabel("Подсказки к тексту");
    }
}
