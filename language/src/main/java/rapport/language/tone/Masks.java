package rapport.language.tone;

import rapport.language.text.LookAlikes;
import rapport.language.text.PlainText;

/**
 * Reads swearing in which digits or signs stand for letters: "п*здец", "ли6ерда", "sh1t". A sign may stand for any letter, so
 * two letters of a root must be there at least, or the whole word must be as long as the root.
 */
final class Masks {
    private static final String SIGNS = "*#@$%&_^~+=0123456789";
    private static final int LONGEST = 30;
    private static final int LEAST_LETTERS = 2;

    private static final String[] ROOTS = {
        "пизд", "пезд", "пиздец", "пздц", "хуй", "хуе", "хуя", "хую", "хуи", "хули", "еба", "ебе", "еби", "ебн", "ебу",
        "ебл", "бля", "блять", "блядь", "сука", "суки", "суку", "сучк", "жопа", "жопу", "жопе", "жопы", "говн", "гавн",
        "мудак", "мудил", "пидор", "пидар", "педик", "гандон", "гондон", "шлюх", "мраз", "твар", "дерьм", "залуп",
        "манда", "долбоеб", "дебил", "ублюд", "херн", "либерд", "наху", "поху", "дроч", "срат", "насра", "шалав",
    };

    private static final String[] LATIN_ROOTS = {
        "fuck", "shit", "bitch", "cunt", "asshole", "dick", "pussy", "faggot", "nigger", "nigga", "whore", "slut",
        "bastard", "wank", "pizd", "blya", "blyat", "suka", "pidor", "damn", "crap", "retard", "idiot", "moron",
    };

    private Masks() {}

    /** Whether a sign or digit can stand for a letter. */
    static boolean masks(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether a part of a text is a word of swearing with letters masked. */
    static boolean hides(PlainText text, int start, int end) {
        int length = end - start;
        if (length > LONGEST || length < 3) {
            return false;
        }
        boolean cyrillic = false;
        for (int i = start; i < end; i++) {
            cyrillic |= LookAlikes.isCyrillic(text.charAt(i));
        }
        for (String root : cyrillic ? ROOTS : LATIN_ROOTS) {
            for (int from = start; from + root.length() <= end; from++) {
                if (isRoot(root, text, from, cyrillic) && enough(root, text, from, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRoot(String root, PlainText text, int from, boolean cyrillic) {
        for (int i = 0; i < root.length(); i++) {
            char c = text.charAt(from + i);
            char letter = cyrillic ? LookAlikes.asCyrillic(c) : c;
            if (letter != root.charAt(i) && !masks(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a masked sign lies in the root, and letters enough to know it by. */
    private static boolean enough(String root, PlainText text, int from, int length) {
        int letters = 0;
        for (int i = 0; i < root.length(); i++) {
            letters += masks(text.charAt(from + i)) ? 0 : 1;
        }
        return letters < root.length() && (letters >= LEAST_LETTERS || (letters == 1 && length == root.length()));
    }
}
