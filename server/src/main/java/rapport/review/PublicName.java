package rapport.review;

import java.util.regex.Pattern;
import rapport.platform.Deciding;

/** How much of a buyer's name everybody may read. */
@Deciding
public final class PublicName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PublicName() {}

    /** Spaces of every width part words, also those that do not break. */
    private static String[] words(String name) {
        return SPACES.split(SPACES.matcher(name).replaceAll(" ").strip(), -1);
    }

    /** The first name. */
    static String first(String name) {
        return words(name)[0];
    }

    /** First name and initial: «Борис Лаптев» is «Борис Л.». */
    public static String of(String name) {
        String[] words = words(name);
        if (words.length == 1) {
            return words[0];
        }
        // A house that calls itself «Веткой» begins with a letter, too.
        return words[words.length - 1]
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> words[0] + " " + Character.toString(letter) + ".")
                .findFirst()
                .orElse(words[0]);
    }
}
