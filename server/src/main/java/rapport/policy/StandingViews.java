package rapport.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.language.Language;

/** The door to how accounts stand, as people read it. */
@Component
public class StandingViews {
    private final Penalties penalties;
    private final Cases cases;
    private final GuardLog log;
    private final Rulings rulings;
    private final InstantSource time;

    StandingViews(Penalties penalties, Cases cases, GuardLog log, Rulings rulings, InstantSource time) {
        this.penalties = penalties;
        this.cases = cases;
        this.log = log;
        this.rulings = rulings;
        this.time = time;
    }

    /** How an account stands. */
    public StandingView of(UUID accountId, Language language) {
        StandingStore.Against against = penalties.against(accountId);
        Standing standing = Standing.of(against.strikes(), against.freezes(), time.instant());
        return new StandingView(
                standing.level().key(),
                standing.until(),
                against.strikes().stream().map(strike -> of(strike, language)).toList(),
                against.freezes().stream().map(this::of).toList(),
                cases.listAppeals(accountId).stream()
                        .map(appeal -> of(appeal, language))
                        .toList(),
                ladder());
    }

    private StandingView.StrikeView of(Strike strike, Language language) {
        Instant now = time.instant();
        String state = strike.withdrawnAt() != null ? "withdrawn" : strike.counts(now) ? "active" : "expired";
        return new StandingView.StrikeView(
                strike.id(),
                strike.at(),
                strike.expiresAt(),
                strike.reason(),
                rulings.titles(strike.rulingId(), language),
                text(strike.rulingId()),
                strike.consequence().key(),
                strike.until(),
                state);
    }

    private StandingView.FreezeView of(Freeze freeze) {
        String state = freeze.thawedAt() != null ? "thawed" : freeze.isInForce(time.instant()) ? "active" : "ended";
        return new StandingView.FreezeView(freeze.id(), freeze.at(), freeze.until(), freeze.reason(), state);
    }

    /** An objection. */
    StandingView.AppealView of(GuardCase appeal, Language language) {
        Optional<GuardCase.Decision> decision = appeal.decision();
        String state = decision.map(made -> made.allow() ? "granted" : "denied").orElse("open");
        return new StandingView.AppealView(
                appeal.id(),
                appeal.openedAt(),
                against(appeal.rulingId(), language),
                Optional.ofNullable(appeal.plea()).orElse(""),
                state,
                decision.map(GuardCase.Decision::reason).orElse(null),
                decision.map(GuardCase.Decision::at).orElse(null));
    }

    /** What an objection is against. */
    public StandingView.Against against(UUID entryId, Language language) {
        LogEntry entry = log.find(entryId).orElseThrow();
        String kind = switch (entry.what()) {
            case STRIKE -> "strike";
            case FROZEN -> "freeze";
            default -> "ruling";
        };
        return new StandingView.Against(
                kind, entryId, rulings.titles(entryId, language), text(entryId), entry.reason());
    }

    private @Nullable String text(UUID entryId) {
        List<Part> parts = rulings.texts(entryId);
        return parts.isEmpty()
                ? null
                : parts.stream().map(Part::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The language that the rules are explained in to an account. */
    public Language languageOf(UUID accountId) {
        return rulings.languageOf(accountId);
    }

    private StandingView.LadderView ladder() {
        Ladder ladder = penalties.ladder();
        List<StandingView.StepView> steps = new ArrayList<>();
        for (Ladder.Step step : ladder.steps()) {
            steps.add(new StandingView.StepView(
                    steps.size() + 1,
                    step.consequence().key(),
                    step.days().isPresent() ? step.days().getAsInt() : null));
        }
        return new StandingView.LadderView(ladder.expireAfterDays(), ladder.appealDays(), steps);
    }
}
