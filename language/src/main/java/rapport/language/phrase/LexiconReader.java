package rapport.language.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lexicons.
 *
 * <pre>
 * # a remark
 * &#64;pay = оплатить | заплатить | pay      a class of words
 * [off_platform.pay 0.9]                  an entry, and how sure its phrases are
 * &#64;pay ~2 напрямую                        words match by their stems; up to two words may stand between
 * =мимо (сайт|биржа)?                     =form matches that form only; (a|b) either; ? may be missing; pre* a beginning; # a number
 * давай* ~3 напрямую %0.6                 a phrase that is less sure than its entry
 * - нельзя ~3 напрямую                    a shield: what it covers is not found
 * </pre>
 *
 * {@code ^} and {@code $} stand for the borders of a sentence, {@code &2sg}, {@code &2pl}, {@code &done} and {@code &plan} for Russian
 * verbs: of the second person, of what is finished, of what their author does or will do.
 */
final class LexiconReader {
    private static final int WIDEST_GAP = 6;
    private static final int MOST_STEPS = 10;
    /** So many places a search may look at for one beginning, whatever the text. */
    private static final int MOST_WAYS = 500;

    final ElementTable elements = new ElementTable();
    final Map<String, Integer> entries = new LinkedHashMap<>();
    final List<Pattern> patterns = new ArrayList<>();

    private int entry = -1;
    private double weight = 1;

    /** Reads one lexicon; its entries may go on those of another. */
    void read(String name, List<String> lines) {
        entry = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutRemark(lines.get(i)).strip();
            try {
                if (!line.isEmpty()) {
                    read(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private static String withoutRemark(String line) {
        return line.startsWith("#") ? "" : line;
    }

    private void read(String line) {
        if (line.startsWith("@") && line.contains(" = ")) {
            String[] parts = line.split(" = ", 2);
            elements.name(
                    parts[0].substring(1).strip(),
                    Arrays.stream(parts[1].split("\\|", -1)).map(String::strip).toList());
        } else if (line.startsWith("[")) {
            String[] parts = line.substring(1, line.length() - 1).strip().split(" +", -1);
            entry = entries.computeIfAbsent(parts[0], absent -> entries.size());
            weight = parts.length > 1 ? weight(parts[1]) : 1;
        } else if (entry < 0) {
            throw new IllegalArgumentException("a phrase before the first [entry]");
        } else {
            patterns.add(pattern(line));
        }
    }

    private static double weight(String text) {
        double value = Double.parseDouble(text);
        if (value <= 0 || value > 1) {
            throw new IllegalArgumentException("a weight lies above 0 and up to 1: " + text);
        }
        return value;
    }

    /** A phrase of the entry at hand. */
    Pattern pattern(String line) {
        List<Pattern.Step> steps = new ArrayList<>();
        double own = weight;
        int gap = 0;
        boolean shield = line.startsWith("- ");
        for (String word : (shield ? line.substring(2) : line).strip().split(" +", -1)) {
            if (word.startsWith("~")) {
                gap = Integer.parseInt(word.substring(1));
            } else if (word.startsWith("%")) {
                own = weight(word.substring(1));
            } else {
                boolean optional = word.endsWith("?");
                String element = optional ? word.substring(0, word.length() - 1) : word;
                steps.add(new Pattern.Step(elements.number(element), gap, optional));
                gap = 0;
            }
        }
        if (steps.isEmpty() || steps.getFirst().optional() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "a phrase has 1 to " + MOST_STEPS + " parts, and the first may not be missing");
        }
        if (steps.stream().anyMatch(step -> step.gap() > WIDEST_GAP)) {
            throw new IllegalArgumentException("a gap is at most " + WIDEST_GAP + " words");
        }
        if (steps.stream().mapToLong(step -> step.gap() + 1L).reduce(1, (a, b) -> a * b) > MOST_WAYS) {
            throw new IllegalArgumentException("the gaps of a phrase allow more than " + MOST_WAYS
                    + " ways to read it, which would take too long: use fewer or narrower gaps");
        }
        return new Pattern(entry, shield, own, steps);
    }
}
