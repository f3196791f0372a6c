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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.order.Deal;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** Orders from their beginning to their end, between two people's pages. */
class OrderLivesIT extends BrowserTest {
    private final DemoServer server = DemoServer.shared();

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void ordered_taken_widened_shown_delivered_revised_accepted_reviewed_and_answered(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/services/" + pair.serviceId());
        manner.press(buyer.page().getByRole(AriaRole.LINK, named(manner.of("Заказать за", "Order for"))));
        buyer.page().waitForURL(Pattern.compile("/order\\?"));
        manner.press(buyer.page().getByRole(AriaRole.BUTTON, named(manner.of("Заказать за", "Order for"))));
        buyer.page().waitForURL(Pattern.compile("/desk/c/"));
        assertThat(card(buyer, manner.of("Новый заказ", "New order"))).hasCount(1);

        Visitor seller = visitor(server.uri(), manner)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open(path(buyer));
        String take = manner.of("Взять в работу", "Take it");
        act(seller, manner, card(seller, manner.of("Новый заказ", "New order")), take, take);
        assertThat(card(buyer, manner.of("Заказ взят в работу", "Work has begun")))
                .containsText(Pair.seller(manner));

        widen(pair, seller, buyer, manner);
        show(seller, buyer, manner);
        finish(seller, buyer, manner);
        review(pair, seller, buyer, manner);
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
    }

    /** In mid-work the seller offers more, and the buyer takes it on the card. */
    private static void widen(Pair pair, Visitor seller, Visitor buyer, Manner manner) {
        String rose = manner.of("Роза ветров", "A compass rose");
        Deal deal = Deal.of(pair.seller(), pair.buyer(), pair.serviceId()).placedElsewhere();
        deal.anna(
                "offer",
                Map.of(
                        "text",
                        manner.of(
                                "Спасибо за идею. С радостью добавлю розу ветров.", "Thank you, I'd love to add one."),
                        "lines",
                        List.of(Map.of("kind", "custom", "title", rose, "amount", 250_000, "extraDays", 1))));
        String offered = manner.of("Предложены опции", "Options offered");
        String accept = manner.of("Принять", "Accept");
        act(buyer, manner, card(buyer, offered), accept, accept);
        assertThat(card(seller, offered)).containsText(manner.of("принято", "accepted"));
        assertThat(deal.read().get("price").get("amount").asLong()).isEqualTo(1_650_000);
    }

    /** The seller shows what is done and what comes next, and the buyer sees it. */
    private static void show(Visitor seller, Visitor buyer, Manner manner) {
        Locator taken = card(seller, manner.of("Заказ взят в работу", "Work has begun"));
        act(seller, manner, taken, manner.of("Показать, что сделано", "Show progress"), null);
        Locator form = dialog(seller);
        manner.write(
                form.getByLabel(manner.of("Что сделано", "What’s done")),
                manner.of("Лес и две тропы.", "The forest and two paths."));
        manner.write(
                form.getByLabel(manner.of("Что дальше", "What’s next")),
                manner.of("Роза ветров в четверг.", "The compass rose on Thursday."));
        manner.press(form.getByRole(AriaRole.BUTTON, button(manner.of("Показать", "Show it"))));
        Locator shown = card(buyer, manner.of("Ход работы", "Progress"));
        assertThat(shown).containsText(manner.of("две тропы", "two paths"));
        assertThat(shown).containsText(manner.of("в четверг", "on Thursday"));
    }

    private static void finish(Visitor seller, Visitor buyer, Manner manner) {
        String revision = manner.of("Нужны правки", "Changes requested");
        deliver(
                seller,
                manner,
                card(seller, manner.of("Ход работы", "Progress")),
                manner.of(
                        "Карта готова: лес, три тропы и роза ветров.", "The map is ready: a forest and three paths."));
        Locator delivered = card(buyer, manner.of("Работа сдана", "Work delivered"));
        assertThat(delivered).containsText(manner.of("три тропы", "three paths"));
        act(buyer, manner, delivered, manner.of("Нужны правки", "Ask for changes"), null);
        Locator form = dialog(buyer);
        manner.write(
                form.getByLabel(manner.of("Что поправить", "What to change")),
                manner.of("Тропы чуть шире, пожалуйста.", "Wider paths, please."));
        manner.press(form.getByRole(AriaRole.BUTTON, button(manner.of("Попросить правки", "Ask for changes"))));
        assertThat(card(seller, revision)).containsText(manner.of("чуть шире", "Wider paths"));
        deliver(
                seller,
                manner,
                card(seller, revision),
                manner.of(
                        "Тропы теперь шире, посмотрите, пожалуйста.", "The paths are wider now, please have a look."));
        assertThat(delivered).hasCount(2);
        String accept = manner.of("Принять работу", "Accept the work");
        act(buyer, manner, delivered.last(), accept, accept);
        assertThat(card(seller, manner.of("Работа принята", "Work accepted"))).hasCount(1);
    }

    private static void deliver(Visitor seller, Manner manner, Locator card, String text) {
        act(seller, manner, card, manner.of("Сдать работу", "Deliver"), null);
        Locator form = dialog(seller);
        manner.write(form.getByLabel(manner.of("Что сдаёте", "What you deliver")), text);
        manner.press(form.getByRole(AriaRole.BUTTON, button(manner.of("Сдать работу", "Deliver"))));
        assertThat(seller.page().locator("dialog[open]")).hasCount(0);
    }

    /** The buyer says what he thinks of it in public, the seller thanks by one touch, and everybody reads both. */
    private void review(Pair pair, Visitor seller, Visitor buyer, Manner manner) {
        Locator accepted = card(buyer, manner.of("Работа принята", "Work accepted"));
        manner.press(accepted.getByRole(AriaRole.BUTTON, button(manner.of("Оставить отзыв", "Leave a review"))));
        Locator form = dialog(buyer);
        choose(manner, form, manner.of("Понравилось", "Liked it"), 0);
        for (String mark : List.of(
                manner.of("Скорость", "Speed"),
                manner.of("Качество", "Quality"),
                manner.of("Общение", "Communication"))) {
            choose(manner, form, mark, 4);
        }
        String said = manner.of("Карта волшебная, дети в восторге.", "A magical map, the children love it.");
        manner.write(form.getByLabel(manner.of("Что сказать другим", "What to tell other")), said);
        manner.press(form.getByRole(AriaRole.BUTTON, button(manner.of("Опубликовать", "Publish"))));
        Locator reviewed = card(seller, manner.of("Отзыв", "Review"));
        assertThat(reviewed).containsText(said);

        manner.press(reviewed.getByRole(AriaRole.BUTTON, button(manner.of("Ответить так", "Answer like this"))));
        assertThat(card(buyer, manner.of("Ответ на отзыв", "Answer to the review")))
                .hasCount(1);
        Visitor stranger = visitor(server.uri(), manner).open("/services/" + pair.serviceId());
        assertThat(stranger.page().getByText(said)).isVisible();
        assertThat(stranger.page().getByText(manner.of("Ответ продавца", "The seller’s answer")))
                .isVisible();
        assertThat(Look.at(stranger.page(), "html", manner.isRussian())).isEmpty();
    }

    /** Picks the one at this place of a group of radio buttons. */
    private static void choose(Manner manner, Locator form, String group, int place) {
        Locator buttons = form.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                .or(form.locator("fieldset", new Locator.LocatorOptions().setHasText(group)))
                .first()
                .getByRole(AriaRole.RADIO);
        if (manner.isByKeys()) {
            Visitor.tabTo(buttons.first());
            form.page().keyboard().press("Space");
            for (int n = 0; n < place; n++) {
                form.page().keyboard().press("ArrowRight");
            }
        } else {
            buttons.nth(place).locator("xpath=..").tap();
        }
        assertThat(buttons.nth(place)).isChecked();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_dispute_is_opened_answered_and_decided_on_what_was_said(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Deal deal = taken(pair);
        deal.makeLate(server.bean(JdbcClient.class));
        String conversation = "/desk/c/" + deal.conversation();
        String late = manner.of("Срок прошёл, а карты я так и не вижу.", "The time is over and I see no map.");
        String answer =
                manner.of("Карта готова наполовину, осталась раскраска.", "Half of it is done, colours are left.");
        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open(conversation);
        assertThat(card(buyer, manner.of("Срок сдачи прошёл", "The deadline has passed")))
                .isVisible();
        Locator place = panel(buyer, manner);
        manner.press(
                place.getByRole(AriaRole.BUTTON, button(manner.of("Что ещё можно сделать", "What else you can do"))));
        manner.pick(buyer.named(AriaRole.MENUITEM, manner.of("Открыть спор", "Open a dispute")));
        Locator form = dialog(buyer);
        form.getByLabel(manner.of("Что случилось", "What happened"), exactly()).selectOption("late");
        manner.write(form.getByLabel(manner.of("Расскажите, как всё было", "Tell how it went")), late);
        manner.press(form.getByRole(AriaRole.BUTTON, button(manner.of("Открыть спор", "Open the dispute"))));

        Visitor seller = visitor(server.uri(), manner)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open(conversation);
        String reply = manner.of("Ответить в споре", "Answer in the dispute");
        act(seller, manner, card(seller, manner.of("Открыт спор", "Dispute opened")), reply, null);
        manner.write(dialog(seller).getByLabel(manner.of("Как это видите вы", "How you see it")), answer);
        manner.press(dialog(seller).getByRole(AriaRole.BUTTON, button(reply)));
        assertThat(card(buyer, manner.of("Ответ в споре", "Answer in the dispute")))
                .containsText(answer);

        decide(deal, manner, List.of(late, answer));
        Locator decided = card(buyer, manner.of("Решение модератора", "A moderator’s decision"));
        assertThat(decided).containsText(manner.of("вернутся целиком", "goes back"));
        assertThat(card(seller, manner.of("Решение модератора", "A moderator’s decision")))
                .isVisible();
        assertThat(Look.at(buyer.page(), "html", manner.isRussian())).isEmpty();
        assertThat(deal.read().get("ending").get("how").asString()).isEqualTo("decided");
    }

    /** Where the whole order stands: beside the conversation, or on a phone in the dialog that its menu opens. */
    private static Locator panel(Visitor visitor, Manner manner) {
        if (manner.isByKeys()) {
            return visitor.page().locator("section[data-order]");
        }
        manner.press(visitor.button(manner.of("Действия с беседой", "Conversation actions")));
        manner.pick(visitor.named(AriaRole.MENUITEM, manner.of("О собеседнике и заказах", "Details")));
        return dialog(visitor);
    }

    /** The moderator reads what both say, and gives everything back. */
    private void decide(Deal deal, Manner manner, List<String> statements) {
        Visitor moderator = visitor(server.uri(), manner)
                .signIn(DemoServer.email(manner.of("irina", "alice")), DemoServer.PASSWORD)
                .open("/moderation/disputes/" + deal.id());
        statements.forEach(
                said -> assertThat(moderator.page().getByText(said).first()).isVisible());
        Locator refund = moderator.page().locator("input[value=refund]");
        if (manner.isByKeys()) {
            moderator.page().keyboard().press("r");
        } else {
            refund.locator("xpath=..").tap();
        }
        assertThat(refund).isChecked();
        manner.press(moderator.button(manner.of("Решить", "Decide")));
        manner.press(moderator.button(manner.of("Решить окончательно", "Decide finally")));
        assertThat(moderator.page().getByText(manner.of("Решение записано", "The decision is saved")))
                .isVisible();
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
    private static void act(Visitor visitor, Manner manner, Locator place, String name, @Nullable String submit) {
        manner.press(place.getByRole(AriaRole.BUTTON, button(name)));
        if (submit != null) {
            manner.press(dialog(visitor).getByRole(AriaRole.BUTTON, button(submit)));
        }
    }

    /** The one in front. */
    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("dialog[open]").last();
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

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }
}
