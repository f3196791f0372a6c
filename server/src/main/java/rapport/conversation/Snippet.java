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

    /**
     * The pieces of a fragment, none of them empty.
     *
     * @param text the whole text
     * @param marked a fragment of it, as it is searched (see {@link SearchedText}), with marks; shown is what the text says
     */
    static List<Piece> pieces(String text, String marked) {
        List<Piece> pieces = new ArrayList<>();
        String bare = marked.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
        int place = SearchedText.of(text).indexOf(bare);
        int shown = Math.max(place, 0);
        String source = place < 0 ? bare : text;
        boolean found = false;
        int from = 0;
        for (int i = 0; i <= marked.length(); i++) {
            boolean end = i == marked.length();
            if (end || MARKS.indexOf(marked.charAt(i)) >= 0) {
                if (i > from) {
                    pieces.add(new Piece(source.substring(shown, shown + i - from), found));
                    shown += i - from;
                }
                from = i + 1;
                found = !end && marked.charAt(i) == START;
            }
        }
        return pieces;
    }
}
