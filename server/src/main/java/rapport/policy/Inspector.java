package rapport.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;
import rapport.language.Language;
import rapport.language.Role;
import rapport.language.Severity;
import rapport.language.text.Numerals;
import rapport.platform.Deciding;

/** Reads submissions and says what the guard makes of them. */
@Deciding
final class Inspector {
    /** A contact is given away piece by piece in short messages; a long one that goes on with it begins with a figure or an at sign. */
    private static final int LONGEST_PIECE = 60;

    /** Words before it end a number. */
    private static final int LONGEST_HEAD = 24;

    /** Where messages meet so much of each is read. */
    private static final int LONGEST_END = 200;

    private static final int LONGEST_TURN = 1000;

    /** A longer text says by itself what it agrees to. */
    private static final int LONGEST_ANSWER = 500;

    private static final int LONGEST_QUESTION = 2000;

    private static final String CONTACT = "contact.";
    private static final String PHONE = "contact.phone";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 3;
    private static final String ASKING = "contact.ask";
    private static final String TONE = "tone.";
    private static final String BETWEEN = "\n";

    private final Analyzer analyzer;
    private final Guard guard;

    Inspector(Analyzer analyzer, Guard guard) {
        this.analyzer = analyzer;
        this.guard = guard;
    }

    /**
     * Reads a submission by itself: each of its parts, and what shows only where parts that are read one after another meet.
     *
     * @param allowances asked for only if a contact was found
     * @param explain the language of explanations; null for that of each text
     */
    Inspection inspect(Submission submission, Supplier<Allowances> allowances, @Nullable Language explain) {
        Inspection all = Inspection.CLEAR;
        List<String> before = new ArrayList<>();
        for (Part part : submission.parts()) {
            all = all.and(read(submission, part, null, allowances, explain));
            if (isReadOn(submission, part)) {
                if (mayFollow(part.text())) {
                    all = all.and(spread(submission, part, before, allowances, explain));
                }
                before.add(part.text());
            }
        }
        return all;
    }

    /** Whether readers come to it from the part before: the names of files stand aside from a message. */
    private static boolean isReadOn(Submission submission, Part part) {
        return submission.about() != Submission.About.MESSAGE || part.field() == Part.Field.TEXT;
    }

    /**
     * Reads a message as what follows on what was said before: a contact spread over several messages, and a yes to what
     * the other side proposed, show only so. This is done while others wait for the conversation's lock, so no more is read than
     * counts: the ends that meet, and for a mere answer the question.
     */
    Inspection inspectAfter(
            Recent recent, Submission submission, Supplier<Allowances> allowances, @Nullable Language explain) {
        Inspection all = Inspection.CLEAR;
        List<String> before = new ArrayList<>(recent.ownTurn());
        for (Part part : submission.parts()) {
            if (part.field() == Part.Field.TEXT) {
                all = all.and(spread(submission, part, before, allowances, explain));
                before.add(part.text());
                if (part.text().length() <= LONGEST_ANSWER) {
                    all = all.and(read(submission, part, other(recent), allowances, explain));
                }
            }
        }
        return all;
    }

    private static @Nullable String other(Recent recent) {
        String other = recent.otherMessage();
        return other == null ? null : other.substring(0, Math.min(other.length(), LONGEST_QUESTION));
    }

    /** Whether a text can be a piece of something, or an answer that means something only after a question. */
    static boolean mayFollow(String text) {
        return text.length() <= LONGEST_PIECE
                || text.codePoints().limit(LONGEST_HEAD).anyMatch(c -> Character.isDigit(c) || c == '@');
    }

    private Inspection read(
            Submission submission,
            Part part,
            @Nullable String other,
            Supplier<Allowances> allowances,
            @Nullable Language explain) {
        Inspection inspection = Inspection.CLEAR;
        Draft draft = new Draft(part.text(), submission.role(), explain, other);
        for (Finding finding : analyzer.analyze(draft).forAuthor()) {
            Verdict verdict = verdict(submission, part, finding, allowances);
            if (verdict != Verdict.ALLOWED) {
                inspection = inspection.and(
                        new Inspection(verdict, List.of(new Inspection.Found(part, finding, verdict, false))));
            }
        }
        return inspection;
    }

    private Verdict verdict(Submission submission, Part part, Finding finding, Supplier<Allowances> allowances) {
        Submission.About about = submission.about();
        if (about == Submission.About.REVIEW_ANSWER) {
            return guard.verdictOnAnswer(finding);
        }
        boolean message = about == Submission.About.MESSAGE;
        boolean spoken = (message || about == Submission.About.PROPOSAL) && part.field() == Part.Field.TEXT;
        if (finding.rule().startsWith(TONE) && (!spoken || submission.role() == Role.BUYER)) {
            return Verdict.ALLOWED;
        }
        // A service says which contacts it will need; it asks for none by saying so.
        if (finding.rule().equals(ASKING) && isDeclared(submission, part, finding)) {
            return Verdict.ALLOWED;
        }
        return bound(about, guard.verdict(finding, isContact(finding) ? allowances.get() : Allowances.NONE));
    }

    /** What a verdict comes to where no moderator can look before others read. */
    private static Verdict bound(Submission.About about, Verdict verdict) {
        return switch (about) {
            case MESSAGE -> verdict;
            // Nobody waits for a moderator on the exchange either: a proposal that is late is none.
            case REVIEW, REVIEW_ANSWER, PROPOSAL -> Guard.inPublic(verdict);
            // What is said of oneself or one's task is not spoken to anybody, so nobody is asked to look at it twice.
            case SERVICE, PROFILE, QUICK_REPLY, REQUEST ->
                verdict.compareTo(Verdict.HELD) >= 0 ? Verdict.REFUSED : Verdict.ALLOWED;
        };
    }

    private static boolean isDeclared(Submission submission, Part part, Finding finding) {
        return part.field() == Part.Field.REASON || new Allowances(true, submission.declared()).allow(finding.kind());
    }

    /** What shows only over the border between what was read before and what is read now. A moderator looks: prices add up to numbers, too. */
    private Inspection spread(
            Submission submission,
            Part part,
            List<String> earlier,
            Supplier<Allowances> allowances,
            @Nullable Language explain) {
        if (earlier.isEmpty()) {
            return Inspection.CLEAR;
        }
        Verdict doubtful = bound(submission.about(), guard.doubtful());
        String turn = earlier.stream().map(Inspector::end).collect(Collectors.joining(BETWEEN));
        String before = turn.substring(Math.max(0, turn.length() - LONGEST_TURN)) + BETWEEN;
        String text = part.text().substring(0, Math.min(part.text().length(), LONGEST_END));
        Draft draft = new Draft(before + text, submission.role(), explain, null);
        List<Inspection.Found> found = new ArrayList<>();
        for (Finding finding : analyzer.analyze(draft).forAuthor()) {
            boolean over = finding.start() < before.length() && finding.end() > before.length();
            if (over
                    && isContact(finding)
                    && isPieces(draft.text(), finding)
                    && guard.verdict(finding, allowances.get()).compareTo(Verdict.HELD) >= 0) {
                found.add(new Inspection.Found(part, moved(finding, before.length()), doubtful, true));
            }
        }
        return found.isEmpty() ? Inspection.CLEAR : new Inspection(doubtful, found);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_END));
    }

    /** Whether a number stands there and nothing else: «Строка 1», «Строка 2» is none, however many lines there are. */
    private static boolean isPieces(String text, Finding finding) {
        return !finding.rule().equals(PHONE)
                || WORDS.splitAsStream(text.substring(finding.start(), finding.end()))
                        .allMatch(word -> word.length() < SHORTEST_WORD || Numerals.isNumeral(word));
    }

    private static boolean isContact(Finding finding) {
        return finding.rule().startsWith(CONTACT) && finding.severity() == Severity.BREACH;
    }

    private static Finding moved(Finding finding, int by) {
        return new Finding(
                finding.rule(),
                finding.kind(),
                0,
                finding.end() - by,
                finding.severity(),
                finding.confidence(),
                finding.message(),
                finding.suggestion(),
                java.util.Optional.empty());
    }
}
