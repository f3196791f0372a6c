package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.moderation.Desk;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** What the page makes of each verdict: nothing is lost, everything says why, and there is always a way on. */
class GuardIT extends BrowserTest {
    private static final String QUESTION = "Подскажите, входит ли в цену рамка?";
    private static final String PHONE = "+7 916 123-45-67";
    private static final String REFUSED = "Да, рамка входит. Мой номер " + PHONE;
    private static final String BETTER = "Да, рамка входит.";
    private static final String OTHER_HALF = "123 45 67";
    private static final Pattern AGAINST = Pattern.compile("/my/standing\\?against=[0-9a-f-]{36}");

    private final DemoServer server = DemoServer.shared();

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void what_the_rules_forbid_comes_back_with_its_places_and_a_better_wording(Manner manner) {
        Visitor seller = seller(manner);
        String refused = manner.of(REFUSED, "Yes, the frame is included. Call me: " + PHONE);
        String better = manner.of(BETTER, "Yes, the frame is included.");
        manner.say(seller, refused);
        comesBack(seller, refused, manner.of("Не ушло", "Not sent"), manner.of("Номер телефона", "Phone number"));
        assertThat(guarded(seller)).hasCount(1);
        assertThat(guarded(seller)).hasText(PHONE);
        Locator send = seller.button(manner.of("Отправить", "Send"));
        assertThat(send).hasAttribute("aria-disabled", "true");
        assertThat(send)
                .hasAccessibleDescription(Pattern.compile(
                        manner.of("Так.не.уйдёт: номер.телефона", "It won’t leave like this: phone.number")));
        assertThat(appeal(manner, seller)).hasAttribute("href", AGAINST);
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
        if (manner.isByKeys()) {
            seller.page().keyboard().press("Alt+Enter");
        } else {
            seller.button("Use this wording").tap();
        }
        assertThat(seller.composer()).hasValue(better);
        assertThat(alert(seller)).hasCount(0);
        manner.send(seller);
        seller.sees(better);
        assertThat(seller.thread()).containsText(manner.of("Отправлено", "Sent"));
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_warning_asks_once_in_place(Manner manner) {
        Visitor seller = seller(manner);
        String warned = manner.of("Блять, рамка входит", "The frame is fucking included");
        manner.say(seller, warned);
        String title = manner.of("Прежде чем отправить", "Before you send it");
        comesBack(seller, warned, title, manner.of("Брань", "Swearing"));
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
        manner.press(seller.button(manner.of("Отправить всё же", "Send it all the same")));
        seller.sees(warned);
        assertThat(seller.thread()).containsText(manner.of("Отправлено", "Sent"));
        assertThat(seller.composer()).hasValue("");
        assertThat(alert(seller)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void held_says_so_and_can_be_taken_back(Manner manner) {
        Visitor seller = seller(manner);
        String half = manner.of("Мой номер 8 916", "My number 8 916");
        manner.say(seller, half);
        seller.sees(half);
        manner.say(seller, OTHER_HALF);
        assertThat(seller.thread()).containsText(waits(manner));
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
        manner.press(inThread(seller, manner.of("Вернуть", "Take it back")));
        assertThat(seller.composer()).hasValue(OTHER_HALF);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void what_a_moderator_gave_back_stands_there_with_his_reason(Manner manner) {
        Pair pair = pair(manner);
        Visitor seller = seller(manner, pair);
        manner.say(seller, manner.held());
        assertThat(seller.thread()).containsText(waits(manner));
        String reason = manner.of("Эскизы можно прислать прямо сюда.", "Calls can wait until there is an order.");
        TestClient irina = server.as("irina");
        ok(Desk.decide(irina, Desk.caseOf(irina, pair.sellerId()), Map.of("outcome", "refuse", "reason", reason)));
        String returned = manner.of("Модератор вернул сообщение", "A moderator gave the message back");
        assertThat(seller.thread()).containsText(returned);
        assertThat(seller.thread()).containsText(reason);
        assertThat(appeal(manner, seller)).hasAttribute("href", AGAINST);
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
        manner.press(inThread(seller, manner.of("Исправить", "Mend it")));
        comesBack(seller, manner.held(), returned, reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_frozen_seller_reads_why_where_he_would_write(Manner manner) {
        Pair pair = pair(manner);
        Visitor seller = seller(manner, pair);
        String draft = manner.of("Да, рамка входит, и ещё", "Yes, the frame is included, and");
        manner.write(seller.composer(), draft);
        String conversation = seller.page().url();
        String reason = manner.of("Много одинаковых сообщений за час.", "Many alike messages in an hour.");
        String person = "/api/moderation/people/" + pair.sellerId();
        ok(server.as("irina").post(person + "/freeze", Map.of("reason", reason, "days", 3)));

        Locator notice = seller.page().getByRole(AriaRole.STATUS).filter(saying(draft));
        assertThat(notice)
                .containsText(manner.of(
                        "Писать пока нельзя: аккаунт заморожен.", "You can’t write for now: the account is frozen."));
        assertThat(seller.composer()).hasCount(0);
        assertThat(Look.at(seller.page(), "html", manner.isRussian())).isEmpty();
        manner.press(seller.link(manner.of("Почему и как возразить", "Why, and how to appeal")));
        assertThat(heading(seller, manner.of("Аккаунт заморожен", "The account is frozen")))
                .isVisible();
        assertThat(seller.page().getByText(reason)).isVisible();
        assertThat(seller.button(appealing(manner))).isVisible();

        ok(server.as("irina").post(person + "/thaw", Map.of("reason", reason)));
        assertThat(heading(seller, manner.of("Всё в порядке", "All is well"))).isVisible();
        seller.open(conversation);
        assertThat(seller.composer()).hasValue(draft);
    }

    @Test
    void it_is_still_there_after_a_reload_and_mending_by_hand_is_enough() {
        Visitor seller = seller(still(server.uri(), "ru-RU", 1440, 900));
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
        Visitor seller = seller(still(server.uri(), "ru-RU", 1440, 900));
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
    void it_speaks_english_and_buyers_are_told_as_well() {
        Pair pair = Pair.on(server.uri(), server::client);
        ok(pair.buyer().patch("/api/me", Map.of("language", "en")));
        UUID conversation = pair.begin("Hello! Is the frame included?");
        Visitor buyer = still(server.uri(), "en-GB", 1440, 900)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        buyer.says("Great, thank you. Call me: " + PHONE);
        assertThat(alert(buyer)).containsText("Not sent");
        assertThat(buyer.button("Send")).hasAccessibleDescription(Pattern.compile("It won’t leave like this"));
        assertThat(buyer.link("Appeal")).isVisible();
        buyer.button("Use this wording").click();
        assertThat(buyer.composer()).hasValue("Great, thank you.");
    }

    @Test
    void a_first_message_is_kept_on_the_page_of_the_service() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor buyer = still(server.uri(), "ru-RU", 360, 740)
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
        Visitor seller = still(server.uri(), "ru-RU", 1440, 900).signIn(pair.sellerEmail(), TestClient.PASSWORD);
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

    private Pair pair(Manner manner) {
        return Pair.on(server.uri(), server::client, manner).undoing(0);
    }

    private Visitor seller(Manner manner) {
        return seller(manner, pair(manner));
    }

    private Visitor seller(Manner manner, Pair pair) {
        return seller(visitor(server.uri(), manner), pair, manner.of(QUESTION, "Is the frame included in the price?"));
    }

    private Visitor seller(Visitor visitor) {
        return seller(visitor, pair(Manner.RUSSIAN_BY_KEYS), QUESTION);
    }

    private static Visitor seller(Visitor visitor, Pair pair, String question) {
        UUID conversation = pair.begin(question);
        visitor.signIn(pair.sellerEmail(), TestClient.PASSWORD).open("/desk/c/" + conversation);
        visitor.sees(question);
        return visitor;
    }

    /** The text is in the composer again, with what is said of it. */
    private static void comesBack(Visitor seller, String text, String title, String finding) {
        assertThat(alert(seller)).containsText(title);
        assertThat(alert(seller)).containsText(finding);
        assertThat(seller.composer()).hasValue(text);
    }

    private static String waits(Manner manner) {
        return manner.of(
                "Сообщение смотрит модератор. Пётр его пока не видит.",
                "A moderator is looking at it. Peter doesn’t see it yet.");
    }

    private static String appealing(Manner manner) {
        return manner.of("Возразить", "Appeal");
    }

    private static Locator appeal(Manner manner, Visitor visitor) {
        return visitor.link(appealing(manner));
    }

    private static Locator inThread(Visitor visitor, String button) {
        return visitor.thread().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static Locator heading(Visitor visitor, String name) {
        return visitor.named(AriaRole.HEADING, name);
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
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
