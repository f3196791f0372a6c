package rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Advice on a quick reply while it is written. */
class TemplateAdviceTest {
    private static final String PATH = "/api/quick-replies/advice";

    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();

    @BeforeEach
    void signUp() {
        anna.signUp("Анна Вересова");
    }

    @Test
    void it_hears_of_the_tone_and_of_the_rules_with_places_and_techniques() {
        String text = "{buyer}, ты дурак? Звони мне: +7 916 123-45-67";
        JsonNode advice = ok(ask(anna, text));
        assertThat(advice.get("verdict").asString()).isEqualTo("refused");
        assertThat(words(advice, text))
                .contains("contact.phone: +7 916 123-45-67", "rude.insult: дурак", "tone.ty: ты");
        assertThat(advice.get("findings")
                        .valueStream()
                        .map(one -> one.get("technique").asString()))
                .contains("S18", "S10", "S9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте, {buyer}! «{service}» стоит {price}. Начну завтра.",
                "{buyer}, {price}, {service}",
                "{buyer} {buyer} {buyer}",
                "Hello {buyer}, thank you for your interest in “{service}”. The price is {price}.",
                "Добрый день, {name}! @{buyer}"
            })
    void what_is_filled_in_later_is_nothing_to_advise_on(String text) {
        JsonNode advice = ok(ask(anna, text));
        assertThat(words(advice, text).filter(word -> !word.startsWith("warmth.")))
                .isEmpty();
        assertThat(advice.get("verdict").asString()).isEqualTo("allowed");
    }

    /** A part of an answer is short, and is no answer to anything. */
    @Test
    void it_is_neither_cold_nor_scored() {
        JsonNode advice = ok(ask(anna, "Да, входит."));
        assertThat(advice.get("findings")).isEmpty();
        assertThat(advice.get("scores").isNull()).isTrue();
        assertThat(advice.get("client")).isEmpty();
    }

    @Test
    void no_mend_takes_a_placeholder_away() {
        JsonNode kept = finding(
                "Здравствуйте, {buyer}! По «{service}» цена {price} без комиссии площадки", "off_platform.cheaper");
        assertThat(kept.get("mend").isNull()).isTrue();
        assertThat(finding("Здравствуйте! Цена 5600 без комиссии площадки", "off_platform.cheaper")
                        .get("mend")
                        .isNull())
                .as("without one there is a mend")
                .isFalse();
    }

    @Test
    void it_may_be_as_long_as_a_quick_reply() {
        assertThat(ask(anna, "а".repeat(4_000)).status()).isEqualTo(200);
        assertThat(ask(anna, "а".repeat(4_001)).errors()).containsExactly("text:too-long");
        assertThat(anna.post(PATH, Map.of()).errors()).containsExactly("text:blank");
        assertThat(ask(server.client(), "Да").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void asking_is_bounded_as_changes_are() {
        try (TestServer busy = TestServer.start("rapport.limits.changes-per-minute=12")) {
            TestClient hasty = busy.client();
            hasty.signUp("Вера Скорая");
            List<Response> answers =
                    Stream.generate(() -> ask(hasty, "Да")).limit(13).toList();
            assertThat(answers.getFirst().status()).isEqualTo(200);
            assertThat(answers.getLast().problem()).isEqualTo("rate-limited");
        }
    }

    private JsonNode finding(String text, String rule) {
        return ok(ask(anna, text))
                .get("findings")
                .valueStream()
                .filter(one -> one.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Response ask(TestClient who, String text) {
        return who.post(PATH, Map.of("text", text));
    }

    /** The rules, each with the words that it found. */
    private static Stream<String> words(JsonNode advice, String text) {
        return advice.get("findings")
                .valueStream()
                .map(one -> one.get("rule").asString() + ": "
                        + text.substring(
                                one.get("start").asInt(), one.get("end").asInt()));
    }
}
