package rapport.language.text;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Snowball's stemmers for both languages. */
final class Stemmers {
    /** Longer words are no words. */
    private static final int LONGEST = 40;

    /** A stemmer works in a buffer of its own, so each thread has its own. */
    private static final ThreadLocal<Stemmers> OWN = ThreadLocal.withInitial(Stemmers::new);

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    private Stemmers() {}

    /** What is left of a word without its endings. */
    static String stem(String form, Word.Script script) {
        if (form.length() > LONGEST || script == Word.Script.OTHER) {
            return form;
        }
        Stemmers own = OWN.get();
        SnowballStemmer stemmer = script == Word.Script.CYRILLIC ? own.russian : own.english;
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
