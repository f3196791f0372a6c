package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;

/** docs/rules.md tells of every rule as it is. {@code -Dwrite.docs=true} writes it anew. */
class RulesDocsTest {
    private static final Path FILE = Path.of("../docs/rules.md");
    private static final int EXAMPLES = 8;

    @Test
    void the_documentation_tells_of_every_rule_as_it_is() throws IOException {
        String generated = document();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(FILE, generated);
        }
        assertThat(Files.readString(FILE))
                .as("docs/rules.md; write it anew with"
                        + " ./mvnw -pl language test -Dtest=RulesDocsTest -Dwrite.docs=true")
                .isEqualTo(generated);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Rules

                <!-- Made from language/src/main/resources/rapport/language/rules and the cases by RulesDocsTest; change them there. -->

                What the language engine finds. A marketplace switches rules off or gives them another severity in its
                [policy](policy.md). *Technique* is the row of the requirements that a rule comes from; *breach* is what the guard
                refuses or holds, *warning* asks once, *hint* and *praise* are only shown.

                """);
        List<Rule> rules = List.copyOf(Rules.read(Families.RULES).all());
        text.append("| rule | what | severity | technique |\n|---|---|---|---|\n");
        for (Rule rule : rules) {
            text.append("| [`%s`](#%s) | %s | %s | %s |%n"
                    .formatted(
                            rule.id(),
                            rule.id().replace(".", ""),
                            rule.wording(Language.ENGLISH).title(),
                            rule.severity().name().toLowerCase(Locale.ROOT),
                            rule.technique()));
        }
        rules.forEach(rule -> add(text, rule));
        return text.toString().stripTrailing() + "\n";
    }

    private static void add(StringBuilder text, Rule rule) {
        text.append("\n## ").append(rule.id()).append("\n\n");
        for (Language language : Language.values()) {
            Rule.Wording wording = rule.wording(language);
            text.append("**")
                    .append(wording.title())
                    .append("** (")
                    .append(language.tag())
                    .append("): ")
                    .append(wording.message())
                    .append(" *")
                    .append(wording.suggestion())
                    .append("*\n\n");
        }
        text.append("| found | not found |\n|---|---|\n");
        List<String> hits = examples(rule, true);
        List<String> misses = examples(rule, false);
        for (int i = 0; i < Math.max(hits.size(), misses.size()); i++) {
            text.append("| ")
                    .append(i < hits.size() ? hits.get(i) : "")
                    .append(" | ")
                    .append(i < misses.size() ? misses.get(i) : "")
                    .append(" |\n");
        }
    }

    private static List<String> examples(Rule rule, boolean hit) {
        return RuleCase.of(rule.id()).stream()
                .filter(one -> one.hit() == hit)
                .limit(EXAMPLES)
                .map(RulesDocsTest::example)
                .toList();
    }

    private static String example(RuleCase one) {
        String client = one.draft().clientMessage();
        String before = client == null ? "" : "«" + cell(client) + "» → ";
        if (one.start() < 0) {
            return before + cell(one.text());
        }
        return before + cell(one.text().substring(0, one.start()))
                + "**" + cell(one.text().substring(one.start(), one.end())) + "**"
                + cell(one.text().substring(one.end()));
    }

    private static String cell(String text) {
        return text.replace("\n", " ⏎ ")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "&lt;");
    }
}
