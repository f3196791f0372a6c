package rapport.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.send;
import static rapport.testing.World.texts;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;

/** Many write at once, and much of it is stopped: nothing of what is stopped reaches anybody but its author and moderators. */
class NothingLeaksTest {
    private static final int WRITERS = 8;
    private static final int EACH = 15;

    /** Stands in every text that must not get through, and nowhere else. */
    private static final String SECRET = "секретослов";

    private static final List<String> STOPPED = List.of(
            "Звоните " + SECRET + " мне: +7 916 123-45-67.",
            "Пишите " + SECRET + " на anna.veresova@mail.ru, так быстрее.",
            "Переведите оплату " + SECRET + " мне на карту напрямую, без комиссии площадки.",
            SECRET + ", вы дурак и идиот.");

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);

    @Test
    void nothing_that_is_stopped_reaches_the_other_sides_stream_lists_search_or_the_servers_log() throws Exception {
        UUID conversation = world.write("Здравствуйте! Сколько стоит портрет?");
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger own = (Logger) LoggerFactory.getLogger("rapport");
        Level before = own.getLevel();
        logged.start();
        root.addAppender(logged);
        own.setLevel(Level.TRACE);
        try (TestStream stream = world.boris().stream(0L)) {
            List<Response> answers = flood(conversation);

            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(WRITERS * EACH / 3);
            assertThat(answers.stream().filter(answer -> answer.status() != 201))
                    .allSatisfy(answer -> assertThat(answer.status()).isIn(202, 409, 422));
            ok(send(
                    world.anna(),
                    conversation,
                    UUID.randomUUID(),
                    "Последнее сообщение на сегодня, дальше тишина.",
                    false));
            List<String> heard = heardUntil(stream, "Последнее сообщение");
            assertThat(heard).noneMatch(text -> text.contains(SECRET));
        } finally {
            own.setLevel(before);
            root.detachAppender(logged);
        }
        assertThat(texts(world.boris(), conversation)).noneMatch(text -> text.contains(SECRET));
        assertThat(ok(world.boris().get("/api/inbox")).toString()).doesNotContain(SECRET);
        assertThat(ok(world.boris().get("/api/pending"))).isEmpty();
        server.bean(SearchIndexer.class).run();
        assertThat(found(world.boris(), "тишина")).contains("тишина");
        assertThat(found(world.boris(), SECRET)).doesNotContain(SECRET);
        assertThat(List.copyOf(logged.list))
                .noneMatch(event -> event.getFormattedMessage().contains(SECRET));
    }

    /** A third of the messages is harmless; the others are stopped, with and without undo time. */
    private List<Response> flood(UUID conversation) throws Exception {
        CountDownLatch ready = new CountDownLatch(WRITERS);
        List<Callable<List<Response>>> writers = IntStream.range(0, WRITERS)
                .<Callable<List<Response>>>mapToObj(writer -> () -> {
                    ready.countDown();
                    ready.await();
                    List<Response> answers = new ArrayList<>();
                    for (int n = 0; n < EACH; n++) {
                        String text = n % 3 == 0
                                ? "Эскиз готов, посмотрите его, пожалуйста, в карточке заказа."
                                : STOPPED.get((writer + n) % STOPPED.size());
                        answers.add(send(world.anna(), conversation, UUID.randomUUID(), text, n % 3 == 2));
                    }
                    return answers;
                })
                .toList();
        List<Response> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Response>> answers : threads.invokeAll(writers)) {
                all.addAll(answers.get());
            }
        }
        return all;
    }

    private static List<String> heardUntil(TestStream stream, String last) {
        List<String> heard = new ArrayList<>();
        do {
            heard.add(stream.next().data().toString());
        } while (!heard.getLast().contains(last));
        return heard;
    }

    private static String found(TestClient who, String word) {
        return ok(who.get("/api/search/messages?q=" + URLEncoder.encode(word, UTF_8)))
                .get("items")
                .toString();
    }
}
