package rapport.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rapport.language.Analyzer;
import rapport.language.Signal;
import rapport.policy.Guard;
import rapport.policy.PolicyFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class AnalyzeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AnalyzeLines LINES =
            new AnalyzeLines(Analyzer.standard(), new Guard(PolicyFile.pack(PolicyFile.KWORK)));

    @Test
    void each_line_is_answered_in_order_with_all_signals() throws IOException {
        List<JsonNode> answers = analyze("{\"id\":1,\"text\":\"Добрый день\"}\n{\"id\":\"b\",\"text\":\"Hello\"}\n");
        assertThat(answers).extracting(answer -> answer.get("id").asString()).containsExactly("1", "b");
        assertThat(answers)
                .extracting(answer -> answer.get("language").asString())
                .containsExactly("ru", "en");
        assertThat(answers.getFirst().get("signals").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Signal.values()).map(Signal::key).toList());
        assertThat(answers.getFirst().get("verdict").asString()).isEqualTo("ALLOWED");
    }

    @Test
    void a_contact_is_refused_with_its_place_and_passes_when_the_order_declared_it() throws IOException {
        String text = "Пишите на anna@example.com";
        List<JsonNode> answers = analyze("""
                {"text":"%1$s"}
                {"text":"%1$s","order_active":true,"declared":["email"]}
                {"text":"%1$s","order_active":true,"declared":["skype"]}
                """.formatted(text));
        assertThat(answers)
                .extracting(answer -> answer.get("verdict").asString())
                .containsExactly("REFUSED", "ALLOWED", "REFUSED");
        JsonNode email = answers.getFirst()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("kind").asString().equals("email"))
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(email.get("start").asInt(), email.get("end").asInt()))
                .isEqualTo("anna@example.com");
        assertThat(email.get("message").asString()).isNotBlank();
        assertThat(email.get("suggestion").asString()).isNotBlank();
    }

    @Test
    void a_bad_line_is_told_and_the_rest_goes_on() throws IOException {
        List<JsonNode> answers = analyze("""
                {"text":
                []
                {"id":3}
                {"text":4}
                {"text":"a","role":"judge"}
                {"text":"a","declared":"email"}

                {"text":"fine"}""");
        assertThat(answers.subList(0, 7))
                .allSatisfy(answer -> assertThat(answer.get("error").asString()).isNotBlank());
        assertThat(answers.subList(0, 7))
                .extracting(answer -> answer.get("line").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(answers.get(7).has("verdict")).isTrue();
    }

    @Test
    void half_a_pictograph_and_broken_bytes_harm_nothing() throws IOException {
        assertThat(analyze("{\"id\":\"\\ud83d\",\"text\":\"\\ud83d!!\"}\n")).hasSize(1);
        assertThat(analyze("{\"text\":\"\u0000\"}\n{\"text\":\"b\"}\n")).hasSize(2);
    }

    @Test
    void whoever_waits_for_an_answer_gets_it_before_the_next_line()
            throws IOException, InterruptedException, ExecutionException {
        try (PipedInputStream in = new PipedInputStream();
                PipedInputStream answers = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(answers)) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                new Analyze(LINES, in, out).run();
                return null;
            });
            // Connected before anybody reads: a pipe with one end only is an error, not an empty one.
            try (PipedOutputStream questions = new PipedOutputStream(in)) {
                Thread.ofVirtual().start(task);
                questions.write("{\"text\":\"one\"}\n".getBytes(StandardCharsets.UTF_8));
                questions.flush();
                assertThat(answers.read()).isEqualTo('{');
            }
            task.get();
        }
    }

    private static List<JsonNode> analyze(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Analyze(LINES, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out).run();
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
