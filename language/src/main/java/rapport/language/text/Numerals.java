package rapport.language.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads words that spell numbers, alone ("девятьсот", "seven"), run together ("восемьдевятьсотпять") and misspelled as
 * people do ("девятсот", "писят"). A numeral is given as a code: a value from 0 to 999, or one of the marks below.
 */
public final class Numerals {
    /** Added to a digit that a noun names ("семерки"): as often as the number before says. */
    public static final int NOUN = 1000;

    /** Added to how often the next digit stands ("double", "triple"). */
    public static final int TIMES = 2000;

    /** "Hundred": the number before, a hundred times. */
    public static final int HUNDRED = 3000;

    /** No numerals. */
    static final String NONE = "";

    private static final int LONGEST_NUMERAL = 16;
    private static final int LONGEST_WORD = 160;
    private static final int LEAST_GLUED = 3;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDREDS = 100;

    /** How each digit's name is written, the right way first. */
    private static final List<List<String>> DIGITS = List.of(
            List.of("ноль", "нуль", "нол", "ноли", "нолик", "зеро"),
            List.of("один", "адин", "одна", "одно", "одинь"),
            List.of("два", "две", "дв"),
            List.of("три", "тре"),
            List.of("четыре", "четыри", "читыре", "читыри", "четире", "чатыре", "чытыре", "четыр", "четири"),
            List.of("пять", "пят", "пядь", "петь", "пьять", "пит"),
            List.of("шесть", "шест", "шесь", "щесть", "щест", "шэсть", "шисть", "шисьть"),
            List.of("семь", "сем", "сэмь", "симь"),
            List.of(
                    "восемь", "восем", "восимь", "восим", "весемь", "васемь", "васем", "восьмь", "восмь", "восьем",
                    "осем", "осемь"),
            List.of("девять", "девят", "дивять", "дивят", "деветь", "девить", "девит", "дивить", "девидь", "девядь"));

    /** How the first part of "-надцать", "-десят" and "-сот" is written beside the digit's own name. */
    private static final List<List<String>> STEMS = List.of(
            List.of(),
            List.of("оди"),
            List.of("дви", "две"),
            List.of("тре"),
            List.of("четыр", "читыр", "чятыр"),
            List.of("пя", "пи", "пить"),
            List.of("шес", "ше", "шис", "щес", "шести"),
            List.of("си"),
            List.of("восьм", "осем", "восе", "висем"),
            List.of("двят", "девя", "девяд", "деват", "двять", "дивит", "дивид", "девет", "девед"));

    private static final List<String> TEENS = List.of(
            "надцать", "надцат", "нацать", "нацат", "натцать", "натцат", "ннадцать", "ннацать", "адцать", "нацеть");
    private static final List<String> TENS =
            List.of("десят", "десять", "дисят", "дисять", "десит", "десить", "дцать", "сят", "сять", "десеть", "дясят");
    private static final List<String> HUNDREDS_ENDS = List.of("сот", "соть", "сто", "сотт", "цот", "ста", "сат");

    /** What people write before a number without a space. */
    private static final List<String> LABELS = List.of(
            "номер", "номеру", "тел", "телефон", "телефону", "звонить", "звоните", "ватсап", "вотсап", "вайбер");

    private static final int UNREADABLE = 1000;

    private static final int LEAST_BY_EAR = 5;

    private static final Map<String, Integer> KNOWN = known();
    private static final Map<String, Integer> BY_EAR = knownByEar();

    private Numerals() {}

    private static Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        for (int digit = 1; digit < TEN; digit++) {
            for (List<String> stems : List.of(STEMS.get(digit), DIGITS.get(digit))) {
                for (String stem : stems) {
                    compounds(known, stem, digit);
                }
            }
        }
        for (int digit = 0; digit < TEN; digit++) {
            for (String name : DIGITS.get(digit)) {
                known.put(name, digit);
            }
        }
        put(known, TEN, "десять", "десят", "десеть", "ten");
        put(known, TWENTY, "двадцать", "двадцат", "двацать", "двацат", "дватцать", "дватцят", "дватцять", "двадцеть");
        put(known, 30, "тридцать", "тридцат", "трицать", "трицат", "тритцать", "тритцат", "тридцеть");
        put(known, 40, "сорок", "сорак", "сорк", "forty", "fourty");
        put(known, 50, "писят", "писять", "пийсят", "fifty", "fivty");
        put(known, 60, "шисят", "шисят", "шесядят", "шейсят", "sixty");
        put(known, 70, "семисят", "seventy");
        put(
                known,
                90,
                "девяносто",
                "девяноста",
                "дивяносто",
                "девеносто",
                "деваносто",
                "девянсто",
                "девяно",
                "девяносо");
        put(known, 100, "сто", "стоо");
        put(known, 200, "двести", "двисти", "двесте", "двесьти", "двесьте");
        put(known, 300, "триста", "тристо", "треста", "тресто");
        put(known, 400, "четыреста", "четыресто", "четырсто", "четырста", "четыриста", "четыристо");
        nouns(known);
        english(known);
        transliterate(known);
        return known;
    }

    private static Map<String, Integer> knownByEar() {
        Map<String, Integer> byEar = new HashMap<>();
        KNOWN.forEach((name, code) -> {
            if (name.length() >= LEAST_GLUED) {
                byEar.put(byEar(name, 0), code);
            }
        });
        return byEar;
    }

    private static void compounds(Map<String, Integer> known, String stem, int digit) {
        TEENS.forEach(end -> known.put(stem + end, TEN + digit));
        if (digit >= 5) {
            TENS.forEach(end -> known.put(stem + end, TEN * digit));
        }
        if (digit >= 2) {
            HUNDREDS_ENDS.forEach(end -> known.put(stem + end, HUNDREDS * digit));
        }
    }

    private static void nouns(Map<String, Integer> known) {
        put(known, NOUN, "ноля", "нуля", "нолей", "нулей", "нули", "нолья", "нулья", "нола", "zeros", "zeroes");
        put(known, NOUN + 1, "единицы", "единиц", "единички", "единичек", "ones");
        put(known, NOUN + 2, "двойки", "двоек", "двойка", "twos");
        put(known, NOUN + 3, "тройки", "троек", "тройка", "threes");
        put(known, NOUN + 4, "четверки", "четверок", "четверка", "fours");
        put(known, NOUN + 5, "пятерки", "пятерок", "пятерка", "fives");
        put(known, NOUN + 6, "шестерки", "шестерок", "шестерка", "sixes");
        put(known, NOUN + 7, "семерки", "семерок", "семерка", "семрки", "sevens");
        put(known, NOUN + 8, "восьмерки", "восьмерок", "восьмерка", "восмерки", "eights");
        put(known, NOUN + 9, "девятки", "девяток", "девятка", "nines");
    }

    private static void english(Map<String, Integer> known) {
        List<String> names = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 0; i < names.size(); i++) {
            known.put(names.get(i), i);
        }
        put(known, 0, "oh", "nought", "naught", "ziro");
        put(known, 8, "eigth", "eigh");
        put(known, 9, "nin", "nein");
        put(known, TWENTY, "twenty", "twenti", "tweny");
        put(known, 30, "thirty", "thirti");
        put(known, 80, "eighty", "eigthy");
        put(known, 90, "ninety", "ninty");
        put(known, TIMES + 2, "double", "dbl");
        put(known, TIMES + 3, "triple", "treble");
        put(known, HUNDRED, "hundred");
    }

    /** Russian numerals in Latin letters, as they are typed without a Russian keyboard. */
    private static void transliterate(Map<String, Integer> known) {
        Map<String, Integer> latin = new HashMap<>();
        known.forEach((name, code) -> {
            if (name.length() > 2 && LookAlikes.isCyrillic(name.charAt(0))) {
                latin.putIfAbsent(latin(name, "ts", "ya"), code);
                latin.putIfAbsent(latin(name, "c", "ya"), code);
                latin.putIfAbsent(latin(name, "c", "ja"), code);
            }
        });
        // What is a word of its own in English.
        List.of("pit", "pet", "tre", "nit", "dve", "sest").forEach(latin::remove);
        latin.forEach(known::putIfAbsent);
    }

    private static String latin(String name, String ts, String ya) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            latin.append(
                    switch (c) {
                        case 'ь' -> "";
                        case 'я' -> ya;
                        case 'ц' -> ts;
                        case 'ч' -> "ch";
                        case 'ш', 'щ' -> "sh";
                        case 'ы' -> "y";
                        default -> {
                            int at = "абвгдезийклмнопрсту".indexOf(c);
                            yield at < 0 ? "" : String.valueOf("abvgdezijklmnoprstu".charAt(at));
                        }
                    });
        }
        return latin.toString();
    }

    private static void put(Map<String, Integer> known, int code, String... names) {
        for (String name : names) {
            known.put(name, code);
        }
    }

    /** Whether a word, of letters only, spells a number. */
    public static boolean isNumeral(String word) {
        return !of(word.toLowerCase(Locale.ROOT).replace('ё', 'е'), 0).isEmpty();
    }

    /**
     * The codes of the numerals that a word ends with, each a character; empty if it holds anything else beside them and a
     * label.
     *
     * @param form a word's form
     * @param from how much of it is a label: "номервосемь"
     */
    static String of(String form, int from) {
        int n = form.length();
        if (n < 2 || n > LONGEST_WORD) {
            return NONE;
        }
        Integer alone = KNOWN.get(form);
        if (alone == null && n >= LEAST_BY_EAR) {
            alone = BY_EAR.get(byEar(form, 0));
        }
        if (alone != null) {
            return String.valueOf((char) alone.intValue());
        }
        return n - from < 2 * LEAST_GLUED ? NONE : glued(byEar(form, from));
    }

    /** A Russian word as it sounds: vowels without stress run together, endings lose their voice. */
    private static String byEar(String form, int from) {
        StringBuilder ear = new StringBuilder(form.length() - from);
        for (int i = from; i < form.length(); i++) {
            char c = switch (form.charAt(i)) {
                case 'е', 'я', 'э', 'ы' -> 'и';
                case 'о' -> 'а';
                case 'щ' -> 'ш';
                case 'д' -> 'т';
                case 'ь', 'ъ' -> 0;
                default -> form.charAt(i);
            };
            if (c != 0) {
                ear.append(c);
            }
        }
        return ear.toString();
    }

    /** How long the label is that a word begins with: 0, if there is none. */
    static int label(String form) {
        int longest = 0;
        for (String label : LABELS) {
            if (label.length() > longest && form.length() > label.length() && form.startsWith(label)) {
                longest = label.length();
            }
        }
        return longest;
    }

    /** Reads numerals run together , as few as can be. */
    private static String glued(String ear) {
        int n = ear.length();
        int[] fewest = new int[n + 1];
        int[] before = new int[n + 1];
        Arrays.fill(fewest, UNREADABLE);
        fewest[0] = 0;
        // From the front: what begins with no numeral is left after one look.
        for (int i = 0; i + LEAST_GLUED <= n; i++) {
            int longest = fewest[i] == UNREADABLE ? 0 : Math.min(n, i + LONGEST_NUMERAL);
            for (int end = i + LEAST_GLUED; end <= longest; end++) {
                if (fewest[i] + 1 < fewest[end] && BY_EAR.containsKey(ear.substring(i, end))) {
                    fewest[end] = fewest[i] + 1;
                    before[end] = i;
                }
            }
        }
        if (fewest[n] == UNREADABLE) {
            return NONE;
        }
        StringBuilder codes = new StringBuilder();
        for (int end = n; end > 0; end = before[end]) {
            codes.append((char)
                    BY_EAR.getOrDefault(ear.substring(before[end], end), 0).intValue());
        }
        return codes.reverse().toString();
    }
}
