package rapport.language.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What each character is read as: compatibility forms, case, accents, kinds of spaces, dashes and quotes are levelled;
 * what nobody sees is left out. Look-alike letters of another alphabet are not levelled here, because which alphabet is
 * meant only the whole word tells.
 */
final class Folding {
    /** Left out: nobody sees it, or it decorates the character before. */
    static final char NOTHING = 0;

    /** Read as several characters, which {@link #several} tells. */
    static final char SEVERAL = 1;

    /** Stands for any pictograph beyond the basic plane. */
    static final char PICTOGRAPH = '\uE000';

    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_PRIVATE = 0xF8FF;
    private static final int FIRST_PHONETIC = 0x250;
    /** Says that a number follows; as the letters that it stands for, it would be a word. */
    private static final char NUMERO = '№';

    private static final int KEYCAP = 0x20E3;
    private static final int FIRST_BEYOND_ASCII = 0xA0;
    private static final int FIRST_CYRILLIC = 0x400;
    private static final int LAST_CYRILLIC = 0x52F;
    private static final int FIRST_TAG = 0xE0000;
    private static final String HANGUL_FILLERS = "\u115F\u1160\u3164\uFFA0";
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private static final int FIRST_WEATHER = 0x2600;
    private static final int LAST_WEATHER = 0x26FF;
    private static final String NO_PICTURES = "★☆☐☑☒";
    private static final String SINGLE_PICTURES = "✊✋✌✍✨❣❤";

    private static final char[] TABLE = table();

    private Folding() {}

    /** What a character of the basic plane is read as; {@link #NOTHING} and {@link #SEVERAL} are special. */
    static char of(char c) {
        return TABLE[c];
    }

    /** The characters that one is read as. */
    static String several(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = single(plain.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** What a code point beyond the basic plane is read as; empty if it is left out. */
    static String beyond(int codePoint) {
        if ((codePoint >= FIRST_SKIN && codePoint <= LAST_SKIN) || codePoint >= FIRST_TAG) {
            return "";
        }
        String plain = several(codePoint);
        boolean letters =
                !plain.isEmpty() && plain.chars().allMatch(c -> c < FIRST_PHONETIC && Character.isLetterOrDigit(c));
        return letters ? plain : String.valueOf(PICTOGRAPH);
    }

    /** Whether a folded character is a pictograph; the plane of signs has hearts and smileys among arrows, ticks and stars. */
    static boolean isPictograph(char c) {
        return c == PICTOGRAPH
                || (c >= FIRST_WEATHER && c <= LAST_WEATHER && NO_PICTURES.indexOf(c) < 0)
                || SINGLE_PICTURES.indexOf(c) >= 0;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            boolean asItIs = (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) || (c >= FIRST_HANGUL && c <= LAST_PRIVATE);
            table[c] = asItIs ? (char) c : folded((char) c);
        }
        return table;
    }

    private static char folded(char c) {
        char single = single(c);
        if (single != c || c == NUMERO || c < FIRST_BEYOND_ASCII || (c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC)) {
            return single;
        }
        String several = several(c);
        return several.isEmpty() ? NOTHING : several.length() == 1 ? several.charAt(0) : SEVERAL;
    }

    private static char single(char c) {
        return switch (c) {
            case '\n', '\u2028', '\u2029', '\u0085' -> '\n';
            case 'ё', 'Ё' -> 'е';
            case '‐', '‑', '‒', '–', '—', '―', '−', '⁃', '﹣', '－' -> '-';
            case '«', '»', '“', '”', '„', '‟', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ', '＇' -> '\'';
            case '™', '℠' -> NOTHING;
            default -> byType(c);
        };
    }

    private static char byType(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> NOTHING;
            case Character.COMBINING_SPACING_MARK -> c;
            case Character.SPACE_SEPARATOR, Character.CONTROL -> ' ';
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER ->
                String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> c == KEYCAP || HANGUL_FILLERS.indexOf(c) >= 0 ? NOTHING : c;
        };
    }
}
