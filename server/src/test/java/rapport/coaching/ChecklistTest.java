package rapport.coaching;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Language;
import rapport.language.Role;

/** What a moment asks for, in both languages. */
class ChecklistTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final String ASKS = "Здравствуйте! Сколько стоит портрет и когда он будет готов?";
    private static final String UPSET = "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.";
    private static final String WISHES = "А можете ещё добавить пару правок и вторую версию обложки?";

    @Test
    void an_upset_client_comes_first_and_bad_news_before_the_rest() {
        assertThat(moment("Не успеваю к сроку.", fresh(UPSET))).isEqualTo("upset");
        assertThat(moment("Не успеваю к сроку.", known(WISHES))).isEqualTo("bad_news");
        assertThat(moment("", known(WISHES))).isEqualTo("extra_wish");
        assertThat(moment("", fresh(ASKS))).isEqualTo("first_answer");
        assertThat(moment("", fresh(WISHES))).isEqualTo("first_answer");
        assertThat(moment("Наброски готовы, завтра покажу цвет.", known(ASKS))).isEqualTo("progress");
    }

    @Test
    void a_known_client_who_asks_something_is_no_moment() {
        assertThat(Checklist.of(occasion("Да, в пятницу.", known(ASKS)))).isNull();
        assertThat(Checklist.of(occasion("", new Said(null, false, true)))).isNull();
    }

    @Test
    void who_has_been_answered_is_upset_no_more() {
        assertThat(Checklist.of(occasion("Высылаю исходники", new Said(UPSET, true, false))))
                .isNull();
    }

    @Test
    void nothing_written_has_nothing_done() {
        assertThat(lines("", fresh(ASKS))).containsExactly("greeting -", "thanks -", "questions -", "next_step -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Здравствуйте, Борис!                                              | greeting + thanks - questions - next_step -
            Здравствуйте! Спасибо, что написали.                              | greeting + thanks + questions - next_step -
            Портрет стоит 14 000 рублей.                                      | greeting - thanks - questions + next_step -
            Здравствуйте! Спасибо за вопрос. Портрет стоит 14 000, пришлю набросок завтра. | greeting + thanks + questions + next_step +
            """)
    void a_first_answer_greets_thanks_answers_and_goes_on(String text, String expected) {
        assertThat(String.join(" ", lines(text, fresh(ASKS)))).isEqualTo(expected);
    }

    @Test
    void a_question_of_one_word_is_left_out_for_nobody_can_tell_whether_it_is_answered() {
        assertThat(lines("", fresh("Когда?"))).containsExactly("greeting -", "thanks -", "next_step -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Вы сами виноваты, надо было читать                                 | acknowledge - own - propose -
            Понимаю, как вам неприятно                                         | acknowledge + own - propose -
            Понимаю вас. Простите, моя ошибка.                                 | acknowledge + own + propose -
            Понимаю вас, простите. Переделаю сегодня.                          | acknowledge + own + propose +
            Вы правы, простите. Верну деньги полностью.                        | acknowledge + own + propose +
            You're right, I'm sorry. I'll fix it today.                        | acknowledge + own + propose +
            """)
    void an_upset_client_is_heard_first(String text, String expected) {
        assertThat(String.join(" ", lines(text, fresh(UPSET)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Не успеваю к среде.                                                | fact + regret - next_step -
            Не успеваю к среде, простите. Пришлю в четверг до полудня.         | fact + regret + next_step +
            Unfortunately, I won't make it by Wednesday.                       | fact + regret + next_step -
            """)
    void bad_news_is_fact_regret_and_next_step(String text, String expected) {
        assertThat(String.join(" ", lines(text, known("Как дела?")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Хорошо, добавлю.                                                   | thanks - options -
            Спасибо за доверие! Добавлю как отдельную опцию: 2 000 рублей.     | thanks + options +
            """)
    void a_wish_is_a_chance(String text, String expected) {
        assertThat(String.join(" ", lines(text, known(WISHES)))).isEqualTo(expected);
    }

    @Test
    void progress_is_what_is_done_and_what_is_next() {
        assertThat(lines("Готово: обложка и корешок.", known(ASKS))).containsExactly("done +", "next_step -");
        assertThat(lines("Готово: обложка. Завтра покажу корешок.", known(ASKS)))
                .containsExactly("done +", "next_step +");
    }

    @Test
    void a_text_is_heated_when_it_attacks_a_client_who_is_upset() {
        String attack = "Вы сами виноваты! ЧИТАТЬ НАДО БЫЛО, БЛЯТЬ!!!";
        assertThat(occasion(attack, known(UPSET)).heat()).contains("tone.defensive", "rude.swear", "tone.shouting");
        assertThat(occasion(attack, new Said(UPSET, true, false)).heat()).contains("tone.defensive");
        assertThat(occasion(attack, known(ASKS)).heat()).isEmpty();
        assertThat(occasion(attack, new Said(null, false, false)).heat()).isEmpty();
        assertThat(occasion("Понимаю вас, простите. Переделаю сегодня.", known(UPSET))
                        .heat())
                .isEmpty();
        assertThat(occasion("ок", known(UPSET)).heat()).isEmpty();
    }

    /** The client's last words, and what came of them. */
    private record Said(@Nullable String words, boolean answered, boolean newToSeller) {}

    private static Said fresh(String words) {
        return new Said(words, false, true);
    }

    private static Said known(String words) {
        return new Said(words, false, false);
    }

    private static String moment(String text, Said said) {
        return requireNonNull(Checklist.of(occasion(text, said))).moment();
    }

    private static List<String> lines(String text, Said said) {
        return requireNonNull(Checklist.of(occasion(text, said))).items().stream()
                .map(item -> item.key() + (item.done() ? " +" : " -"))
                .toList();
    }

    private static Occasion occasion(String text, Said said) {
        Analysis draft = ANALYZER.analyze(new Draft(text, Role.SELLER, Language.RUSSIAN, said.words()));
        Optional<Analysis> client = Optional.ofNullable(said.words())
                .map(words -> ANALYZER.analyze(new Draft(words, Role.BUYER, Language.RUSSIAN, null)));
        return new Occasion(draft, client, said.answered(), said.newToSeller(), text.isBlank());
    }
}
