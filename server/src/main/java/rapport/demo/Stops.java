package rapport.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.conversation.Membership;
import rapport.conversation.Messages;
import rapport.conversation.Sends;
import rapport.moderation.Decisions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.Appeals;
import rapport.policy.Cases;
import rapport.policy.GuardCase;

/** What people of the world write and the guard stops, and what comes of it. */
@Component
@Profile("demo")
class Stops {
    private static final int ALL = 100;

    private final Sends sends;
    private final Appeals appeals;
    private final Cases cases;
    private final Decisions decisions;

    Stops(Sends sends, Appeals appeals, Cases cases, Decisions decisions) {
        this.sends = sends;
        this.appeals = appeals;
        this.cases = cases;
        this.decisions = decisions;
    }

    /** Somebody writes what the guard holds or refuses; if it is refused, he may object. */
    void write(Membership writer, UUID clientId, WorldFiles.Line line) {
        boolean refused = false;
        try {
            Messages.Text text = new Messages.Text(clientId, line.said(), List.of());
            Sends.Outcome outcome = sends.send(writer, text, new Sends.How(true, false, Optional.empty()));
            if (outcome instanceof Sends.Outcome.Sent) {
                throw new IllegalStateException("The guard lets pass: " + line.said());
            }
        } catch (ProblemException e) {
            if (e.type() != ProblemType.REFUSED) {
                throw e;
            }
            refused = true;
            UUID ruling = (UUID) Objects.requireNonNull(e.members().get("rulingId"));
            if (line.plea() != null) {
                appeals.appeal(writer.accountId(), ruling, line.plea());
            }
        }
        if (refused != "refused".equals(line.guard())) {
            throw new IllegalStateException("The guard does something else with: " + line.said());
        }
    }

    /** A moderator gives a held message back, with a strike. */
    void giveBack(UUID moderatorId, UUID clientId, String reason) {
        GuardCase held = cases.list(new Cases.Wanted(true, List.of(GuardCase.Kind.HELD), null, ALL)).stream()
                .filter(one -> one.place().orElseThrow().clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
        decisions.decide(moderatorId, held.id(), new Decisions.Wish(false, reason, true, false, held.version()));
    }
}
