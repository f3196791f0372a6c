package rapport.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.language.rule.Rules;

/**
 * An example of a rule: a text in which it finds something, or a near-miss. A file of cases has one a line:
 *
 * <pre>
 * + Звоните: [[+7 905 123-45-67]]          a hit; the brackets mark the exact span, and may be missing
 * - Размер 905 на 123                      a near-miss
 * + Ничего не могу сделать. || client=Где работа? || role=seller
 * </pre>
 *
 * @param rule the rule's id
 * @param hit whether the rule finds something
 * @param text the text, without brackets
 * @param start where the marked part begins; -1 if none is marked
 * @param end where it ends
 * @param draft the text with its circumstances
 */
record RuleCase(String rule, boolean hit, String text, int start, int end, Draft draft) {
    static final Path FOLDER = Path.of("src/test/resources/rapport/language/cases");

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /** The cases of a rule, none if there is no file. */
    static List<RuleCase> of(String rule) {
        Path file = FOLDER.resolve(rule + ".txt");
        if (!Files.exists(file)) {
            return List.of();
        }
        List<RuleCase> cases = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(read(rule, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** The cases of all rules. */
    static List<RuleCase> all() {
        return Rules.read(Families.RULES).all().stream()
                .flatMap(rule -> of(rule.id()).stream())
                .toList();
    }

    private static RuleCase read(String rule, String line) {
        if (!line.startsWith("+ ") && !line.startsWith("- ")) {
            throw new IllegalArgumentException(rule + ": a case begins with + or -: " + line);
        }
        String[] parts = line.substring(2).split(" \\|\\| ", -1);
        String marked = parts[0].replace("\\n", "\n");
        int start = marked.indexOf(OPEN);
        int end = marked.indexOf(CLOSE) - OPEN.length();
        String text = marked.replace(OPEN, "").replace(CLOSE, "");
        Role role = Role.SELLER;
        @Nullable String client = null;
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            switch (pair[0].strip()) {
                case "role" -> role = Role.valueOf(pair[1].strip().toUpperCase(Locale.ROOT));
                case "client" -> client = pair[1].strip();
                default -> throw new IllegalArgumentException(rule + ": unknown circumstance in " + line);
            }
        }
        return new RuleCase(rule, line.startsWith("+"), text, start, end, new Draft(text, role, null, client));
    }

    @Override
    public String toString() {
        return (hit ? "+ " : "- ") + text;
    }
}
