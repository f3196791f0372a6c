package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;

/** What is written without a network waits on the page and goes out once, in order, when it is back. */
class OfflineIT extends BrowserTest {
    private static final String FIRST = "Первое, без связи";
    private static final String SECOND = "Второе, после перезагрузки страницы";

    /** Once the worker has kept what the page shows, it can be opened without a network. */
    private static final String KEPT_BY_WORKER = """
            async paths => {
              for (const path of paths) {
                while (!(await caches.match(path, { ignoreSearch: true, ignoreVary: true }))) {
                  await new Promise(requestAnimationFrame);
                }
              }
            }""";

    @Test
    void written_offline_survives_a_reload_and_goes_out_once_and_in_order() {
        DemoServer server = DemoServer.shared();
        Pair pair = Pair.on(server.uri(), server::client).undoing(0);
        UUID conversation = pair.begin("Добрый день! Вы на связи?");
        Visitor buyer = russian(server.uri())
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/desk/c/" + conversation);
        buyer.sees("Добрый день! Вы на связи?");
        String path = "/api/conversations/" + conversation;
        buyer.page().evaluate(KEPT_BY_WORKER, List.of("/api/session", path, path + "/messages"));

        buyer.context().setOffline(true);
        buyer.says(FIRST);
        waitsOnThePage(buyer, FIRST);
        buyer.page().reload();
        waitsOnThePage(buyer, FIRST);
        buyer.says(SECOND);
        waitsOnThePage(buyer, SECOND);
        Assertions.assertThat(pair.texts(conversation)).hasSize(1);

        buyer.context().setOffline(false);
        assertThat(buyer.thread().getByText("Ждёт связи")).hasCount(0);
        assertThat(buyer.thread().getByText("Отправляем")).hasCount(0);
        buyer.sees(FIRST);
        buyer.sees(SECOND);
        Assertions.assertThat(pair.texts(conversation)).isEqualTo(List.of("Добрый день! Вы на связи?", FIRST, SECOND));
    }

    private static void waitsOnThePage(Visitor buyer, String text) {
        Locator waiting = buyer.thread()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("Ждёт связи"))
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
        assertThat(waiting).hasCount(1);
    }
}
