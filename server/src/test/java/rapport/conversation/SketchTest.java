package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String OFFER =
            "Здравствуйте, Анна! Мы делаем продвижение в поиске и ведём рекламу, первые клиенты"
                    + " придут уже через неделю, посмотрите наши примеры и напишите, сколько заявок вам нужно в месяц.";

    private static boolean alike(String one, String other) {
        return Sketch.alike(Sketch.of(one), Sketch.of(other));
    }

    @Test
    void the_same_with_another_name_and_other_signs_is_nearly_the_same() {
        assertThat(alike(OFFER, OFFER)).isTrue();
        assertThat(alike(OFFER, OFFER.replace("Анна", "Борис").toUpperCase(java.util.Locale.ROOT) + "!!"))
                .isTrue();
    }

    @Test
    void what_was_written_anew_is_not() {
        assertThat(alike(
                        OFFER,
                        "Здравствуйте, Борис! Нужна обложка для сборника рассказов о севере, примерно десять эскизов,"
                                + " и хотелось бы увидеть ваши работы тушью."))
                .isFalse();
    }

    @Test
    void half_of_it_is_not_enough() {
        String half = OFFER.substring(0, OFFER.length() / 2);
        assertThat(alike(
                        OFFER, half + " а ещё мне нужна вывеска для кофейни на углу старой площади, с фонарём и котом"))
                .isFalse();
    }

    @Test
    void short_questions_are_never_the_same() {
        assertThat(alike("Здравствуйте! Вы свободны на этой неделе?", "Здравствуйте! Вы свободны на этой неделе?"))
                .isFalse();
        assertThat(Sketch.of("")).isEmpty();
    }

    @Test
    void a_long_text_is_compared_by_a_bounded_number_of_runs() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 1500; word++) {
            text.append("слово").append(word).append(' ');
        }
        assertThat(Sketch.of(text.toString())).hasSize(128).isSorted();
        assertThat(alike(text.toString(), text + "и ещё немного других слов в конце"))
                .isTrue();
    }
}
