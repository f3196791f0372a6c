package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.coaching.scores.Settled;
import rapport.order.Deal;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;

/** A seller sees habits beside outcomes, a moderator those of everybody; on a server of its own, because months pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesIT extends BrowserTest {
    private static final int CONTACTS = 5;

    private final TestServer server = TestServer.start();

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_seller_is_told_what_will_be_shown_and_later_reads_the_curve_its_table_and_the_next_habit(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Visitor seller = signedIn(pair.sellerEmail(), manner).open("/my/communication");
        manner.press(seller.named(AriaRole.LINK, manner.of("Результаты", "Outcomes")));
        sees(seller, manner.of("Показывать пока нечего", "Nothing to show yet"));
        isFine(seller, manner);

        live(pair, manner);
        Visitor later = signedIn(pair.sellerEmail(), manner).open("/my/outcomes");
        sees(later, manner.of("заказом стало больше обращений", "more enquiries became orders"));
        sees(later, manner.of("Ответ за час", "Reply within an hour"));
        assertThat(later.page().locator("svg[role=img]").first())
                .hasAccessibleName(
                        Pattern.compile(manner.of("до.10.минут:.5.из.5..100", "within 10 minutes: 5 of 5 .100")));
        isFine(later, manner);

        Locator curve = later.named(AriaRole.REGION, manner.of("Чего стоит промедление", "What delay costs"));
        manner.press(curve.getByText(manner.of("Показать таблицей", "Show as a table")));
        assertThat(curve.getByRole(AriaRole.ROW)).hasCount(7);
        assertThat(curve.getByRole(AriaRole.ROW).last()).containsText(manner.of("позже или никогда", "later or never"));
        isFine(later, manner);

        manner.press(later.named(AriaRole.LINK, manner.of("365 дней", "365 days")));
        assertThat(later.page()).hasURL(Pattern.compile("days=365$"));
        manner.press(later.named(AriaRole.LINK, manner.of("Открыть приём", "Open the technique")));
        assertThat(later.page()).hasURL(Pattern.compile("/techniques/"));
    }

    /** Half the enquiries are answered at once and become orders, half after hours and do not; then a month passes. */
    private void live(Pair pair, Manner manner) {
        for (int n = 0; n < 2 * CONTACTS; n++) {
            boolean quick = n < CONTACTS;
            TestClient buyer = server.client();
            buyer.signUp(manner.of("Покупатель", "Buyer"));
            UUID conversation = UUID.fromString(ok(buyer.post(
                            "/api/conversations",
                            Map.of(
                                    "sellerId",
                                    pair.sellerId(),
                                    "serviceId",
                                    pair.serviceId(),
                                    "clientId",
                                    UUID.randomUUID(),
                                    "text",
                                    manner.of("Здравствуйте! Возьмётесь за карту?", "Hello! Could you draw a map?"))))
                    .get("conversationId")
                    .asString());
            server.time().advance(quick ? Duration.ofMinutes(5) : Duration.ofHours(3));
            World.say(
                    pair.seller(),
                    conversation,
                    manner.of("Здравствуйте! Спасибо, возьмусь.", "Hello, thank you, I’d be glad to take it."));
            if (quick) {
                Deal.of(pair.seller(), buyer, pair.serviceId()).placed();
            }
        }
        Settled.on(server);
        server.time().advance(Duration.ofDays(31));
    }

    @ParameterizedTest
    @EnumSource
    void a_moderator_reads_them_of_all_sellers_and_takes_them_away_as_a_table(Manner manner) throws IOException {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        live(pair, manner);
        TestClient moderator = server.moderator();
        ok(moderator.patch(
                "/api/me",
                Map.of("language", manner.of("ru", "en"), "name", manner.of("Ирина Котова", "Irene Cotton"))));
        Visitor visitor = signedIn(TestServer.MODERATOR, manner).open("/moderation");
        manner.press(visitor.named(AriaRole.LINK, manner.of("Результаты", "Outcomes")));
        sees(visitor, manner.of("Группы рядом", "Groups side by side"));
        sees(visitor, manner.of("Все продавцы", "All sellers"));
        isFine(visitor, manner);
        Download download = visitor.page()
                .waitForDownload(
                        () -> manner.press(visitor.named(AriaRole.LINK, manner.of("Скачать CSV", "Download CSV"))));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("outcomes-90-days.csv");
        Assertions.assertThat(Files.readString(download.path())).startsWith("cohort_kind,cohort,sellers,figure");

        Visitor seller = signedIn(pair.sellerEmail(), manner).open("/operator/outcomes");
        sees(seller, manner.of("Такой страницы нет", "There’s no such page"));
    }

    private Visitor signedIn(String email, Manner manner) {
        return visitor(server.uri(), manner).signIn(email, TestClient.PASSWORD);
    }

    private static void sees(Visitor visitor, String text) {
        assertThat(visitor.page().getByText(text).first()).isVisible();
    }

    private static void isFine(Visitor visitor, Manner manner) {
        Assertions.assertThat(Look.at(visitor.page(), "html", manner.isRussian()))
                .isEmpty();
    }
}
