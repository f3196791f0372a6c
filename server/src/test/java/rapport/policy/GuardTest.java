package rapport.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;
import rapport.language.Role;
import rapport.language.Severity;

class GuardTest {
    private static final Guard KWORK = new Guard(PolicyFile.pack(PolicyFile.KWORK));

    @Test
    void what_is_surely_a_breach_is_refused_what_is_likely_one_is_held_and_what_may_be_one_is_a_warning() {
        assertThat(decide(Allowances.NONE, breach("contact.phone", "phone", 0.95)))
                .isEqualTo(Verdict.REFUSED);
        assertThat(decide(Allowances.NONE, breach("contact.phone", "phone", 0.6)))
                .isEqualTo(Verdict.HELD);
        assertThat(decide(Allowances.NONE, breach("contact.phone", "phone", 0.3)))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void advice_stops_nobody() {
        assertThat(decide(Allowances.NONE, finding("tone.cold", "cold", Severity.HINT, 1)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(decide(Allowances.NONE, finding("tone.thanks", "thanks", Severity.PRAISE, 1)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(decide(Allowances.NONE)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void how_a_buyer_sounds_is_his_own_affair_as_long_as_he_insults_nobody() {
        Analysis shouting = analysis(finding("tone.shouting", "shouting", Severity.WARNING, 1));
        assertThat(KWORK.decide(shouting, Role.SELLER, Allowances.NONE)).isEqualTo(Verdict.WARNED);
        assertThat(KWORK.decide(shouting, Role.BUYER, Allowances.NONE)).isEqualTo(Verdict.ALLOWED);
        Analysis insult = analysis(finding("rude.insult", "insult", Severity.WARNING, 1));
        assertThat(KWORK.decide(insult, Role.BUYER, Allowances.NONE)).isEqualTo(Verdict.WARNED);
    }

    @Test
    void what_is_rude_blaming_or_familiar_in_a_public_answer_is_refused_where_a_message_is_warned_of() {
        for (String rule : List.of("rude.insult", "rude.swear", "tone.defensive", "tone.ty", "tone.shouting")) {
            Analysis rough = analysis(finding(rule, "any", Severity.WARNING, 0.5));
            assertThat(KWORK.decideOnAnswer(rough)).as(rule).isEqualTo(Verdict.REFUSED);
            assertThat(KWORK.decide(rough, Role.SELLER, Allowances.NONE))
                    .as(rule)
                    .isEqualTo(Verdict.WARNED);
        }
    }

    @Test
    void a_public_answer_may_be_dry_and_own_up_to_bad_news() {
        assertThat(KWORK.decideOnAnswer(analysis(
                        finding("tone.cold", "cold", Severity.HINT, 1),
                        finding("rude.tone", "tone", Severity.HINT, 1),
                        finding("warmth.apology", "apology", Severity.PRAISE, 1))))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(KWORK.decideOnAnswer(analysis(finding("tone.bad_news", "bad_news", Severity.WARNING, 1))))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void what_is_doubtful_in_a_public_answer_is_refused_since_nobody_waits_for_it() {
        assertThat(KWORK.decideOnAnswer(analysis(breach("contact.phone", "phone", 0.6))))
                .isEqualTo(Verdict.REFUSED);
        assertThat(KWORK.decideOnAnswer(analysis(breach("contact.phone", "phone", 0.3))))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void a_declared_kind_may_stand_for_several() {
        Allowances declared = new Allowances(true, Set.of("messenger"));
        assertThat(decide(declared, breach("contact.messenger", "telegram", 1))).isEqualTo(Verdict.ALLOWED);
        assertThat(decide(declared, breach("contact.phone", "phone", 1))).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void a_buyer_may_be_upset_and_say_so() {
        assertThat(decide(Allowances.NONE, finding("state.threat", "threat", Severity.WARNING, 1)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void a_declared_kind_passes_once_the_order_is_under_way_and_others_do_not() {
        Allowances declared = new Allowances(true, Set.of("email"));
        assertThat(decide(declared, breach("contact.email", "email", 1))).isEqualTo(Verdict.ALLOWED);
        assertThat(decide(declared, breach("contact.phone", "phone", 1))).isEqualTo(Verdict.REFUSED);
        assertThat(decide(declared, breach("contact.email", "email", 1), breach("contact.phone", "phone", 1)))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void before_the_order_nothing_passes_whatever_was_declared() {
        assertThat(decide(new Allowances(false, Set.of("email")), breach("contact.email", "email", 1)))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void an_order_allows_no_deal_elsewhere() {
        assertThat(decide(new Allowances(true, Set.of("propose")), breach("off_platform.propose", "propose", 1)))
                .isEqualTo(Verdict.REFUSED);
    }

    private static Verdict decide(Allowances allowances, Finding... findings) {
        return KWORK.decide(analysis(findings), Role.SELLER, allowances);
    }

    private static Analysis analysis(Finding... findings) {
        Analysis empty = Analyzer.standard().analyze(Draft.of(""));
        return new Analysis(empty.language(), List.of(findings), empty.signals(), empty.scores());
    }

    private static Finding breach(String rule, String kind, double confidence) {
        return finding(rule, kind, Severity.BREACH, confidence);
    }

    private static Finding finding(String rule, String kind, Severity severity, double confidence) {
        return new Finding(rule, kind, 0, 1, severity, confidence, "what", "how", Optional.empty());
    }
}
