package rapport.language.text;

/** How the letters of a text are read as the form of a word. */
public final class WordForms {
    private static final int TELLING = 1000;

    private WordForms() {}

    /** The alphabet that a word is written in, whatever look-alikes stand among its letters. */
    static Word.Script script(CharSequence letters) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            // A letter that only one alphabet has says more than any number of look-alikes.
            int weight = LookAlikes.isAmbiguous(c) ? 1 : TELLING;
            if (LookAlikes.isCyrillic(c)) {
                cyrillic += weight;
            } else if (LookAlikes.isLatin(c)) {
                latin += weight;
            }
        }
        if (cyrillic == 0 && latin == 0) {
            return Word.Script.OTHER;
        }
        return cyrillic >= latin ? Word.Script.CYRILLIC : Word.Script.LATIN;
    }

    /** The form in one alphabet; what is drawn out ("soooo") is shortened to two letters. */
    static String form(CharSequence letters, Word.Script script) {
        StringBuilder form = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = inScript(letters.charAt(i), script);
            int n = form.length();
            if (n < 2 || form.charAt(n - 1) != c || form.charAt(n - 2) != c) {
                form.append(c);
            }
        }
        return form.toString();
    }

    private static char inScript(char c, Word.Script script) {
        return switch (script) {
            case CYRILLIC -> LookAlikes.isCyrillic(c) ? c : LookAlikes.asCyrillic(c);
            case LATIN -> LookAlikes.isLatin(c) ? c : LookAlikes.asLatin(c);
            case OTHER -> c;
        };
    }

    /** A word of a lexicon as it would be read in a text. */
    public static String form(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Folding.of(word.charAt(i));
            if (c > Folding.SEVERAL) {
                folded.append(c);
            }
        }
        return form(folded, script(folded));
    }

    /** The stem of a word of a lexicon as it would be read in a text. */
    public static String stem(String word) {
        String form = form(word);
        return Stemmers.stem(form, script(form));
    }
}
