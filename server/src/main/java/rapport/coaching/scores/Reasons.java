package rapport.coaching.scores;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.coaching.scores.ScoreReads.Reason;
import rapport.conversation.Answers;
import rapport.conversation.Answers.Answer;
import rapport.conversation.Answers.Place;
import rapport.platform.Cursor;
import rapport.responsiveness.Replies;

/** The messages behind a cause, page by page. */
@Component
class Reasons {
    private static final int PAGE = 20;
    private static final int MOST_REPLIES = 100_000;

    private final ScoreReads scores;
    private final Replies replies;
    private final Answers answers;
    private final Accounts accounts;

    Reasons(ScoreReads scores, Replies replies, Answers answers, Accounts accounts) {
        this.scores = scores;
        this.replies = replies;
        this.answers = answers;
        this.accounts = accounts;
    }

    /** One page of messages, the latest first. */
    record Page(List<Item> items, @Nullable String nextCursor) {}

    /**
     * A message behind a cause.
     *
     * @param conversationId its conversation
     * @param seq its place in it
     * @param sentAt when it was sent
     * @param other whom it was written to
     * @param preview its first 160 characters
     * @param points what it got or lost
     * @param delaySeconds for speed, how long the client had waited
     */
    record Item(
            UUID conversationId,
            int seq,
            Instant sentAt,
            Person other,
            String preview,
            int points,
            @Nullable Long delaySeconds) {}

    Page list(UUID sellerId, ReasonQuestion.Asked asked, @Nullable String cursor) {
        Optional<Reason> after = Optional.ofNullable(cursor).map(Reasons::place);
        List<Reason> found = asked.key().part() == Part.SPEED
                ? slow(sellerId, asked, after)
                : scores.list(sellerId, asked.from(), asked.to(), asked.key(), after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Reason> page = more ? found.subList(0, PAGE) : found;
        return new Page(items(page), more ? next(page.getLast()) : null);
    }

    private List<Reason> slow(UUID sellerId, ReasonQuestion.Asked asked, Optional<Reason> after) {
        return replies.list(sellerId, asked.from(), asked.to(), MOST_REPLIES).stream()
                .filter(reply -> Speed.cause(reply.delay()).equals(asked.key().cause()))
                .map(reply -> new Reason(
                        new Place(reply.conversationId(), reply.seq()),
                        reply.repliedAt(),
                        Speed.of(reply.delay()) - Part.SPEED.start(),
                        reply.delay().toSeconds()))
                .dropWhile(reason -> after.filter(place -> !place.place().equals(reason.place()))
                        .isPresent())
                .skip(after.isPresent() ? 1 : 0)
                .limit(PAGE + 1L)
                .toList();
    }

    private List<Item> items(List<Reason> reasons) {
        Map<Place, Answer> said = answers
                .list(reasons.stream().map(Reason::place).toList())
                .stream()
                .collect(Collectors.toMap(Answer::place, Function.identity()));
        Map<UUID, Person> people = accounts.people(
                said.values().stream().map(Answer::buyerId).distinct().toList());
        return reasons.stream()
                .filter(reason -> said.containsKey(reason.place()))
                .map(reason -> item(reason, Objects.requireNonNull(said.get(reason.place())), people))
                .toList();
    }

    private static Item item(Reason reason, Answer answer, Map<UUID, Person> people) {
        return new Item(
                reason.place().conversationId(),
                reason.place().seq(),
                reason.sentAt(),
                people.getOrDefault(answer.buyerId(), new Person(answer.buyerId(), "")),
                answer.preview(),
                reason.points(),
                reason.delaySeconds());
    }

    private static Reason place(String cursor) {
        List<String> parts = Cursor.parse(cursor, 3);
        return new Reason(
                new Place(Cursor.id(parts.get(1)), Cursor.number(parts.get(2))),
                Cursor.instant(parts.getFirst()),
                0,
                null);
    }

    private static String next(Reason last) {
        return Cursor.of(
                last.sentAt(), last.place().conversationId(), last.place().seq());
    }
}
