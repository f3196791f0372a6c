package rapport.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;

class StreamTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);

    @Test
    void both_sides_hear_of_a_message_at_once() {
        UUID id = world.write("Здравствуйте!");
        try (TestStream anna = world.anna().stream(null);
                TestStream boris = world.boris().stream(null)) {
            anna.next("hello");
            boris.next("hello");
            say(world.anna(), id, "Добрый день!");

            TestStream.Event hers = anna.next("message");
            TestStream.Event his = boris.next("message");
            assertThat(hers.data().get("mine").asBoolean()).isTrue();
            assertThat(his.data().get("mine").asBoolean()).isFalse();
            assertThat(his.data().get("from").asString()).isEqualTo("Анна Вересова");
            assertThat(his.data().get("opensTurn").asBoolean()).isTrue();
            assertThat(his.data().get("message")).isEqualTo(hers.data().get("message"));
            assertThat(anna.next("clock").data().get("clock").isNull()).isTrue();
        }
    }

    @Test
    void typing_is_told_but_never_repeated() {
        UUID id = world.write("Здравствуйте!");
        try (TestStream anna = world.anna().stream(null)) {
            long position = anna.next("hello").data().get("position").asLong();
            world.boris().post("/api/conversations/" + id + "/typing");
            assertThat(anna.next("typing").id()).isNull();
            say(world.boris(), id, "…");
            assertThat(anna.next().id()).isEqualTo(position + 1);
        }
    }

    @Test
    void nothing_is_missed_and_nothing_repeated_however_often_the_stream_is_cut() throws Exception {
        UUID id = world.write("Строка 0");
        int messages = 300;
        Random random = new Random(7);
        Thread writer = Thread.ofVirtual()
                .start(() -> IntStream.rangeClosed(1, messages).forEach(n -> say(world.boris(), id, "Строка " + n)));
        List<Long> positions = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        long last = 0;
        while (texts.size() <= messages) {
            try (TestStream stream = world.anna().stream(last)) {
                int untilCut = 1 + random.nextInt(25);
                for (int n = 0; n < untilCut && texts.size() <= messages; n++) {
                    TestStream.Event event = stream.next();
                    last = event.position();
                    positions.add(last);
                    if (event.kind().equals("message")) {
                        texts.add(event.data().get("message").get("text").asString());
                    }
                }
            }
        }
        writer.join();

        assertThat(texts)
                .isEqualTo(IntStream.rangeClosed(0, messages)
                        .mapToObj(n -> "Строка " + n)
                        .toList());
        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    @Test
    void a_slow_reader_of_a_flood_gets_everything_in_order() throws Exception {
        UUID id = world.write("Строка 0");
        try (TestStream stream = world.anna().stream(0L)) {
            List<Thread> writers = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                writers.add(Thread.ofVirtual().start(() -> {
                    for (int n = 0; n < 100; n++) {
                        say(world.boris(), id, "много");
                    }
                }));
            }
            for (Thread thread : writers) {
                thread.join();
            }
            List<Integer> seqs = new ArrayList<>();
            while (seqs.size() < 801) {
                TestStream.Event event = stream.next("message");
                seqs.add(event.data().get("message").get("seq").asInt());
            }
            assertThat(seqs).isEqualTo(IntStream.rangeClosed(1, 801).boxed().toList());
        }
    }

    @Test
    void a_position_that_is_too_old_or_from_the_future_is_answered_with_reset() {
        UUID id = world.write("Здравствуйте!");
        try (TestStream stream = world.anna().stream(1_000_000L)) {
            assertThat(stream.next().kind()).isEqualTo("reset");
        }
        server.time().advance(Duration.ofDays(3));
        server.bean(StreamPurge.class).run();
        try (TestStream stream = world.anna().stream(0L)) {
            TestStream.Event reset = stream.next();
            assertThat(reset.kind()).isEqualTo("reset");
            say(world.boris(), id, "Новое");
            assertThat(stream.next().id()).isEqualTo(reset.position() + 1);
        }
    }

    @Test
    void more_than_twenty_streams_of_one_account_are_refused() {
        List<TestStream> streams = new ArrayList<>();
        try {
            for (int n = 0; n < StreamHub.MOST_PER_ACCOUNT; n++) {
                TestStream stream = world.anna().stream(null);
                stream.next("hello");
                streams.add(stream);
            }
            TestStream one = world.anna().stream(null);
            streams.add(one);
            assertThat(one.status()).isEqualTo(429);
        } finally {
            streams.forEach(TestStream::close);
        }
    }

    @Test
    void a_stranger_hears_nothing() {
        UUID id = world.write("Здравствуйте!");
        TestClient vera = world.vera();
        try (TestStream stream = vera.stream(null)) {
            stream.next("hello");
            say(world.anna(), id, "Тайна");
            UUID own = UUID.fromString(world.start(vera, UUID.randomUUID(), "Моё")
                    .body()
                    .get("conversationId")
                    .asString());
            TestStream.Event first = stream.next();
            assertThat(first.data().get("message").get("conversationId").asString())
                    .isEqualTo(own.toString());
        }
    }
}
