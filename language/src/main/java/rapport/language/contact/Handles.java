package rapport.language.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.language.text.LookAlikes;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** Finds handles: names after an at-sign, and names that follow the name of a messenger or a social network. */
final class Handles {
    /** What follows an at-sign in code. */
    private static final Set<String> CODE = Set.of(
            "media",
            "import",
            "override",
            "param",
            "return",
            "returns",
            "keyframes",
            "charset",
            "component",
            "types",
            "angular",
            "include",
            "extends",
            "mixin",
            "apply",
            "layer",
            "supports",
            "property",
            "autowired",
            "bean",
            "test",
            "deprecated",
            "suppresswarnings",
            "see",
            "link",
            "code",
            "font",
            "page",
            "namespace",
            "everyone",
            "here",
            "channel");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_BETWEEN = 5;
    private static final int MOST_TOKENS = 14;
    private static final int NEAR = 7;

    private final Tokens tokens;
    private final PlainText text;
    private final Cues cues;
    private final Context context;
    private final List<Address> found = new ArrayList<>(2);
    private int covered;

    Handles(Tokens tokens, Cues cues, Context context) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.cues = cues;
        this.context = context;
    }

    List<Address> found() {
        return found;
    }

    /** Reads a name after an at-sign. */
    void marked(int token) {
        int at = tokens.start(token);
        if (at < covered || Character.isLetterOrDigit(text.at(at - 1))) {
            return;
        }
        int from = at + 1;
        if (text.at(from) == ' ' && channelBefore(token) != null) {
            from++;
        }
        int end = nameEnd(from);
        if (end - from < SHORTEST - 1
                || (!Character.isLetter(text.at(from)) && text.at(from) != '_')
                || text.at(end) == '/') {
            return;
        }
        String name = text.part(from, end);
        if (name.chars().noneMatch(c -> LookAlikes.isLatin((char) c))) {
            return;
        }
        if (CODE.contains(name) || text.at(end) == '(' || text.at(end) == '{') {
            return;
        }
        String kind = channelBefore(token);
        kind = kind == null ? channelAfter(end) : kind;
        covered = end;
        found.add(new Address(
                kind == null ? "nick" : kind, at, end, (kind == null ? 1.6 : 3.2) + context.ofHandle(at, end)));
    }

    private @Nullable String channelBefore(int token) {
        for (int t = token - 1; t >= Math.max(0, token - NEAR); t--) {
            String kind = kind(t);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable String channelAfter(int place) {
        int from = tokens.tokenAt(place);
        for (int t = from; t < Math.min(tokens.count(), from + NEAR); t++) {
            String kind = kind(t);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable String kind(int token) {
        Word word = tokens.word(token);
        String kind = word == null ? null : cues.kind(word);
        return "phone".equals(kind) || "email".equals(kind) ? null : kind;
    }

    /** Reads a name that follows the word for a channel. */
    void named(int token, String kind) {
        int place = token + 1;
        boolean cued = false;
        int between = 0;
        int most = Math.min(tokens.count(), token + MOST_TOKENS);
        while (place < most && between <= MOST_BETWEEN) {
            Word word = tokens.word(place);
            if (word == null) {
                if (parts(place)) {
                    return;
                }
                cued |= ":-=—/".indexOf(tokens.first(place)) >= 0;
                if (tokens.isSign(place, '@')) {
                    return;
                }
            } else if (word.is(cues.nick)) {
                cued = true;
            } else if (word.is(cues.channel) || (isTech(place, word) && !word.is(cues.bridge))) {
                return;
            } else if (isName(place, word)) {
                name(place, kind, cued);
                return;
            } else {
                between++;
                if (!word.is(cues.own)
                        && word.script() != Word.Script.CYRILLIC
                        && word.form().length() > 3) {
                    return;
                }
            }
            place++;
        }
    }

    /** Whether a sign parts a name from the word for its channel. */
    private boolean parts(int token) {
        if (tokens.kind(token) != Kind.SIGN) {
            return tokens.kind(token) != Kind.LINE_END;
        }
        boolean ends = token + 1 >= tokens.count() || !tokens.isGlued(token + 1);
        return ends && ".!?;".indexOf(tokens.first(token)) >= 0;
    }

    /** Whether a name may begin with a word: it is Latin and none of the words that mostly follow. */
    private boolean isName(int token, Word word) {
        char c = text.at(tokens.start(token));
        return (LookAlikes.isLatin(c) || word.script() == Word.Script.LATIN)
                && !isTech(token, word)
                && cues.kind(word) == null
                && !word.is(cues.own);
    }

    /** Whether a word tells what is made for a channel, and is not the beginning of a name such as "design_nika". */
    private boolean isTech(int token, Word word) {
        return word.is(cues.tech) && text.at(tokens.end(token)) != '_';
    }

    private void name(int token, String kind, boolean cued) {
        int start = tokens.start(token);
        if (tokens.isSign(token - 1, '.') && tokens.isGlued(token)) {
            start--;
        }
        int end = nameEnd(tokens.start(token));
        if (start < covered || end - start < SHORTEST) {
            return;
        }
        boolean nickish = isNickish(start, end);
        boolean english = isEnglish(token) && isEnglish(token + 1);
        if (english && !nickish && !cued) {
            return;
        }
        if (text.at(end) == '(' || text.at(end) == '/') {
            return;
        }
        covered = end;
        double odds = (nickish ? 1.8 : 0.2) + (cued ? 1.2 : 0) + (english ? -0.8 : 0.4);
        found.add(new Address(kind, start, end, odds + context.ofHandle(tokens.start(token), end)));
    }

    private boolean isEnglish(int token) {
        Word word = tokens.word(token);
        return word != null && word.script() == Word.Script.LATIN;
    }

    private boolean isNickish(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (Character.isDigit(c) || c == '_' || (c == '.' && i > start) || c == '#') {
                return true;
            }
        }
        return end - start > 11;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && end < from + LONGEST && isNameSign(text.at(end), end)) {
            end++;
        }
        while (end > from && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    private boolean isNameSign(char c, int place) {
        return LookAlikes.isLatin(c)
                || LookAlikes.isAmbiguous(c)
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '.'
                || c == '-'
                || (c == '#' && Character.isDigit(text.at(place + 1)))
                || (c == ':' && LookAlikes.isLatin(text.at(place + 1)) && text.at(place - 1) == 'e');
    }
}
