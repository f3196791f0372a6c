package rapport.language.rule;

import java.util.Optional;
import rapport.language.Analysis;
import rapport.language.Draft;
import rapport.language.Language;
import rapport.language.phrase.Matches;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;

/**
 * A draft as families read it.
 *
 * @param draft what was given
 * @param language the language of the text
 * @param text the text made plain
 * @param tokens its words
 * @param matches the phrases found in it
 * @param client what was found in the message that it answers
 */
public record Reading(
        Draft draft, Language language, PlainText text, Tokens tokens, Matches matches, Optional<Analysis> client) {}
