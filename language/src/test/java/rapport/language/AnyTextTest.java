package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written, the engine reads it, and what it finds lies inside the text. */
class AnyTextTest {
    /** A few by default; a million with {@code -Drapport.tries=1000000}. */
    private static final int TEXTS = Integer.getInteger("rapport.tries", 40_000);

    private static final int MOST_PARTS = 14;
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** What is folded, joined, composed, shouted or smiled, and ordinary words among it. */
    private static final List<String> PARTS = List.of(
            "ГДЕ",
            "МОЙ",
            "ЗАКАЗ",
            "ТЗ",
            "PDF",
            "I'M",
            "WAITING",
            "привет",
            "спасибо",
            "не успеваю",
            "ваша вина",
            "the file",
            "верну",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "!!!",
            "))))",
            "((",
            "...",
            "?",
            ".",
            ",",
            "-",
            "\"",
            "«",
            "»",
            "'",
            "*",
            "#",
            "@",
            "%",
            "😀",
            "😀😀😀😀",
            "👨‍👩‍👧",
            "👍🏽",
            "🇷🇺",
            "❤️",
            "→",
            "★",
            "\u200D",
            "\u200B",
            "\uFE0F",
            "\u0301",
            "\u0306",
            "\uD83D",
            "\uDE00",
            "ﬁ",
            "½",
            "㍿",
            "🅰",
            "🄰🄱",
            "Ⅷ",
            "ß",
            "İ",
            "ǅ",
            "ŉ",
            "ﷺ",
            "１２３",
            "8 905 123 45 67",
            "1️⃣",
            "б",
            "и",
            "̆",
            "ё",
            "Ё",
            "x.y.z.w",
            "т е л е г а",
            "а@b.ru",
            "\u202E",
            "\uFFFF",
            "\uE000",
            "中",
            "ا",
            "\u0000");

    @Test
    void any_text_is_read_and_findings_and_mends_lie_inside_it() {
        Random random = new Random(3);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Draft draft = new Draft(
                    text, random.nextBoolean() ? Role.SELLER : Role.BUYER, null, i % 3 == 0 ? text(random) : null);
            for (Finding finding : ANALYZER.analyze(draft).findings()) {
                assertThat(finding.start() >= 0 && finding.start() < finding.end() && finding.end() <= text.length())
                        .as("%s at %d-%d of %s", finding.rule(), finding.start(), finding.end(), text)
                        .isTrue();
                finding.mend()
                        .ifPresent(mend -> assertThat(
                                        mend.start() >= 0 && mend.start() <= mend.end() && mend.end() <= text.length())
                                .as("the mend of %s in %s", finding.rule(), text)
                                .isTrue());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(MOST_PARTS);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            } else if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }
}
