package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.moderation.Desk;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Moderators decide, in both languages, by keys alone and on a phone; and what those see about whom they decide. */
class ModerationIT extends BrowserTest {
    private static final String QUESTION = "Здравствуйте! Сколько стоит карта леса?";
    private static final String HELD = Manner.RUSSIAN_BY_KEYS.held();
    private static final String REASON = "Почту до заказа просить нельзя, эскизы можно прислать прямо сюда.";
    private static final String A_WEEK = "A week";
    private static final String PHONE = "+7 916 123-45-67";
    private static final int MOST_ROWS = 60;

    private final DemoServer server = DemoServer.shared();

    @Test
    void what_is_allowed_by_keys_reaches_the_other_side_at_once() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(QUESTION);
        String held = HELD + " Они готовы.";
        String id = hold(pair, conversation, held);
        Visitor buyer = russian(server.uri())
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        buyer.sees(QUESTION);
        Assertions.assertThat(pair.texts(conversation)).containsExactly(QUESTION);

        Visitor irina = irina().open("/moderation");
        walkTo(irina, id);
        Keyboard keys = irina.page().keyboard();
        keys.press("Enter");
        assertThat(heading(irina)).containsText(Pair.SELLER);
        assertThat(irina.page().locator("mark").first()).isVisible();
        keys.press("a");
        assertThat(choice(irina, "allow")).isChecked();
        keys.press("Control+Enter");

        buyer.sees(held);
        irina.page().waitForURL(url -> !url.contains(id));
        assertThat(irina.page().getByText(Pair.SELLER + ": пропущено.")).isVisible();
        Assertions.assertThat(pair.texts(conversation)).containsExactly(QUESTION, held);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_ON_A_PHONE"})
    void a_refused_text_goes_back_with_the_moderator_s_words(Manner manner) {
        Pair pair = pair(manner);
        UUID conversation = pair.begin(question(manner));
        String id = hold(pair, conversation, manner.held());

        Visitor moderator = moderator(manner).open("/moderation");
        openCase(manner, moderator, id);
        choose(manner, moderator, "refuse");
        Locator reason = reason(manner, moderator);
        assertThat(reason).hasValue(Pattern.compile(manner.of("^Пока заказа нет", "^Contacts can’t be passed on")));
        String words = manner.of(REASON, "Let’s keep calls here until there’s an order.");
        manner.write(reason, words);
        confirm(manner, moderator, manner.of("Отказать", "Refuse"));

        moderator.page().waitForURL(url -> !url.contains(id));
        JsonNode returned = pending(pair.seller(), manner.held());
        Assertions.assertThat(returned.get("state").asString()).isEqualTo("returned");
        Assertions.assertThat(returned.get("returned").get("reason").asString()).isEqualTo(words);
        Assertions.assertThat(returned.get("returned").get("strike").asBoolean())
                .isFalse();
        Assertions.assertThat(pair.texts(conversation)).containsExactly(question(manner));
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_strike_is_seen_by_its_author_who_appeals_and_is_heard(Manner manner) {
        Pair pair = pair(manner);
        String id = hold(pair, pair.begin(question(manner)), manner.held());
        Visitor moderator = moderator(manner).open("/moderation/cases/" + id);
        choose(manner, moderator, "strike");
        String words = manner.of(REASON, "Let’s keep calls here until there’s an order.");
        manner.write(reason(manner, moderator), words);
        confirm(manner, moderator, manner.of("Отказать и записать", "Refuse with a strike"));
        moderator.page().waitForURL(url -> !url.contains(id));

        Visitor seller = seller(manner, pair).open("/my/standing");
        assertThat(seller.page().getByText(words)).isVisible();
        assertThat(strikeIs(seller, manner.of("действует", "counts"))).isVisible();
        manner.press(seller.button(manner.of("Возразить", "Appeal")));
        appeal(manner, seller, manner.of("Почта нужна была для договора.", "The call was to show how layers work."));
        grant(manner, moderator, pair);

        assertThat(strikeIs(seller, manner.of("снято", "withdrawn"))).isVisible();
        assertThat(seller.page()
                        .getByText(manner.of(
                                "Решение отменено, извините за ожидание.",
                                "The decision is undone; sorry for the wait.")))
                .isVisible();
        Assertions.assertThat(standing(pair.seller())).isEqualTo("good");
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void an_appeal_against_a_refusal_is_granted_and_the_text_may_leave_as_it_is(Manner manner) {
        Pair pair = pair(manner).undoing(0);
        UUID conversation = pair.begin(question(manner));
        Visitor seller = seller(manner, pair).open("/desk/c/" + conversation);
        String refused =
                manner.of("Номер на карте будет такой: " + PHONE, "The number on the map will be this: " + PHONE);
        manner.say(seller, refused);
        assertThat(seller.composer()).hasValue(refused);
        manner.press(seller.link(manner.of("Возразить", "Appeal")));
        assertThat(heading(seller, manner.of("Возразить на отказ", "Appeal against a refusal")))
                .isVisible();
        appeal(
                manner,
                seller,
                manner.of("Это номер с картинки заказчика.", "It is a number out of the client’s novel."));
        grant(manner, moderator(manner), pair);

        assertThat(appealIs(seller, manner.of("принято", "granted"))).isVisible();
        seller.open("/desk/c/" + conversation);
        assertThat(seller.composer()).hasValue(refused);
        manner.send(seller);
        seller.sees(refused);
        assertThat(seller.thread()).containsText(manner.of("Отправлено", "Sent"));
        Assertions.assertThat(pair.texts(conversation)).containsExactly(question(manner), refused);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_BY_KEYS"})
    void a_freeze_and_a_thaw_are_seen_at_once_by_whom_they_concern(Manner manner) {
        Pair pair = pair(manner);
        UUID conversation = pair.begin(question(manner));
        Visitor seller = seller(manner, pair).open("/desk");
        assertThat(seller.page().locator("[data-row]")).hasCount(1);

        Visitor moderator = moderator(manner).open("/moderation/people?q=" + pair.sellerEmail());
        manner.press(moderator.row(Pair.seller(manner)));
        Locator reason =
                moderator.field(manner.of("Почему, словами для этого человека", "Why, in words for this person"));
        String why = manner.of("Много одинаковых сообщений за час.", "Many alike messages in an hour.");
        manner.write(reason, why);
        manner.press(moderator.button(manner.of("Заморозить", "Freeze")));
        assertThat(heading(moderator, manner.of("Аккаунт заморожен", "Account frozen")))
                .isVisible();

        assertThat(seller.page()
                        .getByText(manner.of(
                                "Писать пока нельзя: аккаунт заморожен.",
                                "You can’t write for now: the account is frozen.")))
                .isVisible();
        Assertions.assertThat(World.send(pair.seller(), conversation, UUID.randomUUID(), A_WEEK, false)
                        .problem())
                .isEqualTo("frozen");
        manner.press(seller.link(manner.of("Почему и до какого времени", "Why, and until when")));
        assertThat(seller.page().getByText(why)).isVisible();
        assertThat(heading(seller, manner.of("Аккаунт заморожен", "The account is frozen")))
                .isVisible();

        manner.write(reason, manner.of("Это была ошибка, простите.", "It was a mistake, sorry."));
        manner.press(moderator.button(manner.of("Разморозить", "Thaw")));
        assertThat(heading(seller, manner.of("Всё в порядке", "All is well"))).isVisible();
        ok(World.send(pair.seller(), conversation, UUID.randomUUID(), A_WEEK, false));
        Assertions.assertThat(pair.texts(conversation)).containsExactly(question(manner), A_WEEK);
    }

    @Test
    void a_case_that_somebody_else_decided_says_so_and_keeps_what_was_typed() {
        Pair pair = Pair.on(server.uri(), server::client);
        String id = hold(pair, pair.begin(QUESTION), HELD);
        Visitor irina = irina().open("/moderation/cases/" + id);
        assertThat(heading(irina)).containsText(Pair.SELLER);
        irina.page().keyboard().press("r");
        irina.field("Почему, словами для автора").fill(REASON);

        TestClient alice = server.as("alice");
        JsonNode open = ok(alice.get("/api/moderation/cases/" + id));
        ok(Desk.decide(alice, open, Map.of("outcome", "allow", "reason", "", "falseAlarm", true)));

        assertThat(irina.page().getByText("Пока вы писали, этот случай решил другой модератор."))
                .isVisible();
        assertThat(irina.page().getByText(REASON)).isVisible();
        assertThat(irina.page().getByText("Alice Morton")).isVisible();
    }

    @Test
    void for_others_there_is_no_moderation() {
        Pair pair = Pair.on(server.uri(), server::client);
        Visitor seller = russian(server.uri()).signIn(pair.sellerEmail(), TestClient.PASSWORD);
        for (String path :
                new String[] {"/moderation", "/moderation/disputes", "/moderation/people", "/moderation/log"}) {
            seller.open(path);
            assertThat(heading(seller, "Такой страницы нет")).isVisible();
            assertThat(seller.link("Модерация")).hasCount(0);
        }
    }

    /** The seller writes what a moderator has to look at; answers the case. */
    private String hold(Pair pair, UUID conversation, String text) {
        TestClient.Response kept = World.send(pair.seller(), conversation, UUID.randomUUID(), text, false);
        Assertions.assertThat(kept.status()).isEqualTo(202);
        Assertions.assertThat(kept.body().get("state").asString()).isEqualTo("held");
        return Desk.idOf(Desk.caseOf(server.as("irina"), pair.sellerId())).toString();
    }

    private static JsonNode pending(TestClient author, String text) {
        return StreamSupport.stream(ok(author.get("/api/pending")).spliterator(), false)
                .filter(each -> each.get("text").asString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String standing(TestClient who) {
        return ok(who.get("/api/me/standing")).get("level").asString();
    }

    private Pair pair(Manner manner) {
        return Pair.on(server.uri(), server::client, manner);
    }

    private Visitor seller(Manner manner, Pair pair) {
        return visitor(server.uri(), manner).signIn(pair.sellerEmail(), TestClient.PASSWORD);
    }

    private Visitor moderator(Manner manner) {
        return visitor(server.uri(), manner).signIn(DemoServer.email(manner.of("irina", "alice")), DemoServer.PASSWORD);
    }

    private Visitor irina() {
        return russian(server.uri()).signIn(DemoServer.email("irina"), DemoServer.PASSWORD);
    }

    private static String question(Manner manner) {
        return manner.of(QUESTION, "Hello! How much is a map of a forest?");
    }

    private static void openCase(Manner manner, Visitor moderator, String id) {
        if (manner.isByKeys()) {
            walkTo(moderator, id);
            moderator.page().keyboard().press("Enter");
        } else {
            row(moderator, id).tap();
        }
    }

    private static void choose(Manner manner, Visitor moderator, String outcome) {
        assertThat(choice(moderator, outcome)).isVisible();
        if (manner.isByKeys()) {
            moderator.page().keyboard().press(outcome.substring(0, 1));
        } else {
            choice(moderator, outcome).tap();
        }
        assertThat(choice(moderator, outcome)).isChecked();
    }

    private static Locator reason(Manner manner, Visitor moderator) {
        return moderator.field(manner.of("Почему, словами для автора", "Why, in words for the author"));
    }

    private static void confirm(Manner manner, Visitor moderator, String button) {
        if (manner.isByKeys()) {
            moderator.page().keyboard().press("Control+Enter");
        } else {
            moderator.button(button).tap();
        }
    }

    /** Says why a decision should change, where there is a form for it. */
    private static void appeal(Manner manner, Visitor author, String plea) {
        manner.write(author.field(manner.of("Почему решение стоит изменить", "Why the decision should change")), plea);
        manner.press(author.button(manner.of("Отправить возражение", "Send the appeal")));
        assertThat(appealIs(author, manner.of("ждёт ответа", "waits for an answer")))
                .isVisible();
        assertThat(author.page().getByText(plea)).isVisible();
    }

    /** A moderator agrees with the appeal that an author has just made. */
    private void grant(Manner manner, Visitor moderator, Pair pair) {
        JsonNode open = Desk.caseOf(server.as("irina"), pair.sellerId());
        moderator.open("/moderation?show=appeal");
        openCase(manner, moderator, Desk.idOf(open).toString());
        assertThat(moderator.page().getByText(open.get("plea").asString())).isVisible();
        choose(manner, moderator, "allow");
        confirm(manner, moderator, manner.of("Принять", "Grant"));
    }

    /** An appeal of which it is said how it stands. */
    private static Locator appealIs(Visitor author, String state) {
        return author.page().locator("figcaption").filter(new Locator.FilterOptions().setHasText(state));
    }

    private static Locator strikeIs(Visitor author, String state) {
        return author.page().getByText(state, new Page.GetByTextOptions().setExact(true));
    }

    /** Down the queue by keys until the row has the focus. */
    private static void walkTo(Visitor moderator, String id) {
        assertThat(row(moderator, id)).isVisible();
        for (int n = 0; n < MOST_ROWS; n++) {
            moderator.page().keyboard().press("j");
            if (id.equals(moderator.page().evaluate("() => document.activeElement?.dataset.row ?? ''"))) {
                return;
            }
        }
        throw new AssertionError("J does not lead to " + id);
    }

    private static Locator row(Visitor moderator, String id) {
        return moderator.page().locator("[data-row='" + id + "']");
    }

    private static Locator choice(Visitor moderator, String value) {
        return moderator.page().locator("input[value=" + value + "]");
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().locator("h1:visible").last();
    }

    private static Locator heading(Visitor visitor, String name) {
        return visitor.named(AriaRole.HEADING, name);
    }
}
