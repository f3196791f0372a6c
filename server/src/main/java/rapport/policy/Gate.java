package rapport.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.language.Finding;
import rapport.language.Severity;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/**
 * The door that every text passes before others read it. It decides alone: what a page thought of the text before does not
 * count. What it stops is said to the author, with reasons and a better wording, and is in the log.
 */
@Component
public class Gate {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reading reading;
    private final ContactAllowances allowances;
    private final Rulings rulings;
    private final Standings standings;
    private final StrictConversations strict;

    Gate(
            Reading reading,
            ContactAllowances allowances,
            Rulings rulings,
            Standings standings,
            StrictConversations strict) {
        this.strict = strict;
        this.reading = reading;
        this.allowances = allowances;
        this.rulings = rulings;
        this.standings = standings;
    }

    /**
     * What came of a look at a submission that is not refused.
     *
     * @param inspection what was found
     * @param held whether a moderator has to look first
     */
    public record Admission(Inspection inspection, boolean held) {}

    /**
     * Looks at a submission by itself.
     *
     * @param confirmed whether its author has seen what the guard warns of
     * @throws ProblemException frozen; refused; confirm-first
     */
    public Admission admit(Submission submission, boolean confirmed) {
        standings.requireMayWrite(submission.accountId());
        Inspection inspection = reading.inspector().inspect(submission, allowances(submission), null);
        return judge(submission, inspection, confirmed);
    }

    /**
     * Lets pass what could be sent as it stands, such as a template. No moderator looks at what waits for nobody, so what he
     * would have to look at is refused.
     *
     * @throws ProblemException frozen; refused
     */
    public void requireSendable(Submission submission) {
        standings.requireMayWrite(submission.accountId());
        Inspection inspection = reading.inspector().inspect(submission, allowances(submission), null);
        if (verdict(submission, inspection).compareTo(Verdict.HELD) >= 0) {
            throw refusal(submission, inspection);
        }
    }

    /**
     * Lets pass what goes out at once, also in the light of what was said before: no moderator can look first, so what he
     * would have to look at is refused. Whether its author may write at all is for {@link Standings} to say.
     *
     * @param confirmed whether its author has seen what the guard warns of
     * @throws ProblemException refused; confirm-first
     */
    public void admitAtOnce(Submission submission, Recent recent, boolean confirmed) {
        Inspection inspection = reading.inspector()
                .inspect(submission, allowances(submission), null)
                .and(lookBack(submission, recent));
        if (verdict(submission, inspection).compareTo(Verdict.HELD) >= 0) {
            throw refusal(submission, inspection);
        }
        judge(submission, inspection, confirmed);
    }

    /** Whether a message may mean something else after what was said before; if so, {@link #lookBack} tells. */
    public boolean mayFollow(Submission submission) {
        return submission.parts().stream()
                .anyMatch(part -> part.field() == Part.Field.TEXT && Inspector.mayFollow(part.text()));
    }

    /** Looks at a message as what follows on what was said before. Nothing but that: it neither refuses nor logs. */
    public Inspection lookBack(Submission submission, Recent recent) {
        return recent.isEmpty()
                ? Inspection.CLEAR
                : reading.inspector().inspectAfter(recent, submission, allowances(submission), null);
    }

    /**
     * Decides what becomes of a submission in which this was found.
     *
     * @throws ProblemException refused; confirm-first
     */
    public Admission judge(Submission submission, Inspection inspection, boolean confirmed) {
        return switch (verdict(submission, inspection)) {
            case ALLOWED -> new Admission(inspection, false);
            case WARNED -> {
                if (!confirmed) {
                    throw ProblemException.of(
                            ProblemType.CONFIRM_FIRST, Map.of("findings", rulings.views(submission, inspection)));
                }
                rulings.record(What.WARNED, submission, inspection);
                yield new Admission(inspection, false);
            }
            case HELD -> new Admission(inspection, true);
            case REFUSED -> throw refusal(submission, inspection);
        };
    }

    /**
     * Looks at a name by which others know somebody, before there is an account to hold it against.
     *
     * @throws ProblemException invalid-input
     */
    void admitName(String name) {
        Submission submission =
                Submission.of(NOBODY, Submission.About.PROFILE, List.of(Part.of(Part.Field.TITLE, name)), Set.of());
        if (reading.inspector().inspect(submission, () -> Allowances.NONE, null).verdict() == Verdict.REFUSED) {
            throw ProblemException.invalid(List.of(new FieldError("name", "forbidden", null)));
        }
    }

    private Verdict verdict(Submission submission, Inspection inspection) {
        Verdict verdict = inspection.verdict();
        if (verdict == Verdict.WARNED && isWatched(submission)) {
            verdict = Verdict.HELD;
        }
        return verdict.compareTo(Verdict.HELD) >= 0 && rulings.isCleared(submission) ? Verdict.ALLOWED : verdict;
    }

    /** Whether a moderator looks at what others need only confirm. */
    private boolean isWatched(Submission submission) {
        return standings.of(submission.accountId()).level() == Standing.Level.LIMITED
                || submission
                        .place()
                        .map(Submission.Place::conversationId)
                        .filter(strict::isNow)
                        .isPresent();
    }

    private ProblemException refusal(Submission submission, Inspection inspection) {
        Map<String, Object> members = new HashMap<>();
        // What would only be a warning can wait until it can be sent at all.
        members.put("findings", rulings.views(submission, inspection.decisive()));
        members.put(
                "rulingId", rulings.record(What.REFUSED, submission, inspection).id());
        better(submission, inspection).ifPresent(text -> members.put("better", text));
        return ProblemException.of(ProblemType.REFUSED, members);
    }

    /** The text of a message or template as it might be sent, if that can be told. */
    private Optional<String> better(Submission submission, Inspection inspection) {
        List<Part> texts = submission.parts().stream()
                .filter(part -> part.field() == Part.Field.TEXT)
                .toList();
        if (texts.size() != 1) {
            return Optional.empty();
        }
        Part text = texts.getFirst();
        List<Finding> found = inspection.found().stream()
                .filter(one -> one.part().equals(text))
                .map(Inspection.Found::finding)
                .filter(finding -> finding.severity() == Severity.BREACH)
                .toList();
        return Rewording.of(text.text(), found).filter(better -> passes(submission, Part.of(Part.Field.TEXT, better)));
    }

    private boolean passes(Submission submission, Part better) {
        Submission other = submission.with(List.of(better));
        Inspection inspection = reading.inspector().inspect(other, allowances(submission), null);
        return verdict(other, inspection).compareTo(Verdict.HELD) < 0;
    }

    private Supplier<Allowances> allowances(Submission submission) {
        Supplier<Allowances> asked = SingletonSupplier.of(() -> submission
                .place()
                .map(place -> allowances.of(place.conversationId()))
                .orElse(Allowances.NONE));
        return () -> Objects.requireNonNull(asked.get());
    }
}
