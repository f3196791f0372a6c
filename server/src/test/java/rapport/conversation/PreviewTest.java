package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void lines_and_runs_of_spaces_become_one_space() {
        assertThat(Preview.of("  Добрый день!\n\n  Вопрос:\tсрок ")).isEqualTo("Добрый день! Вопрос: срок");
    }

    @Test
    void a_long_text_ends_after_160_characters() {
        assertThat(Preview.of("я".repeat(500))).hasSize(160);
    }

    @Test
    void a_character_of_two_units_is_never_cut_in_half() {
        assertThat(Preview.of("a".repeat(159) + "🦊")).isEqualTo("a".repeat(159));
    }

    @Test
    void words_behind_much_white_space_are_not_waited_for_for_ever() {
        assertThat(Preview.of(" ".repeat(10_000) + "далеко")).isEmpty();
    }
}
