package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;
import rapport.policy.Cases;
import rapport.policy.GuardCase;
import rapport.policy.Part;
import rapport.policy.Reports;
import rapport.policy.Submission;

/** What moderators are shown of spam: the words with which it began. */
@Component
class SpamReports {
    private static final int MOST_READ = 100;
    private static final int MOST_SHOWN = 5;

    private final MessageReads messages;
    private final Reports reports;
    private final Cases cases;

    SpamReports(MessageReads messages, Reports reports, Cases cases) {
        this.cases = cases;
        this.messages = messages;
        this.reports = reports;
    }

    /** Opens the case; answers its id. */
    UUID open(ConversationState state, Outbox outbox) {
        List<Message> said = messages.listAfter(state.id(), 0, MOST_READ).stream()
                .filter(message -> message.side() == Side.BUYER && !message.automatic())
                .limit(MOST_SHOWN)
                .toList();
        Submission reported = new Submission(
                state.buyerId(),
                Submission.About.MESSAGE,
                Side.BUYER.role(),
                Optional.of(new Submission.Place(state.id(), said.getFirst().clientId())),
                said.stream()
                        .map(message -> Part.of(Part.Field.TEXT, message.text()))
                        .toList(),
                Set.of());
        return reports.open(GuardCase.Kind.SPAM, state.sellerId(), reported, null, outbox);
    }

    /** What the moderator said who decided on it. */
    Optional<String> answer(UUID caseId) {
        return cases.find(caseId).flatMap(GuardCase::decision).map(GuardCase.Decision::reason);
    }

    /** Closes it, if nobody has decided on it. */
    void withdraw(UUID caseId, UUID byId, Outbox outbox) {
        reports.withdraw(caseId, byId, outbox);
    }
}
