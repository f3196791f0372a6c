package rapport.policy;

import rapport.language.Analysis;
import rapport.language.Finding;
import rapport.language.Role;
import rapport.language.Severity;
import rapport.platform.Deciding;

/** Decides on drafts. */
@Deciding
public final class Guard {
    private static final String CONTACT = "contact.";
    private static final String TONE = "tone.";
    private static final String RUDE = "rude.";

    /** Who owns up to bad news is neither rude nor does he blame anybody. */
    private static final String BAD_NEWS = "tone.bad_news";

    private final Policy policy;

    /** A guard by a marketplace's policy. */
    public Guard(Policy policy) {
        this.policy = policy;
    }

    /**
     * The strictest verdict on anything that was found; what the order allows is no breach, nor is it one to be upset. How a
     * buyer sounds is his own affair, as long as he insults nobody.
     */
    public Verdict decide(Analysis analysis, Role role, Allowances allowances) {
        Verdict verdict = Verdict.ALLOWED;
        for (Finding finding : analysis.forAuthor()) {
            if (role == Role.SELLER || !finding.rule().startsWith(TONE)) {
                verdict = verdict.or(verdict(finding, allowances));
            }
        }
        return verdict;
    }

    /** The same on what a seller would answer to a review in public. */
    public Verdict decideOnAnswer(Analysis analysis) {
        Verdict verdict = Verdict.ALLOWED;
        for (Finding finding : analysis.forAuthor()) {
            verdict = verdict.or(verdictOnAnswer(finding));
        }
        return verdict;
    }

    /**
     * The verdict on one finding in such an answer. It is read by everybody for years, and the one whom it hurts has no say
     * after it: what is rude, blaming or familiar there is refused, where a message would only be warned of.
     */
    Verdict verdictOnAnswer(Finding finding) {
        boolean ofTone = finding.rule().startsWith(RUDE) || finding.rule().startsWith(TONE);
        if (ofTone && !finding.rule().equals(BAD_NEWS) && finding.severity().compareTo(Severity.WARNING) >= 0) {
            return Verdict.REFUSED;
        }
        return inPublic(verdict(finding));
    }

    /** Nobody answers for what everybody may read, and nobody waits for it: what is doubtful there is refused. */
    static Verdict inPublic(Verdict verdict) {
        return verdict == Verdict.HELD ? Verdict.REFUSED : verdict;
    }

    /** What becomes of what only a person can tell: a moderator looks, unless this marketplace has none look at anything. */
    Verdict doubtful() {
        return policy.holdFrom() < policy.refuseFrom() ? Verdict.HELD : Verdict.REFUSED;
    }

    /** The verdict on one finding. */
    Verdict verdict(Finding finding, Allowances allowances) {
        return isAllowed(finding, allowances) ? Verdict.ALLOWED : verdict(finding);
    }

    /** Whether a finding is a contact that the order needs, and said so beforehand. */
    public boolean isAllowed(Finding finding, Allowances allowances) {
        return policy.contactsByOrder()
                && finding.rule().startsWith(CONTACT)
                && finding.severity() == Severity.BREACH
                && allowances.allow(finding.kind());
    }

    private Verdict verdict(Finding finding) {
        return switch (finding.severity()) {
            case PRAISE, HINT -> Verdict.ALLOWED;
            case WARNING -> Verdict.WARNED;
            case BREACH -> {
                if (finding.confidence() >= policy.refuseFrom()) {
                    yield Verdict.REFUSED;
                }
                yield finding.confidence() >= policy.holdFrom() ? Verdict.HELD : Verdict.WARNED;
            }
        };
    }
}
