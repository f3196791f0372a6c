package rapport.policy;

import rapport.language.Analysis;
import rapport.language.Finding;
import rapport.language.Severity;
import rapport.platform.Deciding;

/** Decides on drafts. */
@Deciding
public final class Guard {
    private static final String CONTACT = "contact.";

    private final Policy policy;

    /** A guard by a marketplace's policy. */
    public Guard(Policy policy) {
        this.policy = policy;
    }

    /** The strictest verdict on anything that was found; what the order allows is no breach, nor is it one to be upset. */
    public Verdict decide(Analysis analysis, Allowances allowances) {
        Verdict verdict = Verdict.ALLOWED;
        for (Finding finding : analysis.forAuthor()) {
            if (!isAllowed(finding, allowances)) {
                verdict = verdict.or(verdict(finding));
            }
        }
        return verdict;
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
