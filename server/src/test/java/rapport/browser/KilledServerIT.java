package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testing.TestClient;
import rapport.testing.TestProcess;
import rapport.testing.World;

/** The server is killed under an open page and comes back on the same data and port. */
class KilledServerIT extends BrowserTest {
    private static final String BEFORE = "Написано до того, как сервер упал";
    private static final String MEANWHILE = "Написано, пока его не было";
    private static final String AFTER = "Ответ после возвращения";

    @Test
    void the_page_comes_back_by_itself_and_nothing_is_lost_or_doubled(@TempDir Path data) {
        int port = TestProcess.freePort();
        Pair pair;
        UUID conversation;
        Visitor buyer;
        TestProcess killed = TestProcess.start(data, port);
        try {
            pair = Pair.on(killed.uri(), killed::client).undoing(0);
            conversation = pair.begin(BEFORE);
            buyer = russian(killed.uri())
                    .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                    .open("/desk/c/" + conversation);
            buyer.sees(BEFORE);
        } finally {
            killed.kill();
        }
        buyer.says(MEANWHILE);
        assertThat(buyer.thread().getByText("Ждёт связи")).isVisible();

        try (TestProcess back = TestProcess.start(data, port)) {
            Assertions.assertThat(back.uri()).isEqualTo(pair.server());
            assertThat(buyer.thread().getByText("Ждёт связи")).hasCount(0);
            assertThat(buyer.thread().getByText("Отправляем")).hasCount(0);
            World.say(pair.seller(), conversation, AFTER);
            for (String text : List.of(BEFORE, MEANWHILE, AFTER)) {
                buyer.sees(text);
            }
            Assertions.assertThat(pair.texts(conversation)).isEqualTo(List.of(BEFORE, MEANWHILE, AFTER));
        }
    }
}
