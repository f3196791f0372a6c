package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rapport.coaching.scores.Settled;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** Every page of the product with its menus and dialogs, walked through as one of the demo's sellers and as a moderator. */
final class Tour {
    private static final String WHOLE_PAGE = "html";
    private static final String OVERLAY = "[role=menu], dialog[open]";

    /** A menu or dialog that a button says it opens. */
    private static final String OPENER = "button[aria-haspopup]:visible";

    private static final String AT_REST =
            "() => document.querySelector('[aria-busy=true]') === null && document.fonts.status === 'loaded'";

    private final String seller;
    private final String moderator;
    private final boolean russian;
    private final List<Place> asVisitor = new ArrayList<>();
    private final List<Place> signedIn = new ArrayList<>();
    private final List<Place> asModerator = new ArrayList<>();

    /**
     * A page.
     *
     * @param path where it is
     * @param shows what is to be read on it once it is there
     * @param presses what is pressed then, one after another, until a dialog is open
     * @param mixed whether it shows what people of both languages wrote
     */
    private record Place(String path, String shows, List<String> presses, boolean mixed) {}

    private Tour(DemoServer server, String seller, String moderator, boolean russian) {
        this.seller = seller;
        this.moderator = moderator;
        this.russian = russian;
        Settled.on(server);
        server.ask(seller, client -> {
            String sellerId = ok(client.get("/api/me")).get("id").asString();
            JsonNode service = first(client, "/api/services?seller=" + sellerId, item -> true);
            addPublic(sellerId, service);
            addDesk(client);
            addOwn(service);
            addOrders(client, sellerId);
            addExchange(client);
            return sellerId;
        });
        server.ask(moderator, this::addModeration);
    }

    /** Anna's, in Russian. */
    static Tour russian(DemoServer server) {
        return new Tour(server, "anna", "irina", true);
    }

    /** James's, in English. */
    static Tour english(DemoServer server) {
        return new Tour(server, "james", "alice", false);
    }

    private void addPublic(String sellerId, JsonNode service) {
        String title = service.get("title").asString();
        visitor("/services?q=" + words("обложка", "voice"), title);
        visitor("/services?q=" + words("ъъъ", "zzz"), words("ничего нет", "Nothing found"));
        visitor("/services/" + service.get("id").asString(), title);
        visitor("/sellers/" + sellerId, title);
        visitor("/rating", words("Формула", "The formula"));
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
        desk("/desk?filter=spam", words("Спама нет", "No spam"));
        desk("/desk?filter=snoozed", words("Нина Крылова", "Ruth Fielding"));
        desk("/desk/search?q=" + words("кит", "morning"), words("Игорь Самойлов", "Daniel Moss"));
        desk("/desk/c/" + archived.get("conversationId").asString(), beginning);
        desk(open, beginning);
        desk(
                open,
                beginning,
                words("Действия с беседой", "Conversation actions"),
                words("О собеседнике и заказах", "Details"));
    }

    private void addOwn(JsonNode service) {
        String title = service.get("title").asString();
        String editor = words("Что получит покупатель", "What the buyer gets");
        desk("/my/services", title);
        desk("/my/services", title, words("Действия: ", "Actions: ") + title, words("Убрать в архив", "Archive"));
        desk("/my/contact-form", words("Для отдельных услуг", "For single services"));
        desk("/my/services/new", editor);
        desk("/my/services/" + service.get("id").asString(), editor);
        desk("/my/availability", words("Отпуск и отдельные выходные", "Vacations and single days off"));
        desk("/my/profile", words("О себе", "About you"));
        desk("/techniques", words("Тепло", "Warmth"));
        desk("/techniques/first-answer", words("30 минут", "30 minutes"));
        desk("/techniques/one-message", words("Сравните", "Compare"));
        desk("/techniques/no-contacts", words("Сравните", "Compare"));
        desk("/my/communication", words("По неделям", "Week by week"));
        desk("/my/communication?weeks=4", words("Что изменило оценки", "What moved the scores"));
        desk("/my/outcomes", words("Чего стоит промедление", "What delay costs"));
        desk("/my/outcomes?days=365", words("Случайность и причина", "Chance and cause"));
        desk("/my/rating", words("Как его вернуть", "How to restore it"));
        desk("/my/reviews", words("Сначала те, что ждут ответа", "come first"));
        desk("/my/standing", words("Как это устроено", "How it works"));
        desk(
                "/my/standing?against=" + service.get("id").asString(),
                words("Возразить на отказ", "Appeal against a refusal"));
        desk("/settings", words("Где открыт аккаунт", "Where you’re signed in"));
        desk("/settings/blocked", words("Никто не заблокирован", "Nobody is blocked"));
        desk("/settings?moderator=code", words("Стать модератором", "Become a moderator"));
    }

    private void addOrders(TestClient client, String sellerId) {
        JsonNode inWork = first(
                client,
                "/api/orders?side=seller",
                order -> "in_work".equals(order.get("stage").asString()));
        String others = first(client, "/api/services", item -> isOrdered(item, sellerId))
                .get("id")
                .asString();
        desk("/orders?side=seller", inWork.get("title").asString());
        addForms("/desk/c/" + inWork.get("conversationId").asString());
        desk("/orders?side=buyer&closed", words("Закрыты", "Closed"));
        desk("/services/" + others + "/order?package=0&options=0", words("Что будет дальше", "What happens next"));
    }

    /** The forms of an order, by the way that there is on every size of screen. */
    private void addForms(String conversation) {
        String more = words("Что ещё можно сделать", "What else you can do");
        addForm(conversation, words("Показать, что сделано", "Show progress"));
        addForm(conversation, words("Сдать работу", "Deliver"));
        addForm(conversation, more, words("Предложить опции", "Offer options"));
        addForm(conversation, more, words("Предложить возврат", "Propose a refund"));
        addForm(conversation, more, words("Открыть спор", "Open a dispute"));
    }

    private void addForm(String conversation, String... presses) {
        String beginning = words("Начало переписки", "The beginning");
        Stream<String> way = Stream.of(
                words("Действия с беседой", "Conversation actions"), words("О собеседнике и заказах", "Details"));
        desk(conversation, beginning, Stream.concat(way, Stream.of(presses)).toArray(String[]::new));
    }

    private void addExchange(TestClient client) {
        String language = words("ru", "en");
        JsonNode others = first(client, "/api/requests?language=" + language + "&fresh=true", item -> true);
        JsonNode mine = first(client, "/api/me/requests", item -> true);
        String title = mine.get("title").asString();
        String own = "/my/requests/" + mine.get("id").asString();
        visitor("/exchange?language=" + language, others.get("title").asString());
        visitor("/exchange?q=" + words("ъъъ", "zzz"), words("Таких запросов", "There are no such requests"));
        desk("/exchange?language=" + language, others.get("title").asString());
        desk("/exchange/" + others.get("id").asString(), words("Ваш отклик", "Your proposal"));
        desk("/exchange/" + mine.get("id").asString(), title);
        desk("/my/requests", title);
        desk("/my/requests/new", words("Новый запрос", "New request"));
        desk(own, words("Отклики на запрос", "Proposals for the request"));
        desk(own, words("Отклики на запрос", "Proposals for the request"), words("Дополнить", "Add something"));
        desk(own + "/edit", words("Изменить запрос", "Change the request"));
        desk("/my/proposals", words("Ждёт решения", "Awaits a decision"));
    }

    /** Whether it is somebody else's, in the language of this tour. */
    private boolean isOrdered(JsonNode service, String sellerId) {
        boolean isRussian =
                service.get("title").asString().codePoints().anyMatch(letter -> letter >= 'А' && letter <= 'я');
        return isRussian == russian
                && !service.get("seller").get("id").asString().equals(sellerId);
    }

    private String addModeration(TestClient client) {
        JsonNode open = first(client, "/api/moderation/cases?state=open&kind=held", item -> true);
        String author = open.get("author").get("name").asString();
        String choose = words("Что сделать с", "What to do with");
        String person = "/moderation/people/" + open.get("author").get("id").asString();
        String inCase = "/moderation/cases/" + open.get("id").asString();
        moderation("/moderation", author);
        moderation("/moderation?show=appeal", words("Возражения", "Appeals"));
        moderation("/moderation?show=report", words("Жалобы", "Reports"));
        moderation("/moderation?show=decided", words("Решено", "Decided"));
        moderation(inCase, choose);
        moderation(inCase, choose, "s", "?");
        moderation("/operator/outcomes", words("Группы рядом", "Groups side by side"));
        moderation("/moderation/disputes", words("не договорились сами", "couldn’t settle themselves"));
        String dispute = first(client, "/api/moderation/disputes", item -> true)
                .get("orderId")
                .asString();
        moderation("/moderation/disputes/" + dispute, words("Беседа", "Conversation"));
        moderation("/moderation/people", words("Имя или почта", "Name or e-mail"));
        moderation("/moderation/people?q=" + words("Анна", "James"), words("Анна Вересова", "James"));
        moderation(person, words("Заморозить аккаунт", "Freeze the account"));
        moderation("/moderation/log", words("Изменить записи нельзя", "Entries can’t be changed"));
        return author;
    }

    private void moderation(String path, String shows, String... presses) {
        asModerator.add(new Place(path, shows, List.of(presses), /* mixed= */ true));
    }

    private void visitor(String path, String shows, String... presses) {
        asVisitor.add(new Place(path, shows, List.of(presses), /* mixed= */ false));
    }

    private void desk(String path, String shows, String... presses) {
        signedIn.add(new Place(path, shows, List.of(presses), /* mixed= */ false));
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
        return Stream.of(asVisitor, signedIn, asModerator)
                .flatMap(List::stream)
                .map(Place::path)
                .toList();
    }

    /** Walks through it all, every page loaded by its address; what is found wrong anywhere. */
    List<String> walk(Visitor visitor) {
        return walk(visitor, Visitor::open);
    }

    /** The same as somebody who goes on from page to page; where two are one but for the query, it is loaded anew. */
    List<String> walkOn(Visitor visitor) {
        return walk(visitor, (who, path) -> {
            if (pageOf(URI.create(who.page().url()).getPath()).equals(pageOf(path))) {
                who.open(path);
            } else {
                who.follow(path);
            }
        });
    }

    private static String pageOf(String path) {
        return path.replaceAll("\\?.*", "");
    }

    private List<String> walk(Visitor visitor, BiConsumer<Visitor, String> goOn) {
        List<String> wrong = new ArrayList<>();
        Set<String> opened = new HashSet<>();
        for (List<Place> places : List.of(asVisitor, signedIn, asModerator)) {
            if (places.equals(signedIn)) {
                visitor.signIn(DemoServer.email(seller), DemoServer.PASSWORD);
            } else if (places.equals(asModerator)) {
                visitor.signIn(DemoServer.email(moderator), DemoServer.PASSWORD);
            }
            visitor.open(places.getFirst().path());
            for (Place place : places) {
                goOn.accept(visitor, place.path());
                wrong.addAll(visit(visitor.page(), place, opened));
            }
        }
        return wrong;
    }

    private List<String> visit(Page page, Place place, Set<String> opened) {
        // Unlike an assertion, which asks less and less often, these look at every frame.
        page.getByText(place.shows())
                .or(page.getByLabel(place.shows()))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        page.waitForFunction(AT_REST);
        List<String> wrong = new ArrayList<>();
        if (place.presses().isEmpty()) {
            look(page, WHOLE_PAGE, place).forEach(found -> wrong.add(place.path() + ": " + found));
            openEach(page, place, opened).forEach(found -> wrong.add(place.path() + found));
        } else {
            place.presses().forEach(name -> press(page, name));
            page.locator("dialog[open]").last().waitFor();
            look(page, OVERLAY, place).forEach(found -> wrong.add(place + ": " + found));
            closeAll(page);
        }
        return wrong;
    }

    private static void closeAll(Page page) {
        for (int open = page.locator(OVERLAY).count(); open > 0; open--) {
            page.keyboard().press("Escape");
            assertThat(page.locator(OVERLAY)).hasCount(open - 1);
        }
    }

    private List<String> look(Page page, String part, Place place) {
        return place.mixed() ? Look.whateverItSays(page, part) : Look.at(page, part, russian);
    }

    private static void press(Page page, String name) {
        if (name.length() == 1) {
            page.keyboard().press(name);
            return;
        }
        // What lies behind a dialog cannot be pressed.
        Locator dialogs = page.locator("dialog[open]");
        Locator buttons = dialogs.count() == 0
                ? page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                : dialogs.last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .or(buttons)
                .first()
                .click();
    }

    /** Opens what the page's buttons say they open, and which was not seen on another page. */
    private List<String> openEach(Page page, Place place, Set<String> opened) {
        List<String> wrong = new ArrayList<>();
        for (Locator opener : page.locator(OPENER).all()) {
            String name =
                    opener.evaluate("one => one.ariaLabel ?? one.innerText").toString();
            if (opened.add(name)) {
                opener.click();
                page.locator(OVERLAY).waitFor();
                look(page, OVERLAY, place).forEach(found -> wrong.add(" under “" + name + "”: " + found));
                page.keyboard().press("Escape");
                assertThat(page.locator(OVERLAY)).hasCount(0);
            }
        }
        return wrong;
    }
}
