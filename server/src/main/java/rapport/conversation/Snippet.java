package rapport.conversation;

import java.util.ArrayList;
import java.util.List;
import rapport.platform.Deciding;

/**
 * The text around found words. PostgreSQL marks them with two characters of the private use area, which are taken out of
 * the text before; so no text can pretend to be found.
 */
@Deciding
final class Snippet {
    private static final char START = '\uE000';
    private static final char END = '\uE001';

    /** The marks, to be taken out of texts. */
    static final String MARKS = "" + START + END;

    /** Options of {@code ts_headline}: one fragment of 12 to 30 words. */
    static final String OPTIONS = "StartSel=" + START + ", StopSel=" + END + ", MaxWords=30, MinWords=12, ShortWord=0";

    private Snippet() {}

    /**
     * A piece of the text around the words.
     *
     * @param text the piece
     * @param found whether it is a found word
     */
    record Piece(String text, boolean found) {}

    /** The pieces of a marked text, none of them empty. */
    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean found = false;
        for (int i = 0; i <= marked.length(); i++) {
            boolean mark = i < marked.length() && MARKS.indexOf(marked.charAt(i)) >= 0;
            if (mark || i == marked.length()) {
                if (i > from) {
                    pieces.add(new Piece(marked.substring(from, i), found));
                }
                from = i + 1;
                found = mark && marked.charAt(i) == START;
            }
        }
        return pieces;
    }
}
