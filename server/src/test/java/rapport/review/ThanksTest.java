package rapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.account.Language;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Role;
import rapport.language.Severity;
import rapport.policy.Guard;
import rapport.policy.PolicyFile;
import rapport.policy.Verdict;

class ThanksTest {
    private static final int ALL = 7 * 8 * 5;
    private static final int POLITE = 75;

    private final Analyzer analyzer = Analyzer.standard();
    private final Guard guard = new Guard(PolicyFile.pack(PolicyFile.KWORK));

    @Test
    void no_wording_returns_before_all_were_used_and_neighbours_share_no_sentence() {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            Set<String> last = Set.of();
            for (int number = 0; number < ALL; number++) {
                String wording = wording(number, language);
                Set<String> sentences = Set.of(wording.split("(?<=[.”])\\s(?=\\p{Lu}|“)"));
                assertThat(sentences).as(wording).noneMatch(last::contains);
                assertThat(seen.add(wording)).as(wording).isTrue();
                last = sentences;
            }
        }
    }

    @Test
    void each_names_the_buyer_and_the_work() {
        for (int number = 0; number < ALL; number++) {
            assertThat(wording(number, Language.RU)).contains("Борис", "«Обложка для детской книги»");
            assertThat(wording(number, Language.EN)).contains("Boris", "“A cover for a children's book”");
        }
    }

    @Test
    void each_passes_the_guard_and_is_polite_by_the_engine() {
        for (Language language : Language.values()) {
            for (int number = 0; number < ALL; number++) {
                String wording = wording(number, language);
                Analysis analysis = analyzer.analyze(new Draft(wording, Role.SELLER, null, null));
                assertThat(guard.decideOnAnswer(analysis)).as(wording).isEqualTo(Verdict.ALLOWED);
                assertThat(analysis.scores().politeness()).as(wording).isGreaterThanOrEqualTo(POLITE);
                assertThat(analysis.forAuthor()).as(wording).allMatch(finding -> finding.severity() == Severity.PRAISE);
                assertThat(analysis.language().tag()).isEqualTo(language.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    @Test
    void the_language_is_the_texts_and_the_writers_where_the_text_says_nothing() {
        assertThat(Thanks.language("Отлично, Figma и PNG на месте", Language.EN))
                .isEqualTo(Language.RU);
        assertThat(Thanks.language("Great work", Language.RU)).isEqualTo(Language.EN);
        assertThat(Thanks.language("5+", Language.EN)).isEqualTo(Language.EN);
        assertThat(Thanks.language("", Language.RU)).isEqualTo(Language.RU);
    }

    private static String wording(int number, Language language) {
        return language == Language.RU
                ? Thanks.wording(number, language, "Борис", "Обложка для детской книги")
                : Thanks.wording(number, language, "Boris", "A cover for a children's book");
    }
}
