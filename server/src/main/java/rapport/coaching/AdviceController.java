package rapport.coaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.conversation.LastWords;
import rapport.conversation.LastWords.Words;
import rapport.conversation.Membership;
import rapport.conversation.Memberships;
import rapport.conversation.Message;
import rapport.conversation.Side;
import rapport.language.Analyzer;
import rapport.language.Role;
import rapport.platform.problem.Checks;
import rapport.policy.Allowances;
import rapport.policy.ContactAllowances;
import rapport.policy.Guard;
import rapport.policy.Rulings;

/** Advice while somebody writes. The text is read and forgotten: it is neither stored nor logged. */
@RestController
class AdviceController {
    private final Memberships memberships;
    private final LastWords lastWords;
    private final Rulings rulings;
    private final ContactAllowances contacts;
    private final SingletonSupplier<Coach> coach;

    AdviceController(
            Memberships memberships,
            LastWords lastWords,
            Rulings rulings,
            ObjectProvider<Analyzer> analyzer,
            Guard guard,
            ContactAllowances contacts) {
        this.contacts = contacts;
        this.memberships = memberships;
        this.lastWords = lastWords;
        this.rulings = rulings;
        this.coach = SingletonSupplier.of(() -> new Coach(analyzer.getObject(), guard));
    }

    record AskAdvice(@Nullable String text, @Nullable String about) {
        private static final String REVIEW_ANSWER = "review_answer";

        private boolean isOnAnswer() {
            return REVIEW_ANSWER.equals(about);
        }

        private String checked(int longest) {
            Checks checks = new Checks();
            checks.present("text", text);
            if (about != null && !List.of("message", REVIEW_ANSWER).contains(about)) {
                checks.add("about", "unknown", null);
            }
            String checked = checks.asWritten("text", text, longest);
            checks.end();
            return checked;
        }

        /** Leaves out the text, which nobody has sent. */
        @Override
        public String toString() {
            return "AskAdvice[]";
        }
    }

    @PostMapping("/api/conversations/{conversationId}/advice")
    Advice advise(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody AskAdvice body) {
        Membership member = memberships.get(conversationId, me.accountId());
        String text = body.checked(Message.LONGEST_TEXT);
        Optional<Words> last = lastWords.ofOther(member);
        boolean inPublic = body.isOnAnswer() && member.side() == Side.SELLER;
        return coach.obtain()
                .advise(new Coach.Question(
                        text,
                        member.side().role(),
                        rulings.languageOf(me.accountId()),
                        last.map(Words::text).orElse(null),
                        last.map(Words::answered).orElse(false),
                        last.map(Words::newToSeller).orElse(false),
                        inPublic ? Allowances.NONE : contacts.of(conversationId),
                        inPublic));
    }

    record AskProposalAdvice(
            @Nullable String text, @Nullable String task) {
        private static final int LONGEST_TEXT = 4_000;
        private static final int LONGEST_TASK = 4_200;

        /** Leaves out the text, which nobody has sent. */
        @Override
        public String toString() {
            return "AskProposalAdvice[]";
        }
    }

    /** A proposal answers a task that everybody reads; the page, which shows it, sends it along. */
    @PostMapping("/api/proposal-advice")
    Advice adviseOnProposal(@AuthenticationPrincipal SignedIn me, @RequestBody AskProposalAdvice body) {
        Checks checks = new Checks();
        checks.present("text", body.text());
        String text = checks.asWritten("text", body.text(), AskProposalAdvice.LONGEST_TEXT);
        String task = checks.asWritten("task", body.task(), AskProposalAdvice.LONGEST_TASK);
        checks.end();
        return coach.obtain()
                .advise(new Coach.Question(
                        text,
                        Role.SELLER,
                        rulings.languageOf(me.accountId()),
                        task,
                        false,
                        true,
                        Allowances.NONE,
                        false))
                .whereNobodyWaits();
    }

    @PostMapping("/api/quick-replies/advice")
    Advice adviseOnTemplate(@AuthenticationPrincipal SignedIn me, @RequestBody AskAdvice body) {
        return coach.obtain()
                .adviseOnTemplate(body.checked(QuickReplyChange.LONGEST_TEXT), rulings.languageOf(me.accountId()));
    }
}
