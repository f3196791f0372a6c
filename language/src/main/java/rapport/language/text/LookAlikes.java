package rapport.language.text;

/** Letters of one alphabet that are drawn like those of another. */
public final class LookAlikes {
    private static final String CYRILLIC = "авекмнорстухьіјѕԁһгпи";
    private static final String LATIN = "abekmhopctyxbijsdhrnu";
    private static final String GREEK = "αβεκμνορτυχηιωσγ";
    private static final String GREEK_AS_CYRILLIC = "авекмнортухниосг";
    private static final String GREEK_AS_LATIN = "abekmvoptyxniwoy";

    /** Those that cannot be told apart at all; only they say nothing of the alphabet that is meant. */
    private static final String SAME_CYRILLIC = "аеорсухікмтвнь";

    private static final String SAME_LATIN = "aeopcyxikmtbhb";

    private LookAlikes() {}

    /** The Cyrillic letter that a folded character looks like; the character itself if it looks like none. */
    public static char asCyrillic(char c) {
        int latin = LATIN.indexOf(c);
        if (latin >= 0) {
            return CYRILLIC.charAt(latin);
        }
        int greek = GREEK.indexOf(c);
        return greek >= 0 ? GREEK_AS_CYRILLIC.charAt(greek) : c;
    }

    /** The Latin letter that a folded character looks like; the character itself if it looks like none. */
    public static char asLatin(char c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return LATIN.charAt(cyrillic);
        }
        int greek = GREEK.indexOf(c);
        return greek >= 0 ? GREEK_AS_LATIN.charAt(greek) : c;
    }

    /** Whether a letter looks the same in the Cyrillic and the Latin alphabet. */
    public static boolean isAmbiguous(char c) {
        return SAME_CYRILLIC.indexOf(c) >= 0 || SAME_LATIN.indexOf(c) >= 0 || (c >= 'α' && c <= 'ω');
    }

    /** Whether a folded character is a Cyrillic letter. */
    public static boolean isCyrillic(char c) {
        return (c >= 'а' && c <= 'я') || (c >= 'ѐ' && c <= 'ԯ');
    }

    /** Whether a folded character is a Latin letter. */
    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'ß' && c <= 'ɏ' && Character.isLetter(c));
    }
}
