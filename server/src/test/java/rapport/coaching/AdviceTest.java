package rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Advice on a text while it is written. */
class AdviceTest {
    private static final String RUDE = "Ты дурак? Звони мне: +7 916 123-45-67";
    private static final String UPSET = "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.";

    private final World world = World.on(TestServer.shared());

    @Test
    void a_seller_hears_of_the_tone_and_of_the_rules_with_places_and_reasons() {
        UUID conversation = world.write("Здравствуйте! Сколько стоит портрет?");
        JsonNode advice = ok(ask(world.anna(), conversation, RUDE));
        assertThat(advice.get("language").asString()).isEqualTo("ru");
        assertThat(advice.get("verdict").asString()).isEqualTo("refused");
        assertThat(spanOf(advice, "contact.phone", RUDE)).isEqualTo("+7 916 123-45-67");
        JsonNode phone = finding(advice, "contact.phone");
        assertThat(phone.get("guard").asBoolean()).isTrue();
        assertThat(phone.get("severity").asString()).isEqualTo("breach");
        assertThat(phone.get("technique").asString()).isEqualTo("S18");
        assertThat(phone.get("title").asString()).isEqualTo("Номер телефона");
        assertThat(spanOf(advice, "rude.insult", RUDE)).isEqualTo("дурак");
        assertThat(finding(advice, "rude.insult").get("guard").asBoolean()).isFalse();
    }

    @Test
    void what_would_only_be_warned_of_in_a_message_is_refused_in_an_answer_to_a_review() {
        UUID conversation = world.write("Здравствуйте! Сколько стоит портрет?");
        String text = "Это не моя вина, надо было читать описание.";

        assertThat(ok(ask(world.anna(), conversation, text)).get("verdict").asString())
                .isEqualTo("warned");
        assertThat(ok(askOnAnswer(world.anna(), conversation, text))
                        .get("verdict")
                        .asString())
                .isEqualTo("refused");
        assertThat(askOnAnswer(world.anna(), conversation, "Спасибо вам за отзыв, Борис.")
                        .body()
                        .get("verdict")
                        .asString())
                .isEqualTo("allowed");
    }

    private static Response askOnAnswer(TestClient who, UUID conversation, String text) {
        return who.post(
                "/api/conversations/" + conversation + "/advice", Map.of("text", text, "about", "review_answer"));
    }

    @Test
    void what_the_engine_can_mend_comes_with_its_replacement() {
        UUID conversation = world.write("Здравствуйте! Когда будет готово?");
        String text = "Блять, пришлю завтра.";
        JsonNode mend =
                finding(ok(ask(world.anna(), conversation, text)), "rude.swear").get("mend");
        String mended = text.substring(0, mend.get("start").asInt())
                + mend.get("replacement").asString()
                + text.substring(mend.get("end").asInt());
        assertThat(mended).isEqualTo("Пришлю завтра.");
    }

    @Test
    void the_scores_tell_how_they_came_about() {
        UUID conversation = world.write("Здравствуйте! Сколько стоит портрет?");
        String text = "Здравствуйте, Борис! Спасибо, что написали. Портрет стоит 14 000 рублей.";
        JsonNode scores = ok(ask(world.anna(), conversation, text)).get("scores");
        assertThat(scores.get("politeness").asInt())
                .isGreaterThan(scores.get("start").get("politeness").asInt());
        assertThat(scores.get("contributions")
                        .valueStream()
                        .filter(one -> one.get("merit").asString().equals("politeness"))
                        .map(one -> one.get("cause").asString()))
                .contains("greeting", "thanks");
    }

    @Test
    void it_is_explained_in_the_language_of_the_account() {
        UUID conversation = world.write("Hello! How much is a portrait?");
        ok(world.anna().patch("/api/me", Map.of("language", "en")));
        JsonNode advice = ok(ask(world.anna(), conversation, "You idiot, mail me: anna@example.com"));
        assertThat(advice.get("language").asString()).isEqualTo("en");
        assertThat(finding(advice, "contact.email").get("title").asString()).isEqualTo("E-mail address");
        assertThat(finding(ok(ask(world.anna(), conversation, RUDE)), "contact.phone")
                        .get("title")
                        .asString())
                .isEqualTo("Phone number");
    }

    @Test
    void a_buyer_hears_of_the_rules_only() {
        UUID conversation = world.write("Здравствуйте!");
        JsonNode advice = ok(ask(world.boris(), conversation, RUDE));
        assertThat(rules(advice)).containsExactly("contact.phone");
        assertThat(advice.get("verdict").asString()).isEqualTo("refused");
        assertThat(advice.get("scores").isNull()).isTrue();
        assertThat(advice.get("client")).isEmpty();
    }

    @Test
    void an_upset_client_is_noticed_until_he_is_answered() {
        UUID conversation = world.write(UPSET);
        String text = "Понимаю вас.";
        assertThat(noticed(ok(ask(world.anna(), conversation, text)))).contains("state.upset");
        World.say(world.anna(), conversation, "Простите, что так вышло. Верну деньги сегодня.");
        assertThat(noticed(ok(ask(world.anna(), conversation, text)))).isEmpty();
        World.say(world.boris(), conversation, UPSET);
        assertThat(noticed(ok(ask(world.anna(), conversation, text)))).contains("state.upset");
        assertThat(noticed(ok(ask(world.boris(), conversation, text)))).isEmpty();
    }

    @Test
    void an_empty_text_has_no_scores_and_a_missing_one_is_an_error() {
        UUID conversation = world.write("Здравствуйте!");
        JsonNode advice = ok(ask(world.anna(), conversation, "  \n"));
        assertThat(advice.get("scores").isNull()).isTrue();
        assertThat(advice.get("verdict").asString()).isEqualTo("allowed");
        assertThat(world.anna().post(path(conversation), Map.of()).errors()).containsExactly("text:blank");
    }

    @Test
    void a_text_may_be_as_long_as_a_message() {
        UUID conversation = world.write("Здравствуйте!");
        assertThat(ask(world.anna(), conversation, "а".repeat(10_000)).status()).isEqualTo(200);
        assertThat(ask(world.anna(), conversation, "а".repeat(10_001)).errors()).containsExactly("text:too-long");
        assertThat(ask(world.anna(), conversation, "а\0б").errors()).containsExactly("text:invalid");
    }

    @Test
    void a_stranger_is_turned_away() {
        UUID conversation = world.write("Здравствуйте!");
        assertThat(ask(world.vera(), conversation, RUDE).problem()).isEqualTo("not-found");
        assertThat(ask(world.server().client(), conversation, RUDE).problem()).isEqualTo("not-signed-in");
    }

    @Test
    void asking_is_bounded_as_changes_are() {
        try (TestServer server = TestServer.start("rapport.limits.changes-per-minute=12")) {
            World busy = World.on(server);
            UUID conversation = busy.write("Здравствуйте!");
            List<Response> answers = Stream.generate(() -> ask(busy.anna(), conversation, "Да"))
                    .limit(13)
                    .toList();
            assertThat(answers.getFirst().status()).isEqualTo(200);
            assertThat(answers.getLast().problem()).isEqualTo("rate-limited");
        }
    }

    @Test
    void what_is_written_is_neither_kept_nor_logged() {
        UUID conversation = world.write("Здравствуйте!");
        String secret = "тайна" + UUID.randomUUID();
        List<String> logged = logging(() -> {
            ok(ask(world.anna(), conversation, secret));
            ask(world.anna(), conversation, secret.repeat(1_000));
            ask(world.anna(), conversation, secret + "\0");
            ask(world.vera(), conversation, secret);
            world.anna().post(path(conversation), Map.of("text", List.of(secret)));
        });
        assertThat(logged).noneMatch(line -> line.contains(secret));
        JsonNode opened = ok(world.anna().get("/api/conversations/" + conversation));
        assertThat(opened.get("draft").isNull()).isTrue();
        assertThat(World.texts(world.boris(), conversation)).containsExactly("Здравствуйте!");
    }

    /** Everything that any part of the program logs meanwhile, its own words down to the finest. */
    private static List<String> logging(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger own = (Logger) LoggerFactory.getLogger("rapport");
        Level before = own.getLevel();
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        own.setLevel(Level.TRACE);
        try {
            work.run();
            LoggerFactory.getLogger("rapport.test").info("the end");
        } finally {
            own.setLevel(before);
            root.detachAppender(appender);
        }
        List<String> lines = List.copyOf(appender.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
        assertThat(lines).as("the log is heard").contains("the end");
        return lines;
    }

    private static Response ask(TestClient who, UUID conversation, String text) {
        return who.post(path(conversation), Map.of("text", text));
    }

    private static String path(UUID conversation) {
        return "/api/conversations/" + conversation + "/advice";
    }

    private static JsonNode finding(JsonNode advice, String rule) {
        return advice.get("findings")
                .valueStream()
                .filter(one -> one.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + rule + " in " + advice));
    }

    private static String spanOf(JsonNode advice, String rule, String text) {
        JsonNode found = finding(advice, rule);
        return text.substring(found.get("start").asInt(), found.get("end").asInt());
    }

    private static List<String> rules(JsonNode advice) {
        return advice.get("findings")
                .valueStream()
                .map(one -> one.get("rule").asString())
                .toList();
    }

    private static List<String> noticed(JsonNode advice) {
        return advice.get("client")
                .valueStream()
                .map(one -> one.get("rule").asString())
                .toList();
    }
}
