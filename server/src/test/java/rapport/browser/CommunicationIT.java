package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.coaching.scores.Settled;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;

/** A seller reads how he communicates, and finds the message behind a point. */
class CommunicationIT extends BrowserTest {
    private static final String FAMILIAR = "Слышь, ты когда пришлёшь главу?";
    private static final List<String> ANSWERS =
            List.of("Здравствуйте, Пётр! Спасибо, что написали.", FAMILIAR, "Карта стоит 9 000 рублей, срок неделя.");

    private final DemoServer server = DemoServer.shared();

    @Test
    void from_the_sum_to_the_message_behind_a_point_by_keyboard() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = talk(pair);
        Visitor seller =
                desktop("ru-RU").signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/my/communication");
        assertThat(seller.named(AriaRole.REGION, "Вместе")).containsText("из 300");
        Keyboard keys = seller.page().keyboard();

        seller.page().getByText("Показать таблицей").focus();
        keys.press("Enter");
        assertThat(seller.page().getByRole(AriaRole.ROW)).hasCount(13);

        seller.button("Сообщения: Резкость, Вежливость").focus();
        keys.press("Enter");
        Locator reason = seller.page().getByRole(AriaRole.LINK).filter(saying(FAMILIAR));
        assertThat(reason).containsText(Pair.BUYER);
        keys.press("Tab");
        assertThat(reason).isFocused();
        keys.press("Enter");
        seller.sees(FAMILIAR);
        assertThat(seller.page()).hasURL(Pattern.compile("/desk/c/" + conversation + "\\?at=4$"));

        Locator scores = seller.named(AriaRole.REGION, "Ваши ответы здесь");
        assertThat(scores).containsText("Скорость");
        assertThat(scores).containsText("100");
    }

    @Test
    void on_the_narrowest_phone_it_is_found_in_the_menu_and_nothing_is_cut_off() {
        Pair pair = Pair.on(server.uri(), server::client);
        talk(pair);
        Visitor seller = visitor(
                        server.uri(),
                        new Browser.NewContextOptions()
                                .setLocale("ru-RU")
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(360, 740)
                                .setHasTouch(true)
                                .setIsMobile(true))
                .signIn(pair.sellerEmail(), TestClient.PASSWORD);
        seller.open("/desk");
        seller.button("Ещё").click();
        seller.named(AriaRole.MENUITEM, "Общение").click();
        assertThat(seller.named(AriaRole.HEADING, "Моё общение")).isVisible();
        seller.link("4 недели").click();
        assertThat(seller.page()).hasURL(Pattern.compile("weeks=4$"));
        seller.button("Сообщения: Резкость, Вежливость").click();
        assertThat(seller.page().getByRole(AriaRole.LINK).filter(saying(Pair.BUYER)))
                .hasCount(1);
        Assertions.assertThat(Look.at(seller.page(), "html", true)).isEmpty();
    }

    @Test
    void who_sells_nothing_reads_what_the_page_is_for_and_sees_no_scores_of_others() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = talk(pair);
        ok(pair.buyer().patch("/api/me", Map.of("language", "en")));
        Visitor buyer =
                desktop("en-GB").signIn(pair.buyerEmail(), TestClient.PASSWORD).open("/my/communication");
        assertThat(buyer.page().getByText("You offer no services")).isVisible();
        buyer.open("/desk/c/" + conversation);
        assertThat(buyer.page().getByText(FAMILIAR)).isVisible();
        assertThat(buyer.named(AriaRole.REGION, "Your replies here")).hasCount(0);
    }

    @Test
    void in_english_it_says_the_same() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = talk(pair);
        ok(pair.seller().patch("/api/me", Map.of("language", "en")));
        Visitor seller =
                desktop("en-GB").signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/desk");
        seller.link("My scores").click();
        assertThat(seller.named(AriaRole.REGION, "Together")).containsText("of 300");
        assertThat(seller.page().getByText("One week has scores so far")).isVisible();
        seller.button("Messages: Harshness, Professionalism").click();
        seller.page().getByRole(AriaRole.LINK).filter(saying(FAMILIAR)).click();
        assertThat(seller.page()).hasURL(Pattern.compile("/desk/c/" + conversation + "\\?at=4$"));
        assertThat(seller.named(AriaRole.REGION, "Your replies here")).containsText("Politeness");
    }

    /** Wide enough for all three panes. */
    private Visitor desktop(String locale) {
        return visitor(
                server.uri(), new Browser.NewContextOptions().setLocale(locale).setViewportSize(1440, 900));
    }

    /** The buyer asks, the seller answers at once; three times, and all of it has its scores. */
    private UUID talk(Pair pair) {
        UUID conversation = pair.begin("Здравствуйте! Нужна карта леса.");
        for (String answer : ANSWERS) {
            World.say(pair.seller(), conversation, answer);
            World.say(pair.buyer(), conversation, "Понятно, а дальше?");
        }
        Settled.on(server);
        return conversation;
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
