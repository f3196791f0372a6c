package rapport.review;

import java.util.regex.Pattern;
import rapport.platform.Deciding;

/** How much of a buyer's name everybody may read. */
@Deciding
final class PublicName {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PublicName() {}

    /** The first name. */
    static String first(String name) {
        return SPACES.split(name.strip(), 2)[0];
    }

    /** First name and initial: «Борис Лаптев» is «Борис Л.». */
    static String of(String name) {
        String[] words = SPACES.split(name.strip(), -1);
        if (words.length == 1) {
            return words[0];
        }
        String last = words[words.length - 1];
        return words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
