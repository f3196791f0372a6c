package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rapport.coaching.scores.Settled;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** Every page of the product with its menus and dialogs, walked through as one of the demo's sellers. */
final class Tour {
    private static final String WHOLE_PAGE = "html";
    private static final String OVERLAY = "[role=menu], dialog[open]";

    /** A menu or dialog that a button says it opens. */
    private static final String OPENER = "button[aria-haspopup]:visible";

    private final String seller;
    private final boolean russian;
    private final List<Place> asVisitor = new ArrayList<>();
    private final List<Place> signedIn = new ArrayList<>();

    /**
     * A page.
     *
     * @param path where it is
     * @param shows what is to be read on it once it is there
     * @param presses what is pressed then, one after another, until a dialog is open
     */
    private record Place(String path, String shows, List<String> presses) {}

    private Tour(DemoServer server, String seller, boolean russian) {
        this.seller = seller;
        this.russian = russian;
        Settled.on(server);
        server.ask(seller, client -> {
            String sellerId = ok(client.get("/api/me")).get("id").asString();
            JsonNode service = first(client, "/api/services?seller=" + sellerId, item -> true);
            addPublic(sellerId, service);
            addDesk(client);
            addOwn(service);
            return sellerId;
        });
    }

    /** Anna's, in Russian. */
    static Tour russian(DemoServer server) {
        return new Tour(server, "anna", true);
    }

    /** James's, in English. */
    static Tour english(DemoServer server) {
        return new Tour(server, "james", false);
    }

    private void addPublic(String sellerId, JsonNode service) {
        String title = service.get("title").asString();
        visitor("/services?q=" + words("обложка", "voice"), title);
        visitor("/services?q=" + words("ъъъ", "zzz"), words("ничего нет", "Nothing found"));
        visitor("/services/" + service.get("id").asString(), title);
        visitor("/sellers/" + sellerId, title);
        visitor("/sign-in", words("Вход", "Sign in"));
        visitor("/sign-up", words("Новый аккаунт", "Create an account"));
        visitor("/no-such-page", words("Такой страницы нет", "There’s no such page"));
    }

    private void addDesk(TestClient client) {
        JsonNode draft = first(client, "/api/inbox", row -> row.get("hasDraft").asBoolean());
        JsonNode archived = first(client, "/api/inbox?filter=archived", row -> true);
        String beginning = words("Начало переписки", "The beginning");
        String open = "/desk/c/" + draft.get("conversationId").asString();
        desk("/desk", draft.get("other").get("name").asString());
        desk("/desk", draft.get("other").get("name").asString(), "?");
        desk("/desk?filter=archived", archived.get("other").get("name").asString());
        desk("/desk?filter=snoozed", words("Нина Крылова", "Ruth Fielding"));
        desk("/desk/search?q=" + words("кит", "morning"), words("Игорь Самойлов", "Daniel Moss"));
        desk("/desk/c/" + archived.get("conversationId").asString(), beginning);
        desk(open, beginning);
        desk(open, beginning, words("Действия с беседой", "Conversation actions"), words("О собеседнике", "Details"));
    }

    private void addOwn(JsonNode service) {
        String title = service.get("title").asString();
        String editor = words("Что получит покупатель", "What the buyer gets");
        desk("/my/services", title);
        desk("/my/services", title, words("Действия: ", "Actions: ") + title, words("Убрать в архив", "Archive"));
        desk("/my/services/new", editor);
        desk("/my/services/" + service.get("id").asString(), editor);
        desk("/my/profile", words("О себе", "About you"));
        desk("/techniques", words("Тепло", "Warmth"));
        desk("/techniques/first-answer", words("30 минут", "30 minutes"));
        desk("/techniques/one-message", words("Сравните", "Compare"));
        desk("/techniques/no-contacts", words("Сравните", "Compare"));
        desk("/my/communication", words("По неделям", "Week by week"));
        desk("/my/communication?weeks=4", words("Что изменило оценки", "What moved the scores"));
        desk("/settings", words("Где открыт аккаунт", "Where you’re signed in"));
        desk("/settings?moderator=code", words("Стать модератором", "Become a moderator"));
    }

    private void visitor(String path, String shows, String... presses) {
        asVisitor.add(new Place(path, shows, List.of(presses)));
    }

    private void desk(String path, String shows, String... presses) {
        signedIn.add(new Place(path, shows, List.of(presses)));
    }

    private String words(String inRussian, String inEnglish) {
        return russian ? inRussian : inEnglish;
    }

    private static JsonNode first(TestClient client, String path, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(ok(client.get(path)).get("items").spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The pages it goes through. */
    List<String> paths() {
        return Stream.concat(asVisitor.stream(), signedIn.stream())
                .map(Place::path)
                .toList();
    }

    /** Walks through it all; what is found wrong anywhere. */
    List<String> walk(Visitor visitor) {
        List<String> wrong = new ArrayList<>();
        Set<String> opened = new HashSet<>();
        asVisitor.forEach(place -> wrong.addAll(visit(visitor, place, opened)));
        visitor.signIn(DemoServer.email(seller), DemoServer.PASSWORD);
        signedIn.forEach(place -> wrong.addAll(visit(visitor, place, opened)));
        return wrong;
    }

    private List<String> visit(Visitor visitor, Place place, Set<String> opened) {
        Page page = visitor.open(place.path()).page();
        assertThat(page.getByText(place.shows())
                        .or(page.getByLabel(place.shows()))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        List<String> wrong = new ArrayList<>();
        if (place.presses().isEmpty()) {
            Look.at(page, WHOLE_PAGE, russian).forEach(found -> wrong.add(place.path() + ": " + found));
            openEach(page, opened).forEach(found -> wrong.add(place.path() + found));
        } else {
            place.presses().forEach(name -> press(page, name));
            assertThat(page.locator("dialog[open]")).isVisible();
            Look.at(page, OVERLAY, russian).forEach(found -> wrong.add(place + ": " + found));
        }
        return wrong;
    }

    private static void press(Page page, String name) {
        if (name.length() == 1) {
            page.keyboard().press(name);
            return;
        }
        Page.GetByRoleOptions called = new Page.GetByRoleOptions().setName(name);
        page.getByRole(AriaRole.MENUITEM, called)
                .or(page.getByRole(AriaRole.BUTTON, called))
                .first()
                .click();
    }

    /** Opens what the page's buttons say they open, and which was not seen on another page. */
    private List<String> openEach(Page page, Set<String> opened) {
        List<String> wrong = new ArrayList<>();
        for (Locator opener : page.locator(OPENER).all()) {
            String name =
                    opener.evaluate("one => one.ariaLabel ?? one.innerText").toString();
            if (opened.add(name)) {
                opener.click();
                assertThat(page.locator(OVERLAY)).isVisible();
                Look.at(page, OVERLAY, russian).forEach(found -> wrong.add(" under “" + name + "”: " + found));
                page.keyboard().press("Escape");
                assertThat(page.locator(OVERLAY)).hasCount(0);
            }
        }
        return wrong;
    }
}
