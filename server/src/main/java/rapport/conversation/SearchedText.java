package rapport.conversation;

import rapport.platform.Deciding;

/**
 * A text as it is searched: most people write е for ё, PostgreSQL keeps the two apart, so ё is е here, in what is indexed
 * and in what is asked for. The characters that mark found words are taken out. In SQL the same is {@link #SQL}.
 */
@Deciding
final class SearchedText {
    /** Of {@code m.body}; :marks are {@link Snippet#MARKS}. Those two have no third beside ё and Ё, so they vanish. */
    static final String SQL = "translate(m.body, 'ёЁ\uE000\uE001', 'еЕ')";

    private SearchedText() {}

    static String of(String text) {
        StringBuilder searched = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Snippet.MARKS.indexOf(c) < 0) {
                searched.append(c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c);
            }
        }
        return searched.toString();
    }
}
