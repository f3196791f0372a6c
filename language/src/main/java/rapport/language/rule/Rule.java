package rapport.language.rule;

import java.util.Map;
import rapport.language.Language;
import rapport.language.Rulebook;
import rapport.language.Severity;

/**
 * A rule as people read it.
 *
 * @param id family and name, such as {@code contact.phone}
 * @param technique the row of the requirements behind it, such as {@code S18}
 * @param severity how much its findings matter
 * @param off whether the marketplace has switched it off: then its findings are not noted
 * @param wordings its words in every language
 */
public record Rule(String id, String technique, Severity severity, boolean off, Map<Language, Wording> wordings) {
    /**
     * What is said of a finding.
     *
     * @param title what it is, in some words
     * @param message what it is and why it matters
     * @param suggestion how to mend it
     */
    public record Wording(String title, String message, String suggestion) {}

    /** What is said in a language. */
    public Wording wording(Language language) {
        Wording wording = wordings.get(language);
        if (wording == null) {
            throw new IllegalStateException("the rule " + id + " has no words in " + language);
        }
        return wording;
    }

    /** The last part of the id: what is found, where a rule finds one kind of thing. */
    public String kind() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** The family and a star: how rulebooks name all rules of a family. */
    String family() {
        return id.substring(0, id.indexOf('.')) + ".*";
    }

    /** The rule as a rulebook wants it. */
    Rule in(Rulebook book) {
        Severity own = book.severities().getOrDefault(id, book.severities().getOrDefault(family(), severity));
        boolean isOff = book.off().contains(id) || book.off().contains(family());
        return new Rule(id, technique, own, isOff, wordings);
    }
}
