package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** A visitor writes first and signs up after; the seller hears of it at once and answers. */
class SignUpToAnswerIT extends BrowserTest {
    private static final String BUYER = "Алиса Ветрова";
    private static final String QUESTION = "Здравствуйте! Сколько будет стоить карта леса с тремя домиками?";
    private static final String ANSWER = "Алиса, здравствуйте! Четырнадцать тысяч, домики нарисую с трубами.";

    @Test
    void from_a_visitor_s_first_line_to_the_answer_on_his_page() {
        DemoServer server = DemoServer.shared();
        Pair pair = Pair.on(server.uri(), server::client).undoing(30);
        Visitor seller = russian(server.uri())
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/desk");
        assertThat(seller.page().getByText("Здесь появятся ваши беседы")).isVisible();

        Visitor buyer = russian(server.uri()).open("/services/" + pair.serviceId());
        writesFirst(buyer);
        signsUp(buyer);
        buyer.page().waitForURL(Pattern.compile("/desk/c/"));
        buyer.sees(QUESTION);

        Locator row = seller.row(BUYER);
        assertThat(row).containsText("новый клиент");
        assertThat(row.getByText("До отметки 10 минут осталось")).hasCount(1);
        assertThat(seller.page()).hasTitle(Pattern.compile("^\\(1\\)"));
        row.click();
        seller.sees(QUESTION);
        assertThat(buyer.thread().getByText("Прочитано")).isVisible();

        seller.composer().pressSequentially(ANSWER);
        assertThat(buyer.page().getByText(Pair.SELLER + " пишет")).isVisible();
        seller.composer().press("Control+Enter");
        seller.button("Отправить сейчас").click();
        buyer.sees(ANSWER);
        assertThat(seller.thread().getByText("Прочитано")).isVisible();
        assertThat(seller.row(BUYER).getByText("осталось")).hasCount(0);
        assertThat(seller.page()).hasTitle(Pattern.compile("^[^(]"));
    }

    private static void writesFirst(Visitor buyer) {
        buyer.button("Написать продавцу").click();
        buyer.composer().fill(QUESTION);
        buyer.button("Отправить").click();
        buyer.page().waitForURL(Pattern.compile("/sign-up"));
        assertThat(buyer.page().getByText(QUESTION)).isVisible();
    }

    private static void signsUp(Visitor buyer) {
        buyer.field("Имя").fill(BUYER);
        buyer.field("Почта").fill("alisa-" + UUID.randomUUID() + "@example.com");
        buyer.field("Пароль").fill("домики с трубами");
        buyer.button("Создать аккаунт").click();
    }
}
