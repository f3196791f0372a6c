package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import rapport.testing.World;

/** A seller sees what her rating is made of. */
class RatingIT extends BrowserTest {
    private final DemoServer server = DemoServer.shared();

    @ParameterizedTest
    @EnumSource
    void a_new_seller_sees_a_buyer_wait_answers_and_thinks_the_answer_away(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Visitor seller = visitor(server.uri(), manner)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/my/rating");
        sees(seller, manner.of("С этого числа начинают все", "Everybody starts here"));
        sees(seller, manner.of("Ничего не горит", "Nothing is pressing"));
        isFine(seller, manner);

        UUID conversation = asks(pair, manner);
        seller.open("/my/rating");
        sees(seller, manner.of("Новый покупатель ждёт ответа", "A new buyer is waiting"));
        sees(seller, manner.of("Если ничего не сделать, станет 81,81", "If nothing is done, it becomes 81.81"));
        isFine(seller, manner);

        World.say(
                pair.seller(),
                conversation,
                manner.of("Здравствуйте, Пётр! Возьмусь.", "Hello Peter, I’d be glad to take it."));
        seller.open("/my/rating");
        sees(seller, manner.of("90,90", "90.90"));
        Locator without = seller.page().locator("button[aria-pressed]").first();
        manner.press(without);
        assertThat(seller.page().getByRole(AriaRole.STATUS).last())
                .hasText(manner.of(
                        "Без отмеченного события было бы 90,00.", "Without the marked event it would be 90.00."));
        isFine(seller, manner);
        manner.press(without);
        assertThat(without).hasAttribute("aria-pressed", "false");
    }

    private static void sees(Visitor visitor, String text) {
        assertThat(visitor.page().getByText(text).first()).isVisible();
    }

    private static UUID asks(Pair pair, Manner manner) {
        return UUID.fromString(ok(pair.buyer()
                        .post(
                                "/api/conversations",
                                Map.of(
                                        "sellerId",
                                        pair.sellerId(),
                                        "serviceId",
                                        pair.serviceId(),
                                        "clientId",
                                        UUID.randomUUID(),
                                        "text",
                                        manner.of(
                                                "Здравствуйте! Возьмётесь за карту?", "Hello! Could you draw a map?"))))
                .get("conversationId")
                .asString());
    }

    private static void isFine(Visitor visitor, Manner manner) {
        Assertions.assertThat(Look.at(visitor.page(), "html", manner.isRussian()))
                .isEmpty();
    }
}
