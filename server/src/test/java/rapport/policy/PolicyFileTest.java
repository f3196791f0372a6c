package rapport.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Role;
import rapport.language.Severity;

class PolicyFileTest {
    private static final String PHONE = "Звоните: +7 905 123-45-67";

    @ParameterizedTest
    @ValueSource(strings = {PolicyFile.KWORK, PolicyFile.INDEPENDENT})
    void the_packs_name_only_rules_that_there_are(String pack) {
        assertThat(Analyzer.faults(PolicyFile.pack(pack).rulebook())).isEmpty();
    }

    @Test
    void a_file_starts_from_the_pack_it_names_and_from_kwork_if_it_names_none() {
        assertThat(PolicyFile.read("policy.yaml", "pack: independent")
                        .rulebook()
                        .off())
                .contains("contact.*");
        assertThat(PolicyFile.read("policy.yaml", "").rulebook().ownDomains()).contains("kwork.ru");
    }

    @Test
    void a_phone_number_is_refused_by_kwork_and_none_of_an_independent_freelancers_business() {
        assertThat(verdict(PolicyFile.pack(PolicyFile.KWORK))).isEqualTo(Verdict.REFUSED);
        assertThat(verdict(PolicyFile.pack(PolicyFile.INDEPENDENT))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void a_rule_gets_the_severity_that_the_file_says() {
        Policy policy = PolicyFile.read("policy.yaml", """
                rules:
                  contact.phone: warning
                """);
        assertThat(policy.rulebook().severities()).containsEntry("contact.phone", Severity.WARNING);
        assertThat(verdict(policy)).isEqualTo(Verdict.WARNED);
    }

    @Test
    void the_ladder_is_as_the_file_says_and_its_last_step_holds_for_all_further_strikes() {
        Ladder ladder = PolicyFile.read("policy.yaml", """
                strikes:
                  expire-after-days: 90
                  ladder:
                    - limits 3
                    - freeze
                """).ladder();
        assertThat(ladder.expireAfterDays()).isEqualTo(90);
        assertThat(ladder.step(1)).isEqualTo(new Ladder.Step(Ladder.Consequence.LIMITS, OptionalInt.of(3)));
        assertThat(ladder.step(2)).isEqualTo(new Ladder.Step(Ladder.Consequence.FREEZE, OptionalInt.empty()));
        assertThat(ladder.step(9)).isEqualTo(ladder.step(2));
    }

    @Test
    void the_weights_of_the_rating_are_as_the_file_says_and_the_others_stay() {
        assertThat(PolicyFile.read("policy.yaml", "rating: {failed-order: 25}").rating())
                .isEqualTo(new RatingWeights(9, 1, 1, 25, 4, 90));
    }

    @Test
    void each_change_of_the_rules_is_another_version_and_the_same_rules_are_the_same() {
        String kwork = PolicyFile.pack(PolicyFile.KWORK).version("engine");
        assertThat(PolicyFile.read("policy.yaml", "").version("engine")).isEqualTo(kwork);
        assertThat(PolicyFile.pack(PolicyFile.KWORK).version("newer")).isNotEqualTo(kwork);
        assertThat(PolicyFile.read("policy.yaml", "rules: {contact.link: warning}")
                        .version("engine"))
                .isNotEqualTo(kwork);
        assertThat(PolicyFile.read("policy.yaml", "guard: {refuse-from: 0.9}").version("engine"))
                .isNotEqualTo(kwork);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pack: nobody | line 1: there is no pack",
                "guard:;  refuse-from: 2 | line 2: 2 does not lie above 0",
                "guard:;  refuse-from: much | line 2: \"much\" is no number",
                "guard:;  refuse-from: 0.5;  hold-from: 0.9 | line 3: what is held may not be surer",
                "colour: red | line 1: \"colour\" is not known here",
                "rules:;  contact.phone: loud | line 2: \"loud\" is none of off",
                "pack: kwork;rules:;  contact.fax: off | line 3: there is no rule contact.fax",
                "pack: kwork;pack: kwork | line 2: \"pack\" stands here twice",
                "contacts: maybe | line 1: \"maybe\" is neither",
                "phrases:;  no.such.entry:;    - слово | line 2: the lexicons have no entry",
                "strikes:;  ladder:;    - prison 3 | line 3: \"prison 3\" is none of warning",
                "strikes:;  ladder:;    - warning 3 | line 3: \"warning 3\" is none of warning",
                "strikes:;  ladder:;    - freeze 0 | line 3: \"freeze 0\" is none of warning",
                "strikes:;  expire-after-days: 0 | line 2: 0 does not lie between 1",
                "rating:;  missed: 0 | line 2: 0 does not lie between 1",
                "rating:;  colour: 3 | line 2: \"colour\" is not known here",
                "own-domains: example.com | line 1: a list belongs here",
                "rules: [a | line 1: this is no YAML",
            })
    void what_cannot_be_followed_is_said_with_its_line(String text, String message) {
        assertThatThrownBy(() -> PolicyFile.read("policy.yaml", text.replace(";", "\n")))
                .isInstanceOf(PolicyFileException.class)
                .hasMessageContaining("policy.yaml, " + message);
    }

    private static Verdict verdict(Policy policy) {
        return new Guard(policy)
                .decide(Analyzer.with(policy.rulebook()).analyze(Draft.of(PHONE)), Role.SELLER, Allowances.NONE);
    }
}
