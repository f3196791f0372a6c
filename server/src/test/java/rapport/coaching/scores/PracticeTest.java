package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.coaching.scores.Practice.Outcome.MISSED;
import static rapport.coaching.scores.Practice.Outcome.OPEN;
import static rapport.coaching.scores.Practice.Outcome.SHOWN;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.coaching.scores.Practice.Outcome;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Language;
import rapport.language.Role;

class PracticeTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final String UPSET = "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.";

    @Test
    void what_is_praised_was_shown_and_what_was_not_asked_for_is_open() {
        assertThat(practice("Здравствуйте, Борис! Обложка стоит 14 000 рублей.", null))
                .containsEntry(Technique.S6, SHOWN)
                .containsEntry(Technique.S7, OPEN)
                .containsEntry(Technique.S13, OPEN);
    }

    @Test
    void what_the_coach_would_mend_was_missed_whatever_else_is_praised() {
        assertThat(practice("Здравствуйте! Слышь, ты дурак?", null))
                .containsEntry(Technique.S6, SHOWN)
                .containsEntry(Technique.S9, MISSED)
                .containsEntry(Technique.S10, MISSED);
    }

    @Test
    void business_style_and_full_messages_are_shown_wherever_nothing_is_said_of_them() {
        assertThat(practice("Обложка стоит 14 000 рублей, делаю её за 7 дней.", null))
                .containsEntry(Technique.S9, SHOWN)
                .containsEntry(Technique.S12, SHOWN);
    }

    @Test
    void thanks_are_warmth_although_the_coach_says_nothing_of_them() {
        assertThat(practice("Спасибо большое за доверие и за точное задание.", null))
                .containsEntry(Technique.S6, SHOWN);
    }

    @Test
    void only_an_upset_client_is_an_occasion_for_calm_and_for_a_refund() {
        assertThat(practice("Обложка готова.", "Когда будет готово?"))
                .doesNotContainKeys(Technique.S10, Technique.S11, Technique.S14, Technique.S8);
        assertThat(practice("Понимаю, как это неприятно, простите. Верну деньги сегодня.", UPSET))
                .containsEntry(Technique.S10, SHOWN)
                .containsEntry(Technique.S11, SHOWN);
        assertThat(practice("Обложка готова, файл во вложении.", UPSET))
                .containsEntry(Technique.S10, MISSED)
                .containsEntry(Technique.S11, OPEN);
    }

    @Test
    void bad_news_well_told_is_optimism_and_bare_bad_news_is_not() {
        assertThat(practice("К сожалению, к среде не успеваю, простите. Пришлю в четверг до полудня.", null))
                .containsEntry(Technique.S8, SHOWN);
        assertThat(practice("К среде не успею.", null)).containsEntry(Technique.S8, MISSED);
    }

    @Test
    void the_rules_of_the_marketplace_are_no_habits() {
        assertThat(practice("Пишите мне: anna@example.com, дам скидку мимо площадки", null)
                        .keySet())
                .extracting(Technique::name)
                .doesNotContain("S17", "S18", "S19");
    }

    private static Map<Technique, Outcome> practice(String text, @Nullable String clientMessage) {
        Analysis said = ANALYZER.analyze(new Draft(text, Role.SELLER, null, clientMessage));
        Optional<Analysis> client = Optional.ofNullable(clientMessage)
                .map(message -> ANALYZER.analyze(new Draft(message, Role.BUYER, null, null)));
        return Practice.of(
                        said,
                        client,
                        finding -> ANALYZER.topic(finding, Language.ENGLISH).technique())
                .outcomes();
    }
}
