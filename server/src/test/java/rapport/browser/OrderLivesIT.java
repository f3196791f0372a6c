package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.order.Deal;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** Orders from their beginning to their end, between two people's pages. */
class OrderLivesIT extends BrowserTest {
    private final DemoServer server = DemoServer.shared();

    @Test
    void ordered_taken_widened_shown_delivered_revised_and_accepted() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor buyer = russian(server.uri())
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/services/" + pair.serviceId());
        buyer.page().getByRole(AriaRole.LINK, named("Заказать за")).click();
        buyer.page().waitForURL(Pattern.compile("/order\\?"));
        buyer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Заказать за")))
                .click();
        buyer.page().waitForURL(Pattern.compile("/desk/c/"));
        assertThat(card(buyer, "Новый заказ")).hasCount(1);

        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open(path(buyer));
        act(seller, card(seller, "Новый заказ"), "Взять в работу", "Взять в работу");
        assertThat(card(buyer, "Заказ взят в работу")).containsText("Марта Лугова");

        widen(pair, seller, buyer);
        finish(seller, buyer);
        assertThat(Look.at(buyer.page(), "html", true)).isEmpty();
        assertThat(Look.at(seller.page(), "html", true)).isEmpty();
    }

    /** In mid-work the seller offers more, and the buyer takes it on the card. */
    private static void widen(Pair pair, Visitor seller, Visitor buyer) {
        Deal deal = Deal.of(pair.seller(), pair.buyer(), pair.serviceId()).placedElsewhere();
        deal.act(
                pair.seller(),
                "offer",
                Map.of(
                        "text",
                        "Пётр, спасибо за идею. С радостью добавлю розу ветров.",
                        "lines",
                        List.of(Map.of("kind", "custom", "title", "Роза ветров", "amount", 250_000, "extraDays", 1))));
        act(buyer, card(buyer, "Предложены опции"), "Принять", "Принять");
        assertThat(card(seller, "Предложены опции")).containsText("принято");
        assertThat(buyer.page().getByText("16 500 ₽").first()).isAttached();
    }

    private static void finish(Visitor seller, Visitor buyer) {
        act(seller, card(seller, "Заказ взят в работу"), "Сдать работу", null);
        Locator form = dialog(seller);
        form.getByLabel("Что сдаёте").fill("Пётр, карта готова: лес, три тропы и роза ветров.");
        form.getByRole(AriaRole.BUTTON, button("Сдать работу")).click();
        Locator delivered = card(buyer, "Работа сдана");
        assertThat(delivered).containsText("три тропы");
        act(buyer, delivered, "Нужны правки", null);
        dialog(buyer).getByLabel("Что поправить").fill("Тропы чуть шире, пожалуйста.");
        dialog(buyer).getByRole(AriaRole.BUTTON, button("Попросить правки")).click();
        assertThat(card(seller, "Нужны правки")).containsText("Тропы чуть шире");
        act(seller, card(seller, "Нужны правки"), "Сдать работу", null);
        dialog(seller).getByLabel("Что сдаёте").fill("Тропы теперь шире, посмотрите, пожалуйста.");
        dialog(seller).getByRole(AriaRole.BUTTON, button("Сдать работу")).click();
        act(buyer, card(buyer, "Работа сдана").last(), "Принять работу", "Принять работу");
        assertThat(card(seller, "Работа принята")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_refund_is_agreed_on_in_peace(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Deal deal = taken(pair);
        deal.act(
                pair.seller(),
                "propose_refund",
                Map.of(
                        "amount",
                        1_400_000,
                        "text",
                        manner.of("Мне жаль, что не вышло.", "I'm sorry it didn't work out.")));
        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + deal.conversation());
        Locator proposed = card(buyer, manner.of("Предложен возврат", "A refund proposed"));
        assertThat(proposed).isVisible();
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        manner.press(proposed.getByRole(AriaRole.BUTTON, button(manner.of("Принять", "Accept"))));
        manner.press(dialog(buyer).getByRole(AriaRole.BUTTON, button(manner.of("Принять", "Accept"))));
        assertThat(proposed).containsText(manner.of("принято", "accepted"));
        assertThat(deal.read(pair.buyer()).get("ending").get("how").asString()).isEqualTo("refund_agreed");
        assertThat(deal.read(pair.buyer()).get("ending").get("sellersFault").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void what_is_overdue_is_cancelled_freely(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Deal deal = taken(pair);
        deal.makeLate(server.bean(JdbcClient.class));
        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + deal.conversation());
        Locator overdue = card(buyer, manner.of("Срок сдачи прошёл", "The deadline has passed"));
        assertThat(overdue).isVisible();
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        manner.press(overdue.getByRole(AriaRole.BUTTON, button(manner.of("Отменить заказ", "Cancel the order"))));
        manner.press(dialog(buyer).getByRole(AriaRole.BUTTON, button(manner.of("Отменить заказ", "Cancel the order"))));
        assertThat(card(buyer, manner.of("Заказ отменён", "Order cancelled"))).isVisible();
        assertThat(deal.read(pair.buyer()).get("ending").get("sellersFault").asBoolean())
                .isTrue();
    }

    private static Deal taken(Pair pair) {
        Deal deal = Deal.of(pair.seller(), pair.buyer(), pair.serviceId());
        deal.placed();
        ok(deal.act(pair.seller(), "take", Map.of()));
        return deal;
    }

    private static String path(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }

    /** Does an act: opens its form, and sends it where nothing is to be filled in. */
    private static void act(Visitor visitor, Locator place, String name, @Nullable String submit) {
        place.getByRole(AriaRole.BUTTON, button(name)).click();
        if (submit != null) {
            dialog(visitor).getByRole(AriaRole.BUTTON, button(submit)).click();
        }
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator card(Visitor visitor, String title) {
        return visitor.page()
                .locator("article[data-order]")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }
}
