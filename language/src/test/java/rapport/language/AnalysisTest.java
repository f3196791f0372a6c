package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final String ANGRY = "СКОЛЬКО МОЖНО ЖДАТЬ, верните деньги, это ужасно!!!";

    @Test
    void a_buyer_is_not_told_that_he_is_upset_but_the_seller_is() {
        Analysis analysis = ANALYZER.analyze(new Draft(ANGRY, Role.BUYER, null, null));
        assertThat(analysis.forReader()).extracting(Finding::rule).contains("state.upset");
        assertThat(analysis.forAuthor()).extracting(Finding::rule).contains("tone.shouting");
        assertThat(analysis.forAuthor()).noneMatch(Finding::isOnState);
    }

    @Test
    void the_state_of_a_seller_is_nobodys_business() {
        assertThat(ANALYZER.analyze(Draft.of(ANGRY)).forReader()).isEmpty();
    }

    @Test
    void each_finding_is_either_for_who_writes_or_for_who_answers() {
        for (RuleCase one : RuleCase.all()) {
            Analysis analysis = ANALYZER.analyze(one.draft());
            assertThat(analysis.forAuthor().size() + analysis.forReader().size())
                    .isEqualTo(analysis.findings().size());
        }
    }
}
