package rapport.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.conversation.ConversationForModerators;
import rapport.policy.Cases;
import rapport.policy.Ladder;
import rapport.policy.Penalties;
import rapport.policy.Standings;

/** Who people are, as far as moderators need to know. */
@Component
class People {
    private final Accounts accounts;
    private final Standings standings;
    private final Penalties penalties;
    private final Cases cases;
    private final ConversationForModerators conversations;

    People(
            Accounts accounts,
            Standings standings,
            Penalties penalties,
            Cases cases,
            ConversationForModerators conversations) {
        this.accounts = accounts;
        this.standings = standings;
        this.penalties = penalties;
        this.cases = cases;
        this.conversations = conversations;
    }

    /** Somebody by name. */
    Person get(UUID accountId) {
        return accounts.get(accountId).person();
    }

    /** Those who have an account. */
    Account account(UUID accountId) {
        return accounts.get(accountId);
    }

    /** An author's record. */
    CaseView.Author author(UUID accountId) {
        Account account = accounts.get(accountId);
        return new CaseView.Author(
                account.person(),
                account.createdAt(),
                standings.of(accountId).level().key(),
                penalties.countStrikes(accountId),
                cases.countGranted(accountId),
                conversations.countMessages(accountId));
    }

    /** What a strike now would bring. */
    CaseView.Next next(UUID accountId) {
        int number = penalties.countStrikes(accountId) + 1;
        Ladder.Step step = penalties.ladder().step(number);
        return new CaseView.Next(
                number,
                step.consequence().key(),
                step.days().isPresent() ? step.days().getAsInt() : null);
    }

    /**
     * Somebody in a list.
     *
     * @param level how he stands
     * @param activeStrikes how many strikes count
     */
    record Row(Person person, String email, java.time.Instant since, String level, int activeStrikes) {}

    /** Those whose name or e-mail holds these words; without words, those who are limited or frozen now. */
    List<Row> list(String words, int limit) {
        List<UUID> ids = words.isBlank() ? penalties.listHindered(limit) : accounts.listLike(words.strip(), limit);
        return ids.stream().map(this::row).toList();
    }

    Row row(UUID accountId) {
        Account account = accounts.get(accountId);
        return new Row(
                account.person(),
                account.email(),
                account.createdAt(),
                standings.of(accountId).level().key(),
                penalties.countStrikes(accountId));
    }
}
