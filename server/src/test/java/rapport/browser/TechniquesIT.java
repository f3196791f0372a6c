package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** From a piece of advice to the technique behind it, and back to the draft as it was. */
class TechniquesIT extends BrowserTest {
    private static final Words RUSSIAN = new Words(
            "ru",
            "Подскажите, входит ли в цену рамка?",
            "Рамка входит, ща пришлю.",
            "Приём «Деловой стиль»",
            "Деловой стиль",
            "Как это делать");
    private static final Words ENGLISH = new Words(
            "en",
            "Does the price include a frame?",
            "Hello, thank you for asking. The frame is included, gonna send it today.",
            "Technique: Business style",
            "Business style",
            "How to do it");

    private final DemoServer server = DemoServer.shared();

    /**
     * What one writes and reads in a language.
     *
     * @param language the account's
     * @param question the client's
     * @param draft the answer, with a word in it that calls for advice
     * @param link what leads to the technique
     * @param title the technique
     * @param part a heading in it
     */
    private record Words(String language, String question, String draft, String link, String title, String part) {}

    @Test
    void in_russian_by_keyboard_and_back_to_the_draft() {
        openAndComeBack(RUSSIAN);
    }

    @Test
    void in_english_by_keyboard_and_back_to_the_draft() {
        openAndComeBack(ENGLISH);
    }

    private void openAndComeBack(Words words) {
        Visitor seller = seller(words, words.question());
        seller.page().locator("form textarea").focus();
        Keyboard keys = seller.page().keyboard();
        keys.type(words.draft());
        Visitor.tabTo(seller.link(words.link()));
        keys.press("Enter");
        Locator dialog = seller.named(AriaRole.DIALOG, words.title());
        assertThat(dialog).isVisible();
        assertThat(dialog.getByRole(AriaRole.HEADING).filter(saying(words.part())))
                .isVisible();
        keys.press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(seller.link(words.link())).isFocused();
        assertThat(seller.page().locator("form textarea")).hasValue(words.draft());
    }

    @Test
    void what_the_moment_asks_for_leads_to_its_technique_too() {
        Visitor seller = seller(RUSSIAN, "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.");
        String draft = "Понимаю, как это досадно, простите. Завтра к обеду пришлю новый вариант.";
        seller.composer().fill(draft);
        Locator link = seller.page().locator("details").getByRole(AriaRole.LINK);
        assertThat(link).hasText("Приём «Спокойствие»");
        link.click();
        assertThat(seller.named(AriaRole.DIALOG, "Спокойствие")).containsText("Переведите дух");
        seller.button("Закрыть").click();
        assertThat(seller.composer()).hasValue(draft);
    }

    @Test
    void all_of_them_are_reached_from_the_account_and_read_one_after_another() {
        Visitor seller = seller(RUSSIAN, "Здравствуйте");
        seller.button("Ваш аккаунт: " + Pair.SELLER).click();
        seller.named(AriaRole.MENUITEM, "Приёмы общения").click();
        seller.page().getByRole(AriaRole.LINK).filter(saying("Ход работы")).click();
        assertThat(seller.named(AriaRole.HEADING, "Ход работы")).isFocused();
        seller.page().getByRole(AriaRole.LINK).filter(saying("Следующий приём")).click();
        assertThat(seller.named(AriaRole.HEADING, "Опции вместо отказа")).isFocused();
        seller.page().navigate("/techniques/no-such-technique");
        assertThat(seller.page().getByText("Такой страницы нет")).isVisible();
    }

    private Visitor seller(Words words, String question) {
        Pair pair = Pair.on(server.uri(), server::client);
        ok(pair.seller().patch("/api/me", Map.of("language", words.language())));
        UUID conversation = pair.begin(question);
        Visitor seller = visitor(server.uri(), new Browser.NewContextOptions().setLocale(words.language()))
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        assertThat(seller.page().getByText(question).last()).isVisible();
        return seller;
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
