package rapport.coaching.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.conversation.Answers;
import rapport.conversation.Answers.Answer;
import rapport.conversation.Answers.Place;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Language;
import rapport.language.Role;
import rapport.platform.database.Transactions;

/**
 * Scores sent messages, beside their way. The queue is a table, so nothing is forgotten over a restart, and several nodes
 * share the work: what one has taken the others pass over.
 */
@Component
class Scorer {
    private static final Logger log = LoggerFactory.getLogger(Scorer.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_PIECES = 20;

    private final ScoreStore store;
    private final Answers answers;
    private final ObjectProvider<Analyzer> analyzer;
    private final Transactions transactions;

    Scorer(ScoreStore store, Answers answers, ObjectProvider<Analyzer> analyzer, Transactions transactions) {
        this.store = store;
        this.answers = answers;
        this.analyzer = analyzer;
        this.transactions = transactions;
    }

    /** Works on the queue, a bounded piece at a time: what is left waits for the next turn, so that others get theirs. */
    @Scheduled(fixedDelayString = "PT1S")
    void run() {
        try {
            for (int n = 0; n < MOST_PIECES && scoreSome() == AT_ONCE; n++) {
                log.trace("More messages wait to be scored");
            }
        } catch (RuntimeException e) {
            log.warn("Messages could not be scored; trying again", e);
        }
    }

    private int scoreSome() {
        return transactions.write(outbox -> {
            List<Place> taken = store.take(AT_ONCE);
            List<MessageScore> scores = new ArrayList<>(taken.size());
            for (Answer answer : answers.list(taken)) {
                score(answer).ifPresent(scores::add);
            }
            store.insert(scores);
            return taken.size();
        });
    }

    private Optional<MessageScore> score(Answer answer) {
        try {
            return Optional.of(score(answer, analyzer.getObject()));
        } catch (RuntimeException e) {
            // One text that the engine cannot read must not keep all others from being scored, for ever.
            log.error("The message {} has no score, for it could not be read", answer.place(), e);
            return Optional.empty();
        }
    }

    private static MessageScore score(Answer answer, Analyzer analyzer) {
        Analysis said = analyzer.analyze(new Draft(answer.text(), Role.SELLER, null, answer.answers()));
        Optional<Analysis> client = Optional.ofNullable(answer.answers())
                .map(text -> analyzer.analyze(new Draft(text, Role.BUYER, null, null)));
        Practice practice = Practice.of(
                said,
                client,
                finding -> analyzer.topic(finding, Language.ENGLISH).technique());
        return new MessageScore(answer.place(), answer.sellerId(), answer.sentAt(), said.scores(), practice);
    }
}
