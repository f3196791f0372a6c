package rapport.review;

import java.util.List;
import java.util.UUID;
import rapport.account.Language;
import rapport.platform.Deciding;

/**
 * Thanks for a good review: a small grammar of openings, middles and endings. They are walked through side by side, and as
 * their numbers have no divisor in common, neighbours differ in all three parts and no wording returns before all were used.
 */
@Deciding
final class Thanks {
    private static final Grammar RUSSIAN = new Grammar(
            List.of(
                    "%s, спасибо за отзыв.",
                    "%s, спасибо, что нашли время на отзыв.",
                    "%s, благодарю за отзыв и за доверие.",
                    "Спасибо вам, %s, за добрый отзыв.",
                    "%s, большое спасибо за оценку.",
                    "%s, благодарю вас за такую оценку.",
                    "%s, ваш отзыв очень поддерживает, спасибо."),
            List.of(
                    "Работать над заказом «%s» было в удовольствие.",
                    "Приятно, что работа «%s» вам подошла.",
                    "Хорошо, что с заказом «%s» всё получилось.",
                    "Над заказом «%s» было интересно работать.",
                    "Заказ «%s» запомнится: было интересно.",
                    "Было приятно вести с вами заказ «%s».",
                    "Приятно, что работа «%s» пришлась вам по душе.",
                    "Пусть работа «%s» вам хорошо послужит."),
            List.of(
                    "Если понадобится что-то ещё, напишите, с удовольствием возьмусь.",
                    "Если появятся вопросы, буду на связи.",
                    "Обращайтесь, когда появится новая задача.",
                    "Удачи вам с проектом.",
                    "Возвращайтесь с новыми задачами, с удовольствием помогу."));

    private static final Grammar ENGLISH = new Grammar(
            List.of(
                    "%s, thank you for the review.",
                    "%s, thank you for taking the time to write a review.",
                    "Thank you, %s, for the review and for your trust.",
                    "%s, many thanks for the kind review.",
                    "%s, thank you very much for these marks.",
                    "Thank you so much for your review, %s.",
                    "%s, your review means a lot, thank you."),
            List.of(
                    "It was a pleasure to work on “%s”.",
                    "I'm glad that “%s” suits you.",
                    "I'm happy that “%s” worked out well.",
                    "“%s” was an interesting order to work on.",
                    "I'll remember “%s” as an interesting order.",
                    "It was nice to work with you on “%s”.",
                    "I'm glad that you like “%s”.",
                    "May “%s” serve you well."),
            List.of(
                    "If you need anything else, write to me, I'll be happy to help.",
                    "If you have any questions, I'm here.",
                    "I'll be glad to take on your next task.",
                    "Good luck with your project.",
                    "Come back with new ideas, it will be a pleasure."));

    private Thanks() {}

    private record Grammar(List<String> openings, List<String> middles, List<String> endings) {
        String wording(int number, String firstName, String title) {
            return String.join(
                    " ",
                    pick(openings, number).replace("%s", firstName),
                    pick(middles, number).replace("%s", title),
                    pick(endings, number));
        }

        private static String pick(List<String> parts, int number) {
            return parts.get(Math.floorMod(number, parts.size()));
        }
    }

    /** The wording of this number; those of neighbouring numbers have no part in common. */
    static String wording(int number, Language language, String firstName, String title) {
        Grammar grammar = language == Language.RU ? RUSSIAN : ENGLISH;
        return grammar.wording(number, firstName, title);
    }

    /** Where a seller begins, so that not all begin alike. */
    static int first(UUID sellerId) {
        return Math.floorMod(sellerId.hashCode(), 1000);
    }

    /** The language that a text is in; that of its writer's pages where it says nothing. */
    static Language language(String text, Language writers) {
        long cyrillic = count(text, Character.UnicodeScript.CYRILLIC);
        long latin = count(text, Character.UnicodeScript.LATIN);
        if (cyrillic == 0 && latin == 0) {
            return writers;
        }
        // Russian texts carry many Latin names and terms; English ones carry no Cyrillic.
        return cyrillic * 2 >= latin ? Language.RU : Language.EN;
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }
}
