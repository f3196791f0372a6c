package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final Path FILE = Path.of("..", "docs", "orders.md");

    @Test
    void every_stage_but_the_ends_has_a_way_out_and_every_stage_is_reached() {
        Set<Stage> reached = EnumSet.of(Stage.UNPAID);
        Transitions.all().forEach(row -> reached.addAll(row.to()));
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());

        for (Stage stage : Stage.values()) {
            boolean leaves = Transitions.all().stream()
                    .filter(row -> row.from() == stage)
                    .anyMatch(row -> row.to().stream().anyMatch(to -> to != stage));
            assertThat(leaves).as(stage.name()).isEqualTo(!stage.isEnd());
        }
    }

    @Test
    void no_two_rows_answer_one_question() {
        Set<String> questions = new TreeSet<>();
        Transitions.all()
                .forEach(row -> row.by()
                        .forEach(actor -> assertThat(questions.add(row.from() + " " + row.act() + " " + actor))
                                .isTrue()));
    }

    /** With {@code -Dwrite.docs=true} the file is written anew. */
    @Test
    void the_picture_in_the_docs_is_the_table() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(FILE, drawn);
        }
        assertThat(Files.readString(FILE, UTF_8)).isEqualTo(drawn);
    }

    private static String draw() {
        StringBuilder page = new StringBuilder("""
                # The life of an order

                Made from `Transitions` by a test; what is not in this table does not happen. Times are in `Deadlines`.

                ```mermaid
                stateDiagram-v2
                    [*] --> unpaid
                """);
        TreeMap<String, Set<String>> arrows = new TreeMap<>();
        for (Transitions.Transition row : Transitions.all()) {
            row.to().stream()
                    .filter(to -> to != row.from())
                    .forEach(to -> arrows.computeIfAbsent(
                                    "    " + row.from().key() + " --> " + to.key(), key -> new TreeSet<>())
                            .add(row.act().key()));
        }
        arrows.forEach((arrow, acts) ->
                page.append(arrow).append(" : ").append(String.join(", ", acts)).append('\n'));
        for (Stage stage : Stage.values()) {
            if (stage.isEnd()) {
                page.append("    ").append(stage.key()).append(" --> [*]\n");
            }
        }
        page.append("```\n\n| stage | act | by | leads to | when |\n|---|---|---|---|---|\n");
        for (Transitions.Transition row : Transitions.all()) {
            page.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            row.from().key(),
                            row.act().key(),
                            row.by().stream().map(Actor::key).sorted().collect(Collectors.joining(", ")),
                            row.to().stream().map(Stage::key).collect(Collectors.joining(", ")),
                            row.when()));
        }
        return page.toString();
    }
}
