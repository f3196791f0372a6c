package rapport.language.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapport.language.text.LookAlikes;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** Finds e-mail addresses, domains and links, also where their signs are spelled out or set apart. */
final class Addresses {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "user", "username", "test", "name", "email", "mail", "you", "someone", "login", "admin", "foo", "noreply");

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LABELS = 6;
    private static final double LEAST_AROUND = -1.5;
    private static final int LONGEST_LINK = 2000;
    private static final String TRIMMED = ".,;:!?)(\"'»>-*_]";
    private static final String LIGHT = "()[]{}<>\"'*_-/|";

    private final Tokens tokens;
    private final PlainText text;
    private final Cues cues;
    private final Context context;
    private final Set<String> ownDomains;
    private final List<Address> found = new ArrayList<>(2);

    /** Everything before has been read. */
    private int covered;

    Addresses(Tokens tokens, Cues cues, Context context, Set<String> ownDomains) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.cues = cues;
        this.context = context;
        this.ownDomains = ownDomains;
    }

    /** What was found so far, in the order of the places. */
    List<Address> found() {
        return found;
    }

    /** The place up to which the text is read. */
    int covered() {
        return covered;
    }

    /** Reads a link or a domain around a dot, or after "http". */
    void dotted(int token) {
        int dot = tokens.start(token);
        if (dot < covered || !isLabel(text.at(dot - 1)) || !isLabel(text.at(dot + 1))) {
            if (text.at(dot + 1) == ' ') {
                spelledDot(token);
            }
            return;
        }
        int start = dot;
        while (start > covered && start > dot - LONGEST_NAME && isName(text.at(start - 1))) {
            start--;
        }
        name(start, dot, false);
    }

    /** Reads what follows "http" or "www". */
    void linked(int token) {
        int start = tokens.start(token);
        if (start < covered) {
            return;
        }
        int place = tokens.end(token);
        int most = place + 6;
        while (place < most && ":/. ".indexOf(text.at(place)) >= 0 && place < text.length()) {
            place++;
        }
        int host = place;
        while (place < text.length() && place < host + LONGEST_NAME && isName(text.at(place))) {
            place++;
        }
        int dot = host;
        while (dot < place && text.at(dot) != '.') {
            dot++;
        }
        if (dot < place) {
            name(host, dot, true);
        }
        if (!found.isEmpty() && found.getLast().start() == host) {
            Address last = found.removeLast();
            found.add(new Address(last.kind(), start, last.end(), last.odds() + 0.5));
        }
    }

    private void name(int from, int dot, boolean linked) {
        int end = dot;
        while (end < text.length() && end < dot + LONGEST_NAME && isName(text.at(end))) {
            end++;
        }
        int next = end;
        int label = end;
        // From the last label on: the first that can end a domain does.
        while (label > dot) {
            int begin = label;
            while (begin > from && text.at(begin - 1) != '.') {
                begin--;
            }
            int stop = end(begin, label);
            if (stop > 0) {
                String top = text.part(begin, stop);
                boolean path = stop == end && isPath(stop);
                int start = begin(from, begin - 1, Hosts.script(top));
                if (start < begin - 1 && (Hosts.end(top) == 2 || path || linked || isKnown(start, stop))) {
                    link(start, stop, path);
                    return;
                }
            }
            label = begin - 1;
        }
        covered = Math.max(covered, next);
    }

    private boolean isKnown(int start, int stop) {
        return Hosts.kind(Hosts.latin(text.part(start, stop))) != null;
    }

    /** Where the label that begins a top domain ends: at its end, or where another alphabet begins ("comне"). */
    private int end(int begin, int label) {
        if (label - begin < 2 || label - begin > 24) {
            return 0;
        }
        if (Hosts.end(text.part(begin, label)) > 0) {
            return label;
        }
        int place = begin;
        while (place < label && LookAlikes.isLatin(text.at(place))) {
            place++;
        }
        boolean mixed = place > begin + 1 && place < label && LookAlikes.isCyrillic(text.at(place));
        return mixed && Hosts.end(text.part(begin, place)) == 2 ? place : 0;
    }

    /** The first label before a top domain that belongs to it. */
    private int begin(int from, int dot, Hosts.Script script) {
        int start = dot;
        int label = dot;
        while (label > from) {
            int begin = label;
            while (begin > from && text.at(begin - 1) != '.') {
                begin--;
            }
            if (begin == label || !isOf(begin, label, script)) {
                if (begin < label && script == Hosts.Script.LATIN && start == dot) {
                    // "вhttp.ru": the Latin tail of a word that a space was forgotten after.
                    int tail = label;
                    while (tail > begin && !LookAlikes.isCyrillic(text.at(tail - 1))) {
                        tail--;
                    }
                    return label - tail >= 2 ? tail : dot;
                }
                break;
            }
            start = begin;
            label = begin - 1;
        }
        while (start < dot && (text.at(start) == '-' || text.at(start) == '_')) {
            start++;
        }
        return start;
    }

    private boolean isOf(int begin, int label, Hosts.Script script) {
        if (script != Hosts.Script.LATIN) {
            return true;
        }
        for (int i = begin; i < label; i++) {
            char c = text.at(i);
            if (LookAlikes.isCyrillic(c) && !LookAlikes.isAmbiguous(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPath(int end) {
        char c = text.at(end);
        return c == '/' || c == '?' || (c == ':' && Character.isDigit(text.at(end + 1)));
    }

    private void link(int start, int stop, boolean path) {
        int end = stop;
        if (path) {
            int most = Math.min(text.length(), stop + LONGEST_LINK);
            while (end < most && text.at(end) != ' ' && text.at(end) != '\n') {
                end++;
            }
            while (end > stop + 1 && TRIMMED.indexOf(text.at(end - 1)) >= 0) {
                end--;
            }
        }
        covered = Math.max(covered, end);
        String host = Hosts.latin(text.part(start, stop));
        if (!hasLetter(host.substring(0, host.indexOf('.')))) {
            return;
        }
        add(host, start, end);
    }

    private void add(String host, int start, int end) {
        if (isOwn(host)) {
            return;
        }
        String kind = Hosts.kind(host);
        if (Hosts.PUBLIC.equals(kind)) {
            found.add(new Address("link", start, end, -0.6));
            return;
        }
        double odds = kind == null ? 2.2 : 3.2;
        double around = context.ofLink(start, end);
        // Pages can be examples or work; a link into a messenger leads to somebody, whatever stands around it.
        boolean page = kind == null || Cues.isSocial(kind) || "link".equals(kind);
        String shown = kind == null ? "link" : kind;
        found.add(new Address(shown, start, end, odds + (page ? around : Math.max(around, LEAST_AROUND))));
    }

    private boolean isOwn(String host) {
        String name = host;
        while (true) {
            if (ownDomains.contains(name)) {
                return true;
            }
            int dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
    }

    private static boolean hasLetter(String label) {
        return label.chars().anyMatch(Character::isLetter);
    }

    /**
     * Reads an e-mail address around an at-sign, written as a sign or a word.
     *
     * @return whether there is one
     */
    boolean mail(int token) {
        if (tokens.start(token) < covered) {
            return false;
        }
        int local = localStart(token);
        int domain = skipLight(token + 1);
        if (local < 0 || domain >= tokens.count()) {
            return false;
        }
        int end = domainEnd(domain, token);
        if (end < 0) {
            return false;
        }
        found.removeIf(address -> address.end() > local);
        String host = Hosts.latin(text.part(tokens.start(domain), end));
        if (!isOwn(host)
                && !isPlaceholder(text.part(local, tokens.end(token - 1)).strip(), host)) {
            found.add(new Address("email", local, end, 4 + context.ofShown(local, end)));
        }
        covered = Math.max(covered, end);
        return true;
    }

    /** Nobody's address, as tests and forms are shown with: at the domains of examples (RFC 2606), with a name of nobody. */
    private static boolean isPlaceholder(String local, String host) {
        return host.startsWith("example.") && PLACEHOLDERS.contains(local);
    }

    /** Where the part before an at-sign begins; -1 if there is none. */
    private int localStart(int at) {
        int token = at - 1;
        for (int signs = 0; token >= 0 && signs < 2 && isLight(token); signs++) {
            token--;
        }
        if (token < 0 || !isPart(token)) {
            return -1;
        }
        int most = token - 14;
        while (token > 0 && token > most) {
            if (isPart(token - 1) && tokens.isGlued(token)) {
                token--;
            } else if (token > 1 && isMailSign(token - 1) && isPart(token - 2) && isTight(token)) {
                token -= 2;
            } else if (token > 1 && isJoiner(token - 1) && isPart(token - 2)) {
                token -= 2;
            } else {
                break;
            }
        }
        return tokens.start(token) < covered
                        && !found.isEmpty()
                        && found.getLast().kind().equals("email")
                ? -1
                : tokens.start(token);
    }

    private boolean isTight(int token) {
        return tokens.isGlued(token) && tokens.isGlued(token - 1);
    }

    private boolean isMailSign(int token) {
        return tokens.kind(token) == Kind.SIGN && "._-+".indexOf(tokens.first(token)) >= 0;
    }

    private boolean isPart(int token) {
        Word word = tokens.word(token);
        return word != null ? !word.is(cues.joiner) && !word.is(cues.dot) : tokens.kind(token) == Kind.NUMBER;
    }

    private boolean isJoiner(int token) {
        Word word = tokens.word(token);
        return word != null && (word.is(cues.joiner) || word.is(cues.dot));
    }

    /** Where a domain ends that begins at a token; -1 if it is none. */
    private int domainEnd(int from, int at) {
        if (!isPart(from)) {
            return -1;
        }
        boolean sign = tokens.kind(at) == Kind.SIGN;
        // "Call at calendly.com": the English word alone is mostly no at-sign.
        boolean loose = !sign && tokens.end(at) - tokens.start(at) == 2 && isApart(at);
        int end = isProvider(from) ? labelEnd(from) : -1;
        int token = from;
        for (int labels = 0; labels < MOST_LABELS; labels++) {
            token = labelEnd(token);
            int dot = skipLight(token + 1);
            boolean dotted = dot < tokens.count() && isDot(dot);
            boolean known = labels == 0 && end >= 0;
            if (dotted && loose && !known && tokens.kind(dot) == Kind.SIGN) {
                return -1;
            }
            int label = dotted ? skipLight(dot + 1) : known ? dot : tokens.count();
            if (isTop(label, !loose)) {
                end = label;
            } else if (!dotted || tokens.word(label) == null || !tokens.isGlued(label)) {
                break;
            }
            token = label;
        }
        return end < 0 ? -1 : tokens.end(end);
    }

    /** The last token that is glued to a label. */
    private int labelEnd(int from) {
        int token = from;
        while (token + 1 < tokens.count() && tokens.isGlued(token + 1)) {
            boolean dash = tokens.isSign(token + 1, '-') && token + 2 < tokens.count() && isPart(token + 2);
            if (!dash && !isPart(token + 1)) {
                break;
            }
            token++;
        }
        return token;
    }

    private boolean isApart(int token) {
        return tokens.kind(token - 1) != Kind.SIGN;
    }

    private boolean isTop(int token, boolean doubtful) {
        Word word = tokens.word(token);
        if (word == null) {
            return false;
        }
        return word.is(cues.domain)
                || Hosts.end(text.part(tokens.start(token), tokens.end(token))) > (doubtful ? 0 : 1);
    }

    private boolean isProvider(int token) {
        Word word = tokens.word(token);
        return word != null && word.is(cues.provider);
    }

    private boolean isDot(int token) {
        Word word = tokens.word(token);
        return word != null ? word.is(cues.dot) : tokens.isSign(token, '.') || tokens.isSign(token, ',');
    }

    /** Reads a domain whose dot is a word. */
    void spelledDot(int token) {
        if (tokens.start(token) < covered) {
            return;
        }
        int label = skipLight(token + 1);
        int name = token - 1;
        for (int signs = 0; name >= 0 && signs < 2 && isLight(name); signs++) {
            name--;
        }
        Word word = tokens.word(label);
        if (word == null || name < 0 || !isPart(name) || tokens.kind(name) == Kind.NUMBER) {
            return;
        }
        String end = text.part(tokens.start(label), tokens.end(label));
        if (!word.is(cues.domain) && Hosts.end(end) == 0) {
            return;
        }
        while (name > 1
                && tokens.isGlued(name)
                && (isPart(name - 1) || (tokens.isSign(name - 1, '-') && tokens.isGlued(name - 1)))) {
            name--;
        }
        int start = tokens.start(name);
        String host = Hosts.latin(text.part(start, tokens.end(name)) + "." + end);
        // A dot and a space end a sentence, unless what follows is nothing but the end of a domain.
        boolean sentence = tokens.kind(token) == Kind.SIGN
                && !(tokens.isGlued(token) && Hosts.isPlain(end) && tokens.end(name) - start >= 3);
        if ((sentence || Hosts.end(end) == 1) && Hosts.kind(host) == null) {
            return;
        }
        int stop = path(label);
        covered = Math.max(covered, stop);
        add(host, start, stop);
    }

    /** Reads a domain whose dot was left out: "на сайте ромашка ру". */
    void dotless(int token) {
        Word name = tokens.word(token - 1);
        boolean plain = Hosts.isPlain(text.part(tokens.start(token), tokens.end(token)));
        if (!plain || name == null || tokens.start(token - 1) < covered || name.is(cues.site)) {
            return;
        }
        for (int t = token - 2; t >= Math.max(0, token - 4); t--) {
            Word word = tokens.word(t);
            if (word != null && word.is(cues.site)) {
                covered = tokens.end(token);
                found.add(new Address("link", tokens.start(token - 1), covered, 1));
                return;
            }
        }
    }

    /** Where a path ends that is set apart by spaces or spelled out: "t . me / anna", "t dot me slash anna". */
    private int path(int label) {
        int slash = label + 1;
        Word word = tokens.word(slash);
        boolean path = tokens.isSign(slash, '/') || (word != null && word.is(cues.slash));
        return path && tokens.word(slash + 1) != null ? tokens.end(slash + 1) : tokens.end(label);
    }

    private int skipLight(int token) {
        int place = token;
        while (place < tokens.count() && place < token + 3 && isLight(place)) {
            place++;
        }
        return place;
    }

    private boolean isLight(int token) {
        return tokens.kind(token) == Kind.SIGN && LIGHT.indexOf(tokens.first(token)) >= 0;
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
    }
}
