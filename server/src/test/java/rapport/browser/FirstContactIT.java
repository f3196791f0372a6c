package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.moderation.Desk;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Spam, blocks, complaints, limits and the form of first contacts, in both languages: on a phone and by keys alone. */
class FirstContactIT extends BrowserTest {
    private static final int MOST_ARROWS = 50;

    private final DemoServer server = DemoServer.shared();

    private Pair pair(Manner manner) {
        return Pair.on(server.uri(), server::client, manner).undoing(0);
    }

    private Visitor signedIn(Manner manner, String email) {
        return visitor(server.uri(), manner).signIn(email, TestClient.PASSWORD);
    }

    private static void isRight(Manner manner, Visitor visitor) {
        visitor.page().evaluate("() => document.fonts.ready.then(() => true)");
        Assertions.assertThat(Look.at(visitor.page(), "html", manner.isRussian()))
                .isEmpty();
    }

    private static Locator item(Visitor visitor, String name) {
        return visitor.named(AriaRole.MENUITEM, name);
    }

    private static void fromMenu(Manner manner, Visitor visitor, String name) {
        manner.press(visitor.button(manner.of("Действия с беседой", "Conversation actions")));
        pick(manner, visitor, name);
    }

    private static void pick(Manner manner, Visitor visitor, String name) {
        assertThat(item(visitor, name)).isVisible();
        // A menu that was open before may take the focus itself; an arrow leads to its entries then.
        for (int n = 0; manner.isByKeys() && n < MOST_ARROWS && isOutside(visitor); n++) {
            visitor.page().keyboard().press("ArrowDown");
        }
        manner.pick(item(visitor, name));
    }

    private static boolean isOutside(Visitor visitor) {
        return visitor.page().locator("[role=menuitem]:focus").count() == 0;
    }

    private static Locator inDialog(Visitor visitor, String button) {
        return visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private static Locator text(Visitor visitor, String text) {
        return visitor.page()
                .getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static void markSpam(Manner manner, Visitor seller) {
        fromMenu(manner, seller, manner.of("Это спам", "It’s spam"));
        assertThat(text(seller, manner.of("Каждую отметку проверяет модератор", "A moderator checks every mark")))
                .isVisible();
        isRight(manner, seller);
        manner.press(inDialog(seller, manner.of("Отметить как спам", "Mark as spam")));
        assertThat(text(seller, manner.of("Вы отметили это как спам", "You marked this as spam")))
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void spam_leaves_the_inbox_and_comes_back_by_the_seller_or_by_a_moderator(Manner manner) {
        Pair pair = pair(manner);
        UUID conversation =
                pair.begin(manner.of("Продвижение за неделю, спросите!", "Promotion within a week, ask me!"));
        Visitor seller = signedIn(manner, pair.sellerEmail()).open("/desk/c/" + conversation);
        assertThat(seller.composer()).isVisible();
        markSpam(manner, seller);
        // On a phone the line that undoes stands in the list; what does the same stands here.
        manner.press(seller.button(manner.isByKeys() ? "Undo" : "Это не спам"));
        assertThat(seller.composer()).isVisible();

        markSpam(manner, seller);
        isRight(manner, seller);
        seller.open("/desk");
        assertThat(text(seller, manner.of("Здесь появятся ваши беседы", "Your conversations will be here")))
                .isVisible();
        manner.press(seller.button(manner.of("Другие списки", "Other lists")));
        pick(manner, seller, manner.of("Спам", "Spam"));
        assertThat(seller.row(manner.of(Pair.BUYER, "Peter Snow"))).isVisible();
        isRight(manner, seller);

        JsonNode open = ok(server.as("irina").get("/api/moderation/cases?kind=report"));
        Assertions.assertThat(open.get("counts").get("reports").asInt()).isPositive();
        Visitor moderator = moderator(manner).open("/moderation/cases/" + caseOf(pair.buyer()));
        assertThat(text(moderator, manner.of("это спам", "this is spam"))).isVisible();
        Assertions.assertThat(Look.whateverItSays(moderator.page(), "html")).isEmpty();
        decide(manner, moderator, "allow", manner.of("Обычный вопрос.", "An ordinary question."));

        seller.open("/desk/c/" + conversation);
        assertThat(text(
                        seller,
                        manner.of("Модератор решил, что это не спам", "A moderator found that this isn’t spam")))
                .isVisible();
        assertThat(seller.composer()).isVisible();
        isRight(manner, seller);
    }

    private Visitor moderator(Manner manner) {
        return visitor(server.uri(), manner).signIn(DemoServer.email(manner.of("irina", "alice")), DemoServer.PASSWORD);
    }

    private String caseOf(TestClient author) {
        UUID id = UUID.fromString(ok(author.get("/api/me")).get("id").asString());
        return Desk.idOf(Desk.caseOf(server.as("irina"), id)).toString();
    }

    private static void decide(Manner manner, Visitor moderator, String outcome, String words) {
        Locator choice = moderator.page().locator("input[value=" + outcome + "]");
        assertThat(choice).isVisible();
        if (manner.isByKeys()) {
            moderator.page().keyboard().press(outcome.substring(0, 1));
        } else {
            choice.tap();
        }
        assertThat(choice).isChecked();
        manner.write(moderator.page().getByLabel(Pattern.compile(manner.of("^Ваш\\sответ", "^Your answer"))), words);
        String before = moderator.page().url();
        if (manner.isByKeys()) {
            moderator.page().keyboard().press("Control+Enter");
        } else {
            moderator
                    .button(outcome.equals("allow") ? "Нарушения нет" : "Подтвердить и записать")
                    .tap();
        }
        moderator.page().waitForURL(url -> !url.equals(before));
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void a_complaint_is_decided_on_and_answered(Manner manner) {
        Pair pair = pair(manner);
        UUID conversation = pair.begin(manner.of("Да вы ничего не умеете.", "You are good at nothing."));
        Visitor seller = signedIn(manner, pair.sellerEmail()).open("/desk/c/" + conversation);
        manner.press(seller.button(manner.of("Действия с сообщением", "Message actions")));
        pick(manner, seller, manner.of("Пожаловаться", "Complain"));
        Locator rude = seller.page().getByLabel(manner.of("Грубость или угрозы", "Rudeness or threats"));
        assertThat(rude).isVisible();
        isRight(manner, seller);
        if (manner.isByKeys()) {
            Visitor.tabTo(seller.page().getByLabel("Спам или реклама"));
            seller.page().keyboard().press("ArrowDown");
        } else {
            rude.tap();
        }
        assertThat(rude).isChecked();
        manner.press(inDialog(seller, manner.of("Пожаловаться", "Complain")));
        assertThat(text(seller, manner.of("Вы пожаловались", "You complained"))).isVisible();

        Visitor moderator = moderator(manner).open("/moderation/cases/" + caseOf(pair.buyer()));
        assertThat(text(moderator, manner.of("Жалоба на это сообщение", "The complaint is about this message")))
                .isVisible();
        if (manner.isByKeys()) {
            decide(manner, moderator, "strike", "Грубить нельзя.");
        } else {
            ok(Desk.decide(
                    server.as("irina"),
                    ok(server.as("irina").get("/api/moderation/cases/" + caseOf(pair.buyer()))),
                    Map.of("outcome", "refuse", "strike", true, "reason", "Rudeness has no place here.")));
        }
        assertThat(text(seller, manner.of("Жалоба подтвердилась", "Your complaint was confirmed")))
                .isVisible();
        isRight(manner, seller);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void who_is_blocked_is_told_so_until_he_is_unblocked_in_the_settings(Manner manner) {
        Pair pair = pair(manner);
        UUID conversation = pair.begin(manner.of("Вы тут? Ответьте.", "Are you there? Answer me."));
        Visitor seller = signedIn(manner, pair.sellerEmail()).open("/desk/c/" + conversation);
        assertThat(seller.composer()).isVisible();
        fromMenu(manner, seller, manner.of("Заблокировать", "Block"));
        isRight(manner, seller);
        manner.press(inDialog(seller, manner.of("Заблокировать", "Block")));
        assertThat(text(seller, manner.of("у вас в блокировке", "You’ve blocked")))
                .isVisible();
        Visitor buyer = signedIn(manner, pair.buyerEmail()).open("/desk/c/" + conversation);
        assertThat(text(buyer, manner.of("не принимает ваших сообщений", "takes no messages from you")))
                .isVisible();
        assertThat(buyer.composer()).hasCount(0);
        isRight(manner, buyer);

        seller.open("/settings/blocked");
        String name = manner.of(Pair.BUYER, "Peter Snow");
        assertThat(text(seller, name)).isVisible();
        isRight(manner, seller);
        manner.press(seller.button(manner.of("Разблокировать: ", "Unblock ") + name));
        Locator again = seller.button(manner.of("Вернуть блокировку: " + name, "Block " + name + " again"));
        assertThat(again).isVisible();
        assertThat(buyer.composer()).isVisible();
        manner.press(again);
        assertThat(text(buyer, manner.of("не принимает ваших сообщений", "takes no messages from you")))
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void what_the_seller_asks_is_kept_for_a_visitor_and_seen_at_a_glance(Manner manner) {
        Pair pair = pair(manner);
        Visitor seller = signedIn(manner, pair.sellerEmail()).open("/my/contact-form");
        seller.field(manner.of("Срок", "Deadline")).first().selectOption("required");
        seller.field(manner.of("Бюджет", "Budget")).first().selectOption("required");
        isRight(manner, seller);
        manner.press(seller.button(manner.of("Сохранить", "Save")));
        assertThat(text(seller, manner.of("Сохранено", "Saved"))).isVisible();

        Visitor buyer = visitor(server.uri(), manner).open("/services/" + pair.serviceId());
        manner.press(buyer.button(manner.of("Написать продавцу", "Write to the seller")));
        Locator task =
                buyer.page().getByLabel(Pattern.compile(manner.of("^Что\\sнужно\\sсделать", "^What is to be done")));
        assertThat(task).isVisible();
        String wish = manner.of("Нужна карта острова для книги.", "I need a map of an island for a book.");
        manner.write(task, wish);
        manner.press(buyer.button(manner.of("Отправить", "Send")));
        assertThat(text(buyer, manner.of("Укажите день", "Choose a day"))).isVisible();
        assertThat(text(buyer, manner.of("Укажите сумму", "Enter an amount"))).isVisible();
        isRight(manner, buyer);
        buyer.field(manner.of("К какому дню нужно", "Needed by")).fill("2031-03-20");
        manner.write(buyer.field(manner.of("Бюджет, не больше", "Budget, at most")), "15 000");
        isRight(manner, buyer);
        manner.press(buyer.button(manner.of("Отправить", "Send")));
        buyer.page().waitForURL(Pattern.compile("/sign-up"));
        assertThat(text(buyer, wish)).isVisible();

        buyer.signIn(pair.buyerEmail(), TestClient.PASSWORD).open("/services/" + pair.serviceId());
        buyer.page().waitForURL(Pattern.compile("/desk/c/"));
        assertThat(buyer.thread()).containsText(manner.of("Нужно к: 20 марта 2031", "Needed by: "));
        isRight(manner, buyer);
        seller.open("/desk");
        assertThat(seller.row(manner.of(Pair.BUYER, "Peter Snow")))
                .containsText(Pattern.compile(manner.of("до\\s15\\s000\\s₽", "up to .*15,000")));
        isRight(manner, seller);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void how_many_are_left_is_said_before_there_are_none(Manner manner) {
        Pair pair = pair(manner);
        List<UUID> sellers = java.util.stream.IntStream.range(0, 10)
                .mapToObj(n -> newSeller(manner, n))
                .toList();
        sellers.subList(0, 8).forEach(seller -> begin(pair, seller));
        Visitor buyer = signedIn(manner, pair.buyerEmail()).open("/services/" + pair.serviceId());
        manner.press(buyer.button(manner.of("Написать продавцу", "Write to the seller")));
        assertThat(text(buyer, manner.of("Сегодня можно написать ещё 2", "You can write to 2 more")))
                .isVisible();
        isRight(manner, buyer);
        sellers.subList(8, 10).forEach(seller -> begin(pair, seller));
        String wish = manner.of("Возьмётесь за карту?", "Will you draw a map?");
        manner.write(buyer.composer(), wish);
        manner.press(buyer.button(manner.of("Отправить", "Send")));
        assertThat(text(buyer, manner.of("Новых бесед пока больше нельзя", "No more new conversations for now")))
                .isVisible();
        assertThat(buyer.composer()).hasValue(wish);
        isRight(manner, buyer);
    }

    private UUID newSeller(Manner manner, int number) {
        TestClient seller = server.client();
        UUID id = seller.signUp(
                manner.of("Продавец ", "Seller ") + number, "seller-" + UUID.randomUUID() + "@example.com");
        World.publish(seller, manner.of("Рисунок острова", "A map of an island"));
        return id;
    }

    private static void begin(Pair pair, UUID sellerId) {
        ok(pair.buyer()
                .post(
                        "/api/conversations",
                        Map.of("sellerId", sellerId, "clientId", UUID.randomUUID(), "text", "Добрый день!")));
    }
}
