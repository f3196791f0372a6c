package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;

/** A buyer asks, sellers propose, and the buyer chooses: at the page, by a finger and by keys alone, in both languages. */
class ExchangeIT extends BrowserTest {
    private final DemoServer server = DemoServer.shared();

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_request_becomes_an_order(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        String title = manner.of("Карта для настольной игры ", "A map for a board game ") + word(manner);
        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/my/requests/new");
        ask(manner, buyer, title);

        Visitor seller = visitor(server.uri(), manner)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/exchange?q=" + title.substring(title.lastIndexOf(' ') + 1));
        manner.press(seller.link(title));
        propose(manner, seller);
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();

        choose(manner, buyer);
        Locator card = buyer.page()
                .locator("article")
                .filter(new Locator.FilterOptions()
                        .setHasText(manner.of("Отклик на запрос", "A proposal for the request")));
        assertThat(card).containsText(title);
        assertThat(buyer.page().getByRole(AriaRole.HEADING, named(manner.of("Новый заказ", "New order"))))
                .isVisible();
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        seller.open("/my/proposals");
        assertThat(seller.page().getByText(manner.of("Выбран", "Chosen")).first())
                .isVisible();
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
    }

    /** Some word that nobody else has written: of letters alone, for figures in a row look like a number to call. */
    private static String word(Manner manner) {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(10)
                .mapToObj(c -> Character.toString(manner.isRussian() ? 'а' + c % 16 : 'a' + c % 16))
                .collect(Collectors.joining());
    }

    private static void ask(Manner manner, Visitor buyer, String title) {
        manner.write(buyer.field(manner.of("Что нужно сделать", "What has to be done")), title);
        manner.write(
                buyer.field(manner.of("Подробности", "Details")),
                manner.of("Поле на шестьдесят клеток, лес и река.", "A board of sixty fields, a wood and a river."));
        manner.write(buyer.field(manner.of("Бюджет до", "Budget to")), "300");
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        manner.press(buyer.button(manner.of("Опубликовать", "Publish")));
        buyer.page().waitForURL(Pattern.compile("/my/requests/[0-9a-f-]{36}$"));
        assertThat(buyer.named(AriaRole.HEADING, manner.of("Откликов пока нет", "No proposals yet")))
                .isVisible();
    }

    private static void propose(Manner manner, Visitor seller) {
        assertThat(seller.page()
                        .getByText(manner.of("Сегодня осталось 10 из 10 откликов", "10 of 10 proposals left today")))
                .isVisible();
        manner.write(
                seller.field(manner.of(
                        "Что вы сделаете и почему справитесь", "What you’ll do, and why you’re right for it")),
                manner.of(
                        "Здравствуйте! Спасибо за задачу. Завтра пришлю набросок леса и реки.",
                        "Hello! Thank you for the task. I’ll send a sketch of the wood and the river tomorrow."));
        manner.write(seller.field(manner.of("Цена", "Price")), "250");
        manner.write(seller.field(manner.of("Срок, дней", "Days")), "5");
        manner.press(seller.button(manner.of("Отправить отклик", "Send the proposal")));
        assertThat(seller.page().getByText(manner.of("Ждёт решения", "Awaits a decision")))
                .isVisible();
    }

    /** The proposal has come to the buyer's page by itself. */
    private static void choose(Manner manner, Visitor buyer) {
        Locator choose = buyer.button(manner.of("Выбрать: ", "Choose ") + Pair.seller(manner));
        assertThat(choose).isVisible();
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        manner.press(choose);
        manner.press(buyer.button(manner.of("Оформить заказ", "Place the order")));
        buyer.page().waitForURL(Pattern.compile("/desk/c/"));
    }

    @Test
    void a_contact_in_a_proposal_is_refused_in_its_place_and_the_text_stays() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID request = published(pair);
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/exchange/" + request);
        Locator text = seller.field("Что вы сделаете и почему справитесь");
        text.fill("Здравствуйте! Спасибо за задачу. Напишите мне на почту marta@example.com.");
        seller.field("Цена").fill("250");
        seller.field("Срок, дней").fill("5");
        seller.button("Отправить отклик").click();
        assertThat(text).hasAttribute("aria-invalid", "true");
        assertThat(text).hasValue(Pattern.compile("marta@example.com"));
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
        text.fill("Здравствуйте! Спасибо за задачу. Завтра пришлю набросок.");
        seller.button("Отправить отклик").click();
        assertThat(seller.page().getByText("Ждёт решения")).isVisible();
    }

    @Test
    void a_request_that_has_ended_says_so_and_has_no_form() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID request = published(pair);
        World.ok(pair.buyer()
                .post("/api/requests/" + request + "/acts", Map.of("clientId", UUID.randomUUID(), "act", "withdraw")));
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/exchange/" + request);
        assertThat(seller.page().getByText("Покупатель отозвал запрос")).isVisible();
        assertThat(seller.button("Отправить отклик")).hasCount(0);
    }

    @Test
    void a_search_is_saved_and_counts_what_is_new() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/exchange?q=географическую");
        seller.button("Сохранить поиск").click();
        seller.field("Название поиска").fill("Карты");
        seller.named(AriaRole.BUTTON, "Сохранить").click();
        assertThat(seller.page().getByText("новых нет")).isVisible();
        published(pair);
        seller.open("/exchange");
        assertThat(seller.page().getByText("1 новый")).isVisible();
        seller.link("Карты").click();
        assertThat(seller.page().getByText("новых нет")).isVisible();
        assertThat(seller.page().getByText("Нарисовать географическую карту").first())
                .isVisible();
    }

    private static UUID published(Pair pair) {
        return UUID.fromString(World.ok(pair.buyer()
                        .post(
                                "/api/requests",
                                Map.of(
                                        "clientId", UUID.randomUUID(),
                                        "title", "Нарисовать географическую карту",
                                        "text", "Лес, река и три деревни.",
                                        "budget", Map.of("from", 0, "to", 900_000, "currency", "RUB"),
                                        "language", "ru")))
                .get("id")
                .asString());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
