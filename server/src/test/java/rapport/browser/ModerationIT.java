package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.moderation.Desk;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Moderators decide, by keys, on a phone and in both languages; and what those see about whom they decide. */
class ModerationIT extends BrowserTest {
    private static final String QUESTION = "Здравствуйте! Сколько стоит карта леса?";
    private static final String ENQUIRY = "Hello! How much is a map of a forest?";
    private static final String HELD = "Пришлите, пожалуйста, вашу почту, вышлю эскизы карты.";
    private static final String HELD_IN_ENGLISH = "Let us have a Zoom call tomorrow.";
    private static final String REASON = "Почту до заказа просить нельзя, эскизы можно прислать прямо сюда.";
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

    @Test
    void on_a_phone_and_in_english_a_refused_text_goes_back_with_the_moderator_s_words() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(ENQUIRY);
        String id = hold(pair, conversation, HELD_IN_ENGLISH);

        Visitor alice = alice(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
        alice.open("/moderation");
        row(alice, id).tap();
        choice(alice, "refuse").tap();
        Locator reason = alice.field("Why, in words for the author");
        assertThat(reason).hasValue(Pattern.compile("^Contacts can’t be passed on"));
        reason.fill("Let’s keep calls here until there’s an order.");
        alice.button("Refuse").tap();

        alice.page().waitForURL(url -> !url.contains(id));
        JsonNode returned = pending(pair.seller(), HELD_IN_ENGLISH);
        Assertions.assertThat(returned.get("state").asString()).isEqualTo("returned");
        Assertions.assertThat(returned.get("returned").get("reason").asString())
                .isEqualTo("Let’s keep calls here until there’s an order.");
        Assertions.assertThat(returned.get("returned").get("strike").asBoolean())
                .isFalse();
        Assertions.assertThat(pair.texts(conversation)).containsExactly(ENQUIRY);
    }

    @Test
    void a_strike_is_seen_by_its_author_who_objects_and_is_heard() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(QUESTION);
        String id = hold(pair, conversation, HELD);
        Visitor irina = irina().open("/moderation/cases/" + id);
        assertThat(heading(irina)).containsText(Pair.SELLER);
        irina.page().keyboard().press("s");
        irina.field("Почему, словами для автора").fill(REASON);
        irina.page().keyboard().press("Control+Enter");
        irina.page().waitForURL(url -> !url.contains(id));

        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/my/standing");
        assertThat(seller.page().getByText(REASON)).isVisible();
        assertThat(seller.page().getByText("действует").first()).isVisible();
        seller.button("Возразить").click();
        seller.page().keyboard().type("Почта была нужна для договора, о ней сказано в услуге.");
        seller.button("Отправить возражение").click();
        assertThat(seller.page().getByText("ждёт ответа")).isVisible();

        irina.open("/moderation?show=appeal");
        Locator appeal = irina.row(Pair.SELLER).first();
        appeal.click();
        assertThat(irina.page().getByText("Почта была нужна для договора")).isVisible();
        irina.page().keyboard().press("a");
        irina.page().keyboard().press("Control+Enter");

        assertThat(seller.page().getByText("снято")).isVisible();
        assertThat(seller.page().getByText("Решение отменено, извините за ожидание."))
                .isVisible();
        Assertions.assertThat(standing(pair.seller())).isEqualTo("good");
    }

    @Test
    void a_freeze_and_a_thaw_are_seen_at_once_by_whom_they_concern() {
        Pair pair = Pair.on(server.uri(), server::client);
        UUID conversation = pair.begin(ENQUIRY);
        ok(pair.seller().patch("/api/me", Map.of("language", "en")));
        Visitor seller = english(new Browser.NewContextOptions())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk");
        assertThat(seller.row(Pair.BUYER)).isVisible();

        Visitor alice = alice(new Browser.NewContextOptions()).open("/moderation/people?q=" + pair.sellerEmail());
        alice.row(Pair.SELLER).click();
        alice.field("Why, in words for this person").fill("Many alike messages in an hour.");
        alice.button("Freeze").click();
        assertThat(heading(alice, "Account frozen")).isVisible();

        assertThat(seller.page().getByText("You can’t write for now: the account is frozen."))
                .isVisible();
        Assertions.assertThat(World.send(pair.seller(), conversation, UUID.randomUUID(), "A week", false)
                        .problem())
                .isEqualTo("frozen");
        seller.link("Why, and until when").click();
        assertThat(seller.page().getByText("Many alike messages in an hour.")).isVisible();
        assertThat(heading(seller, "The account is frozen")).isVisible();

        alice.field("Why, in words for this person").fill("It was a mistake, sorry.");
        alice.button("Thaw").click();

        assertThat(heading(seller, "All is well")).isVisible();
        ok(World.send(pair.seller(), conversation, UUID.randomUUID(), "A week", false));
        Assertions.assertThat(pair.texts(conversation)).containsExactly(ENQUIRY, "A week");
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
        for (String path : new String[] {"/moderation", "/moderation/people", "/moderation/log"}) {
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

    private Visitor irina() {
        return russian(server.uri()).signIn(DemoServer.email("irina"), DemoServer.PASSWORD);
    }

    private Visitor alice(Browser.NewContextOptions options) {
        return english(options).signIn(DemoServer.email("alice"), DemoServer.PASSWORD);
    }

    private Visitor english(Browser.NewContextOptions options) {
        return visitor(server.uri(), options.setLocale("en-GB").setTimezoneId("Europe/London"));
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
