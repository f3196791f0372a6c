package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.conversation.Snippet.Piece;

class SnippetTest {
    @Test
    void marked_words_become_found_pieces() {
        assertThat(Snippet.pieces("про лису и фонарь", "про \uE000лису\uE001 и \uE000фонарь\uE001"))
                .containsExactly(
                        new Piece("про ", false),
                        new Piece("лису", true),
                        new Piece(" и ", false),
                        new Piece("фонарь", true));
    }

    @Test
    void a_text_without_marks_is_one_piece() {
        assertThat(Snippet.pieces("просто текст", "просто текст")).containsExactly(new Piece("просто текст", false));
    }

    @Test
    void what_was_searched_as_ye_is_shown_as_the_yo_it_is() {
        assertThat(Snippet.pieces("у ёлки ещё лиса", "\uE000елки\uE001 еще"))
                .containsExactly(new Piece("ёлки", true), new Piece(" ещё", false));
    }

    @Test
    void an_empty_text_has_no_pieces() {
        assertThat(Snippet.pieces("", "")).isEmpty();
    }
}
