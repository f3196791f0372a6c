package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a mend is offered for in any case: taken over, it mends that, spoils nothing else, and leaves a correct sentence. */
class MendsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** What a text without a bad word or a row of smileys may still be: it was so before, and the flaw hid it. */
    private static final Set<String> UNCOVERED = Set.of("tone.cold");

    @TestFactory
    Stream<DynamicTest> every_mend_of_every_case_mends() {
        return RuleCase.all().stream()
                .filter(one -> ANALYZER.analyze(one.draft()).findings().stream()
                        .anyMatch(finding -> finding.mend().isPresent()))
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one, () -> check(one.draft())));
    }

    @Test
    void spans_and_mends_lie_inside_the_text() {
        for (RuleCase one : RuleCase.all()) {
            int length = one.text().length();
            for (Finding finding : ANALYZER.analyze(one.draft()).findings()) {
                assertThat(finding.start()).as("%s", one).isBetween(0, finding.end());
                assertThat(finding.end()).as("%s", one).isBetween(1, length);
                finding.mend().ifPresent(mend -> {
                    assertThat(mend.start()).as("%s", one).isBetween(0, mend.end());
                    assertThat(mend.end()).as("%s", one).isLessThanOrEqualTo(length);
                });
            }
        }
    }

    private static void check(Draft draft) {
        List<Finding> before = ANALYZER.analyze(draft).findings();
        for (Finding finding : before) {
            if (finding.mend().isPresent()) {
                String mended = apply(draft.text(), finding.mend().get());
                Draft next = new Draft(mended, draft.role(), draft.language(), draft.clientMessage());
                List<Finding> after = ANALYZER.analyze(next).findings();
                assertThat(count(after, finding)).as(mended).isLessThan(count(before, finding));
                assertThat(rules(before)).as(mended).containsAll(without(rules(after), UNCOVERED));
                assertThat(mended)
                        .isNotBlank()
                        .doesNotContain("  ", " ,", " .", ",,", ",.")
                        .doesNotStartWith(" ")
                        .doesNotEndWith(" ");
            }
        }
    }

    private static String apply(String text, Mend mend) {
        return text.substring(0, mend.start()) + mend.replacement() + text.substring(mend.end());
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream()
                .filter(one -> one.rule().equals(like.rule()) && one.kind().equals(like.kind()))
                .count();
    }

    private static Set<String> rules(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.severity() != Severity.PRAISE)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> rules, Set<String> some) {
        return rules.stream().filter(rule -> !some.contains(rule)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ГДЕ МОЙ ЗАКАЗ? Я ЖДУ ОТВЕТА | Где мой заказ? Я жду ответа",
                "ПЕРЕДАЙТЕ АННЕ, ЧТО ТЗ ГОТОВО | Передайте Анне, что ТЗ готово",
                "пришлите СРОЧНО МАКЕТ для ООО «РОМАШКА» | пришлите срочно макет для ООО «Ромашка»",
                "НУЖЕН ЛОГОТИП В PDF. ЖДУ В МОСКВЕ | Нужен логотип в PDF. Жду в Москве",
                "НЕ ТРОГАЙТЕ ШАПКУ пожалуйста | Не трогайте шапку пожалуйста",
                "DON'T TOUCH THE API. I'M WAITING, JOHN | Don't touch the API. I'm waiting, John",
                "SEND ME THE PNG ON MONDAY | Send me the PNG on Monday",
                "WHERE IS THE HTML? I NEED IT NOW | Where is the HTML? I need it now",
            })
    void what_is_shouted_is_said_calmly_with_the_capitals_that_belong(String shouted, String calm) {
        assertThat(mended(shouted, "tone.shouting")).isEqualTo(calm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Привет 😀😀😀😀 | Привет 😀",
                "Готово 🎉🎉🎉🎉 проверьте | Готово 🎉 проверьте",
                "Привет 😀 Всё готово 😀 Завтра пришлю 😀 Жду 😀 | Привет 😀 Всё готово. Завтра пришлю. Жду.",
                "Спасибо 👍🏽👍🏽👍🏽👍🏽! | Спасибо 👍🏽!",
                "Thanks 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧, see you | Thanks 👨‍👩‍👧, see you",
                "Всё готово)))) | Всё готово.",
                "сейчас посмотрю))))) секунду | сейчас посмотрю. Секунду",
                "Отправил))) Смотрите | Отправил. Смотрите",
                "ура!)))) готово | ура! Готово",
            })
    void a_flood_of_smileys_leaves_one_or_a_full_stop(String flood, String calm) {
        assertThat(mended(flood, "tone.smileys")).isEqualTo(calm);
    }

    private static String mended(String text, String rule) {
        Mend mend = ANALYZER.analyze(Draft.of(text)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .flatMap(Finding::mend)
                .orElseThrow();
        return apply(text, mend);
    }
}
