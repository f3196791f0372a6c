package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** From sign-in to a sent answer without the pointer. */
class KeyboardIT extends BrowserTest {
    private static final String QUESTION = "Подскажите, входит ли в цену рамка?";
    private static final String ANSWER = "Да, рамка входит. Какой у вас цвет стен?";

    private final DemoServer server = DemoServer.shared();

    @Test
    void from_sign_in_to_a_sent_answer() {
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        UUID conversation = pair.begin(QUESTION);
        Visitor seller = russian(server.uri()).open("/sign-in");
        Keyboard keys = seller.page().keyboard();
        assertThat(seller.field("Почта")).isVisible();
        Visitor.tabTo(seller.field("Почта"));
        keys.type(pair.sellerEmail());
        Visitor.tabTo(seller.field("Пароль"));
        keys.type(TestClient.PASSWORD);
        keys.press("Enter");
        seller.page().waitForURL(Pattern.compile("/desk$"));
        assertThat(seller.row(Pair.BUYER)).isVisible();
        keys.press("j");
        assertThat(seller.row(Pair.BUYER)).isFocused();
        keys.press("Enter");
        seller.sees(QUESTION);
        keys.press("r");
        assertThat(seller.composer()).isFocused();
        keys.type(ANSWER);
        keys.press("Control+Enter");
        Visitor.tabTo(seller.button("Отправить сейчас"));
        keys.press("Enter");
        assertThat(seller.thread().getByText("Отправлено")).isVisible();
        Assertions.assertThat(pair.texts(conversation)).isEqualTo(List.of(QUESTION, ANSWER));
    }

    @Test
    void a_question_mark_lists_the_keys_and_escape_gives_the_focus_back() {
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        pair.begin(QUESTION);
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk");
        assertThat(seller.row(Pair.BUYER)).isVisible();
        Keyboard keys = seller.page().keyboard();
        keys.press("j");
        assertThat(seller.row(Pair.BUYER)).isFocused();
        keys.press("?");
        assertThat(seller.named(AriaRole.DIALOG, "Клавиши")).isVisible();
        assertThat(seller.named(AriaRole.DIALOG, "Клавиши")).containsText("Написать ответ");
        keys.press("Escape");
        assertThat(seller.named(AriaRole.DIALOG, "Клавиши")).hasCount(0);
        assertThat(seller.row(Pair.BUYER)).isFocused();
    }
}
