package rapport.language.contact;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Writes contacts in the ways in which people hide them, by a generator of random numbers. */
final class Disguises {
    private static final List<List<String>> NUMERALS = List.of(
            List.of("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
            List.of("нуль", "адин", "два", "тре", "читыре", "пят", "шесь", "сем", "восем", "девят"),
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"));

    private static final List<String> SEPARATORS = List.of("", " ", "-", ".", "  ", " - ", "_");
    private static final String KEYCAP = "\uFE0F\u20E3";
    private static final String UNSEEN = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private static final String LATIN = "aeopcyxAEOPCTXBHMK";
    private static final String CYRILLIC = "аеорсухАЕОРСТХВНМК";
    private static final double RARELY = 0.15;

    private final RandomGenerator random;

    Disguises(RandomGenerator random) {
        this.random = random;
    }

    /** A Russian mobile number. */
    String phone() {
        StringBuilder digits = new StringBuilder(random.nextBoolean() ? "89" : "79");
        IntStream.range(0, 9).forEach(i -> digits.append(random.nextInt(10)));
        return digits.toString();
    }

    /** The digits of a number, each written in a way of its own, with one separator between all. */
    String hidden(String digits) {
        boolean words = random.nextBoolean();
        boolean emoji = random.nextBoolean();
        boolean zeros = random.nextBoolean();
        String separator = words ? " " : any(SEPARATORS);
        List<String> numerals = any(NUMERALS);
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            hidden.append(i > 0 ? separator : "");
            if (words && random.nextBoolean()) {
                hidden.append(cased(numerals.get(digit - '0')));
            } else if (zeros && digit == '0') {
                hidden.append(random.nextBoolean() ? 'О' : 'o');
            } else {
                hidden.append(digit).append(emoji ? KEYCAP : "");
            }
        }
        return strewn(hidden.toString());
    }

    /** Letters in any case, some of another alphabet that look the same, and signs that nobody sees. */
    String disguised(String letters) {
        return strewn(alike(cased(letters)));
    }

    private String cased(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            default -> text;
        };
    }

    private String alike(String text) {
        StringBuilder alike = new StringBuilder(text);
        for (int i = 0; i < alike.length(); i++) {
            int place = LATIN.indexOf(alike.charAt(i));
            if (place >= 0 && random.nextDouble() < RARELY) {
                alike.setCharAt(i, CYRILLIC.charAt(place));
            }
        }
        return alike.toString();
    }

    private String strewn(String text) {
        StringBuilder strewn = new StringBuilder(text);
        for (int i = strewn.length() - 1; i > 0; i--) {
            if (random.nextDouble() < RARELY) {
                strewn.insert(i, UNSEEN.charAt(random.nextInt(UNSEEN.length())));
            }
        }
        return strewn.toString();
    }

    /** One of several. */
    <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
