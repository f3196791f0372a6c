package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;

/** Every rule finds what its cases say, and nothing in its near-misses; a rule without cases in both languages is none. */
class RuleCasesTest {
    private static final int LEAST = 6;

    /** English has one "you". */
    private static final Set<String> RUSSIAN_ONLY = Set.of("tone.ty");

    private static final Analyzer ANALYZER = Analyzer.standard();

    @TestFactory
    Stream<DynamicTest> every_case_of_every_rule() {
        return rules().stream()
                .flatMap(rule -> RuleCase.of(rule.id()).stream())
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one, () -> check(one)));
    }

    private static void check(RuleCase one) {
        List<Finding> found = ANALYZER.analyze(one.draft()).findings().stream()
                .filter(finding -> finding.rule().equals(one.rule()))
                .toList();
        if (!one.hit()) {
            assertThat(found).isEmpty();
        } else if (one.start() < 0) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found)
                    .extracting(finding -> one.text().substring(finding.start(), finding.end()))
                    .contains(one.text().substring(one.start(), one.end()));
        }
    }

    @Test
    void every_rule_has_hits_and_near_misses_in_both_languages() {
        Set<String> poor = new TreeSet<>();
        for (Rule rule : rules()) {
            List<RuleCase> cases = RuleCase.of(rule.id());
            for (boolean hit : new boolean[] {true, false}) {
                for (Language language : Language.values()) {
                    long count = cases.stream()
                            .filter(one -> one.hit() == hit
                                    && ANALYZER.analyze(one.draft()).language() == language)
                            .count();
                    boolean asked = language == Language.RUSSIAN || !hit || !RUSSIAN_ONLY.contains(rule.id());
                    if (count < LEAST && asked) {
                        poor.add(rule.id() + " has " + count + (hit ? " hits in " : " near-misses in ") + language);
                    }
                }
            }
        }
        assertThat(poor).isEmpty();
    }

    @Test
    void every_file_of_cases_belongs_to_a_rule() throws IOException {
        Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(RuleCase.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> name.substring(0, name.length() - ".txt".length())))
                    .allMatch(ids::contains);
        }
    }

    private static List<Rule> rules() {
        return List.copyOf(Rules.read(Families.RULES).all());
    }
}
