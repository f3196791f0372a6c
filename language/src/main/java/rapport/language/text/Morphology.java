package rapport.language.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What the Russian dictionary of LanguageTool (converted from aot.ru) tells of a verb's person. It is read when the first word
 * asks for it; words are remembered by the {@link Vocabulary}, so each is looked up once.
 */
public final class Morphology {
    private static final String DICTIONARY = "/org/languagetool/resource/ru/russian.dict";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    /** How all forms of the second person end; other words need not be looked up. */
    private static final String LAST_LETTERS = "ьияйеш";

    /** Tags without number and case: of names, too, where the dictionary knows no more of them. */
    private static final Set<String> NAMELESS = Set.of("NN:Anim:Fem", "NN:Anim:Masc");

    private static final String DONE_ENDS = "лаоинты";
    private static final String PLAN_ENDS = "уюм";
    private static final String FIRST = ":P1";

    /** Whom a verb speaks to. */
    public enum Person {
        /** One whom its author calls "ты". */
        FAMILIAR,
        /** One whom its author calls "вы", or several. */
        POLITE,
        /** Nobody, or it may as well be no verb of the second person. */
        NONE
    }

    /** A lookup works in buffers of its own, so each thread has its own. */
    private static final ThreadLocal<DictionaryLookup> OWN =
            ThreadLocal.withInitial(() -> new DictionaryLookup(Loaded.DICTIONARY));

    private Morphology() {}

    /** Read when it is first asked. */
    private static final class Loaded {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL url = Morphology.class.getResource(Morphology.DICTIONARY);
            if (url == null) {
                throw new IllegalStateException("no dictionary " + Morphology.DICTIONARY);
            }
            try {
                return Dictionary.read(url);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether a Russian word in lower case tells that something was done and is finished: "сделал", "подобраны"; "делал" does not. */
    public static boolean isDone(String form) {
        return isVerb(form, DONE_ENDS, "PFV", "VB:Past:TRANS", "PT_Short:Past");
    }

    /** Whether a Russian word in lower case tells what its author does or will do: "рисую", "пришлю", "покажем". */
    public static boolean isPlanned(String form) {
        return isVerb(form, PLAN_ENDS, FIRST, "VB:Real", "VB:Fut");
    }

    /** Whether a word is one of two kinds of verb with a trait; what may as well be a noun tells of nothing done. */
    private static boolean isVerb(String form, String ends, String trait, String kind, String orKind) {
        int length = form.length();
        if (length <= SHORTEST || length > LONGEST || ends.indexOf(form.charAt(length - 1)) < 0) {
            return false;
        }
        boolean is = false;
        for (WordData word : OWN.get().lookup(form)) {
            String tag = String.valueOf(word.getTag());
            if (tag.startsWith("NN") && !trait.equals(FIRST)) {
                return false;
            }
            is |= tag.contains(trait) && (tag.startsWith(kind) || tag.startsWith(orKind));
        }
        return is;
    }

    /** Whether a Russian word in lower case is a name of people or places, and nothing else. */
    public static boolean isName(String form) {
        if (form.length() < SHORTEST || form.length() > LONGEST || !LookAlikes.isCyrillic(form.charAt(0))) {
            return false;
        }
        boolean name = false;
        for (WordData word : OWN.get().lookup(form)) {
            String tag = String.valueOf(word.getTag());
            if (tag.contains(":Name")) {
                name = true;
            } else if (!NAMELESS.contains(tag)) {
                return false;
            }
        }
        return name;
    }

    /** The person of a Russian verb in lower case; none where the same letters are another word, too. */
    public static Person person(String form) {
        int length = form.length();
        if (length < SHORTEST
                || length > LONGEST
                || LAST_LETTERS.indexOf(form.charAt(length - 1)) < 0
                || !LookAlikes.isCyrillic(form.charAt(0))) {
            return Person.NONE;
        }
        Person person = Person.NONE;
        // To leave the soft sign out is the commonest mistake in these very forms.
        for (WordData word : OWN.get().lookup(form.endsWith("ш") ? form + "ь" : form)) {
            String tag = String.valueOf(word.getTag());
            if (tag.contains(":Name")) {
                continue;
            }
            Person one = !tag.contains(":P2") ? Person.NONE : tag.contains(":PL") ? Person.POLITE : Person.FAMILIAR;
            if (one == Person.NONE || (person != Person.NONE && person != one)) {
                return Person.NONE;
            }
            person = one;
        }
        return person;
    }
}
