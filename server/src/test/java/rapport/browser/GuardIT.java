package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** What the page makes of each verdict: nothing is lost, everything says why, and there is always a way on. */
class GuardIT extends BrowserTest {
    private static final String QUESTION = "Подскажите, входит ли в цену рамка?";
    private static final String PHONE = "+7 916 123-45-67";
    private static final String REFUSED = "Да, рамка входит. Мой номер " + PHONE;
    private static final String BETTER = "Да, рамка входит.";
    private static final String WARNED = "Блять, рамка входит";

    private final DemoServer server = DemoServer.shared();

    @Test
    void what_the_rules_forbid_comes_back_with_its_places_and_a_better_wording() {
        Visitor seller = seller(still("ru-RU", 1440, 900));
        seller.composer().fill(REFUSED);
        seller.composer().press("Control+Enter");
        assertThat(alert(seller)).containsText("Не ушло");
        assertThat(alert(seller)).containsText("Номер телефона");
        assertThat(seller.composer()).hasValue(REFUSED);
        assertThat(guarded(seller)).hasCount(1);
        assertThat(guarded(seller)).hasText(PHONE);
        Locator send = seller.button("Отправить");
        assertThat(send).hasAttribute("aria-disabled", "true");
        assertThat(send).hasAccessibleDescription(Pattern.compile("Так.не.уйдёт: номер.телефона"));
        assertThat(seller.link("Возразить"))
                .hasAttribute("href", Pattern.compile("/my/standing\\?against=[0-9a-f-]{36}"));
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.composer().press("Alt+Enter");
        assertThat(seller.composer()).hasValue(BETTER);
        assertThat(alert(seller)).hasCount(0);
        seller.composer().press("Control+Enter");
        seller.sees(BETTER);
    }

    @Test
    void it_is_still_there_after_a_reload_and_mending_by_hand_is_enough() {
        Visitor seller = seller(still("ru-RU", 1440, 900));
        seller.says(REFUSED);
        assertThat(alert(seller)).containsText("Номер телефона");
        seller.page().reload();
        assertThat(seller.composer()).hasValue(REFUSED);
        assertThat(alert(seller)).containsText("Номер телефона");
        assertThat(seller.button("Отправить")).hasAttribute("aria-disabled", "true");
        seller.composer().fill(BETTER);
        assertThat(alert(seller)).hasCount(0);
        seller.composer().press("Control+Enter");
        seller.sees(BETTER);
    }

    @Test
    void written_without_a_network_it_is_refused_later_and_not_lost() {
        Visitor seller = seller(still("ru-RU", 1440, 900));
        seller.context().setOffline(true);
        seller.says(REFUSED);
        assertThat(seller.message(REFUSED)).isVisible();
        seller.composer().fill("И ещё одно");
        seller.context().setOffline(false);
        // Something else is being written: it waits in the conversation, with all that is to be said of it.
        Locator thread = seller.thread().getByRole(AriaRole.ALERT);
        assertThat(thread).containsText("Номер телефона");
        assertThat(seller.composer()).hasValue("И ещё одно");
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.composer().fill("");
        assertThat(seller.composer()).hasValue(REFUSED);
        assertThat(guarded(seller)).hasText(PHONE);
    }

    @Test
    void a_warning_asks_once_in_place() {
        Visitor seller = seller(still("ru-RU", 360, 740));
        seller.says(WARNED);
        assertThat(alert(seller)).containsText("Прежде чем отправить");
        assertThat(alert(seller)).containsText("Брань");
        assertThat(seller.composer()).hasValue(WARNED);
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.button("Отправить всё же").click();
        seller.sees(WARNED);
        assertThat(seller.composer()).hasValue("");
    }

    @Test
    void held_says_so_and_can_be_taken_back() {
        Visitor seller = seller(still("ru-RU", 360, 740));
        seller.says("Мой номер 8 916");
        seller.sees("Мой номер 8 916");
        seller.says("123 45 67");
        assertThat(seller.thread()).containsText("Сообщение смотрит модератор. Пётр его пока не видит.");
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        seller.thread()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Вернуть"))
                .click();
        assertThat(seller.composer()).hasValue("123 45 67");
    }

    @Test
    void it_speaks_english_and_buyers_are_told_as_well() {
        Pair pair = Pair.on(server.uri(), server::client);
        ok(pair.buyer().patch("/api/me", Map.of("language", "en")));
        UUID conversation = pair.begin("Hello! Is the frame included?");
        Visitor buyer = still("en-GB", 1440, 900)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        Locator field = buyer.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"));
        field.fill("Great, thank you. Call me: " + PHONE);
        field.press("Control+Enter");
        assertThat(alert(buyer)).containsText("Not sent");
        assertThat(buyer.button("Send")).hasAccessibleDescription(Pattern.compile("It won’t leave like this"));
        assertThat(buyer.link("Appeal")).isVisible();
        buyer.button("Use this wording").click();
        assertThat(field).hasValue("Great, thank you.");
    }

    @Test
    void a_first_message_is_kept_on_the_page_of_the_service() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor buyer = still("ru-RU", 360, 740)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/services/" + pair.serviceId());
        buyer.button("Написать продавцу").click();
        Locator field = buyer.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Сообщение"));
        String text = "Здравствуйте! Нужна карта леса. Звоните: " + PHONE;
        field.fill(text);
        field.press("Control+Enter");
        assertThat(alert(buyer)).containsText("Номер телефона");
        assertThat(field).hasValue(text);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(Look.at(buyer.page(), "html", true)).isEmpty();
        buyer.button("Взять эту формулировку").click();
        assertThat(alert(buyer)).hasCount(0);
        buyer.button("Отправить").click();
        buyer.page().waitForURL(Pattern.compile(".*/desk/c/.*"));
    }

    @Test
    void in_a_service_and_a_profile_it_is_said_at_the_field() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor seller = still("ru-RU", 1440, 900).signIn(pair.sellerEmail(), TestClient.PASSWORD);
        for (String path : List.of("/my/services/" + pair.serviceId(), "/my/profile")) {
            seller.open(path);
            Locator field = seller.page().locator("textarea[name=description], textarea[name=about]");
            field.fill("Рисую карты лесов. Звоните: " + PHONE);
            save(seller).click();
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(field).isFocused();
            assertThat(alert(seller)).containsText("Номер телефона");
            assertThat(Look.at(seller.page(), "html", true)).isEmpty();
            field.fill("Рисую карты лесов.");
            assertThat(alert(seller)).hasCount(0);
            save(seller).click();
            assertThat(seller.page().getByText(Pattern.compile("Сохранено|Профиль сохранён")))
                    .isVisible();
        }
    }

    private Visitor seller(Visitor visitor) {
        Pair pair = Pair.on(server.uri(), server::client).undoing(0);
        UUID conversation = pair.begin(QUESTION);
        visitor.signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/desk/c/" + conversation);
        visitor.sees(QUESTION);
        return visitor;
    }

    /** Somebody on a screen of this size on which nothing moves. */
    private Visitor still(String locale, int width, int height) {
        return visitor(
                server.uri(),
                new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setTimezoneId("Europe/Moscow")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height)
                        .setHasTouch(width < 600)
                        .setIsMobile(width < 600));
    }

    private static Locator save(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить"));
    }

    private static Locator guarded(Visitor visitor) {
        return visitor.page().locator("mark[class*=guard]");
    }

    private static Locator alert(Visitor visitor) {
        return visitor.page().locator("form").getByRole(AriaRole.ALERT);
    }
}
