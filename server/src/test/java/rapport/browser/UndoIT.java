package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** A sent message can be taken back for a while, and what is written meanwhile joined to it. */
class UndoIT extends BrowserTest {
    private static final String QUESTION = "Когда увижу набросок?";
    private static final String HASTY = "Завтра пришлю набросок";
    private static final String FROM_THE_TELEPHONE = "Пишу с дороги.";
    private static final String MORE = "И спасибо за подробное задание.";

    private final DemoServer server = DemoServer.shared();

    @Test
    void a_message_taken_back_returns_to_the_composer_and_the_other_side_never_sees_it() {
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        UUID conversation = pair.begin(QUESTION);
        Visitor seller = sellerIn(pair, conversation);
        seller.says(HASTY);
        assertThat(seller.page().getByText("Уйдёт через").first()).isVisible();
        assertThat(seller.composer()).hasValue("");
        seller.button("Вернуть").first().click();
        assertThat(seller.composer()).hasValue(HASTY);
        assertThat(seller.message(HASTY)).hasCount(0);
        Assertions.assertThat(pair.texts(conversation)).isEqualTo(List.of(QUESTION));
    }

    @Test
    void what_is_written_meanwhile_joins_the_message_before_and_both_leave_as_one() {
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        UUID conversation = pair.begin(QUESTION);
        Visitor buyer = russian(server.uri())
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        buyer.sees(QUESTION);
        Visitor seller = sellerIn(pair, conversation);
        seller.says(HASTY);
        seller.composer().fill(MORE);
        seller.button("Добавить к прошлому").click();
        assertThat(seller.composer()).hasValue("");
        seller.button("Отправить сейчас").click();
        assertThat(buyer.thread().getByText(MORE)).hasCount(1);
        assertThat(buyer.thread().getByText(MORE)).containsText(HASTY);
        Assertions.assertThat(pair.texts(conversation)).hasSize(2);
        Assertions.assertThat(pair.texts(conversation).getLast())
                .startsWith(HASTY)
                .endsWith(MORE);
    }

    /** The page hears of the other device only when the server tells it that it was slower. */
    @Test
    void what_two_devices_add_at_once_is_all_in_the_message() {
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        UUID conversation = pair.begin(QUESTION);
        Visitor seller = sellerIn(pair, conversation);
        seller.says(HASTY);
        seller.composer().fill(MORE);
        Page.RouteOptions once = new Page.RouteOptions().setTimes(1);
        seller.page()
                .route(
                        "**/api/pending/*",
                        joining -> {
                            addElsewhere(pair.seller());
                            joining.resume();
                        },
                        once);
        seller.button("Добавить к прошлому").click();
        assertThat(seller.composer()).hasValue("");
        seller.button("Отправить сейчас").click();
        assertThat(seller.thread().getByText("Отправлено")).isVisible();
        Assertions.assertThat(pair.texts(conversation).getLast())
                .isEqualTo(String.join("\n\n", HASTY, FROM_THE_TELEPHONE, MORE));
    }

    private static void addElsewhere(TestClient device) {
        JsonNode pending = ok(device.get("/api/pending")).get(0);
        ok(device.put(
                "/api/pending/" + pending.get("clientId").asString(),
                Map.of("text", HASTY + "\n\n" + FROM_THE_TELEPHONE),
                "If-Match",
                "\"" + pending.get("version").asInt() + "\""));
    }

    private Visitor sellerIn(Pair pair, UUID conversation) {
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        seller.sees(QUESTION);
        return seller;
    }
}
