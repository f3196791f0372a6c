package rapport.language.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;

/**
 * What holds of every contact, tried on thousands by a seeded generator. More are tried with
 * {@code ./mvnw -pl language test -Dtest=ContactPropertiesTest -Drapport.tries=1000000}.
 */
class ContactPropertiesTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final int TRIES = Integer.getInteger("rapport.tries", 300);
    private static final long SEED = 20260101;

    private static final List<String> INNOCENT = List.of(
            "Здравствуйте, Анна!",
            "Макет готов, посмотрите, пожалуйста.",
            "Спасибо за заказ!",
            "Цена 4500 рублей, срок 3 дня.",
            "Сделаю два варианта и пришлю их здесь.",
            "Размер баннера 1200x628.",
            "Какие цвета вам нравятся?",
            "Hello Boris, thank you for the order.",
            "The first draft will be ready on Monday.",
            "It costs 120 USD for 5 pages.",
            "Please have a look at the second version.");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Disguises disguises = new Disguises(random);

    @Test
    void a_phone_is_found_under_any_composition_of_disguises() {
        for (int i = 0; i < TRIES; i++) {
            String phone = disguises.hidden(disguises.phone());
            assertFound("contact.phone", "", phone, "");
        }
    }

    @Test
    void an_address_is_found_under_any_composition_of_disguises() {
        for (int i = 0; i < TRIES; i++) {
            assertFound("contact.email", "", disguises.disguised("anna.petrova" + i + "@mail.ru"), "");
            assertFound("contact.email", "пишите: ", disguises.disguised("petrova" + i + " at gmail dot com"), "");
            assertFound("contact.messenger", "", disguises.disguised("t.me/petrova" + i), "");
            assertFound("contact.messenger", "телеграм ", "@" + disguises.disguised("petrova" + i), "");
        }
    }

    @Test
    void innocent_text_before_or_after_hides_no_contact() {
        for (int i = 0; i < TRIES; i++) {
            String before = innocent();
            String after = innocent();
            assertFound("contact.phone", before, disguises.hidden(disguises.phone()), after);
            assertFound("contact.email", before, disguises.disguised("anna" + i + "@yandex.ru"), after);
            assertFound("contact.messenger", before, disguises.disguised("t.me/anna" + i), after);
        }
    }

    private String innocent() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            text.append(' ').append(disguises.any(INNOCENT)).append(random.nextBoolean() ? " " : "\n");
        }
        return text.toString();
    }

    /** The contact is found, and what is marked covers it, give or take the separators that nobody needs. */
    private static void assertFound(String rule, String before, String contact, String after) {
        String text = before + contact + after;
        List<Finding> found = ANALYZER.analyze(Draft.of(text)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        int start = before.length();
        int end = start + contact.length();
        assertThat(found)
                .as(text)
                .anySatisfy(finding -> assertThat(finding)
                        .matches(one -> one.start() <= start && one.end() >= end, "covers " + contact)
                        .matches(one -> one.end() - one.start() <= contact.length() + 4, "no more than " + contact));
    }

    @Test
    void any_text_can_be_read_and_spans_lie_in_it() {
        for (int i = 0; i < TRIES; i++) {
            String text = anyText();
            Analysis analysis = ANALYZER.analyze(Draft.of(text));
            assertThat(analysis.findings())
                    .allMatch(finding ->
                            finding.start() >= 0 && finding.start() < finding.end() && finding.end() <= text.length());
            assertThat(ANALYZER.analyze(Draft.of(text)).findings()).isEqualTo(analysis.findings());
        }
    }

    /** Anything: bits of contacts, signs of many scripts, halves of pairs. */
    private String anyText() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(40); n > 0; n--) {
            switch (random.nextInt(8)) {
                case 0 ->
                    text.append(disguises.any(List.of("собака", "точка", "dot", "at", "т.ме", "@", "http://", "www.")));
                case 1 -> text.append(random.nextInt(100_000));
                case 2 ->
                    text.append(disguises.any(List.of("телеграм", "тел.", "номер", "плюс", "skype", "ник", "мтс")));
                case 3 -> text.append(disguises.any(List.of("сто", "девятьсот", "семерки", "double", "hundred", "о")));
                case 4 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 5 -> text.append((char) (' ' + random.nextInt(96)));
                case 6 -> text.append((char) ('а' + random.nextInt(32)));
                default -> text.append(disguises.any(List.of(" ", ".", "\n", "-", "/", "(", ")", "+", "😀", "#")));
            }
        }
        return text.toString();
    }
}
