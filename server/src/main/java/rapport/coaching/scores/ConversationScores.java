package rapport.coaching.scores;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.coaching.scores.PeriodScores.Sums;
import rapport.coaching.scores.ScoreReads.Read;
import rapport.responsiveness.Replies;
import rapport.responsiveness.Replies.Reply;

/** What a seller's messages in one conversation are worth. */
@Component
class ConversationScores {
    /** So many of the latest messages are told one by one. */
    private static final int LATEST = 100;

    private static final int MOST_REPLIES = 10_000;

    private final ScoreReads scores;
    private final Replies replies;

    ConversationScores(ScoreReads scores, Replies replies) {
        this.scores = scores;
        this.replies = replies;
    }

    /**
     * The scores of a conversation ({@code ConversationScores} in {@code docs/openapi.yaml}).
     *
     * @param scores of the whole conversation, however short
     * @param latest the latest messages, the latest first
     */
    record Answer(@JsonUnwrapped PeriodScores scores, List<Scored> latest) {}

    /**
     * A message with its scores; without those of its text until it was read, without that of speed where it stopped no clock.
     *
     * @param seq its place
     * @param sentAt when it was sent
     * @param speed 0..100
     * @param delaySeconds how long the client had waited
     * @param politeness 0..100
     * @param professionalism 0..100
     * @param contributions how they came about
     */
    record Scored(
            int seq,
            Instant sentAt,
            @Nullable Integer speed,
            @Nullable Long delaySeconds,
            @Nullable Integer politeness,
            @Nullable Integer professionalism,
            List<Points> contributions) {}

    /** Points for something seen, below 0 where it harms. */
    record Points(String merit, String cause, int points) {}

    Answer of(UUID conversationId, UUID sellerId) {
        List<Reply> answers = replies.listIn(conversationId, sellerId, MOST_REPLIES);
        Tally speed = answers.stream()
                .map(reply -> new Tally(Speed.of(reply.delay()), 1))
                .reduce(Tally.NONE, Tally::plus);
        Sums sums = scores.sumsIn(conversationId, sellerId).plus(new Sums(speed, Tally.NONE, Tally.NONE));
        return new Answer(PeriodScores.of(sums, 1), messages(scores.listIn(conversationId, sellerId, LATEST), answers));
    }

    private static List<Scored> messages(List<Read> texts, List<Reply> answers) {
        TreeMap<Integer, Scored> messages = new TreeMap<>();
        answers.stream()
                .limit(LATEST)
                .forEach(reply -> messages.put(
                        reply.seq(),
                        new Scored(
                                reply.seq(),
                                reply.repliedAt(),
                                Speed.of(reply.delay()),
                                reply.delay().toSeconds(),
                                null,
                                null,
                                List.of())));
        texts.forEach(text -> messages.merge(
                text.seq(),
                scored(text),
                (answer, read) -> new Scored(
                        read.seq(),
                        read.sentAt(),
                        answer.speed(),
                        answer.delaySeconds(),
                        read.politeness(),
                        read.professionalism(),
                        read.contributions())));
        return messages.descendingMap().values().stream().limit(LATEST).toList();
    }

    private static Scored scored(Read text) {
        List<Points> points = new ArrayList<>();
        for (Map.Entry<String, Map<String, Integer>> merit :
                text.contributions().entrySet()) {
            merit.getValue().forEach((cause, worth) -> points.add(new Points(merit.getKey(), cause, worth)));
        }
        points.sort((a, b) -> Integer.compare(Math.abs(b.points()), Math.abs(a.points())));
        return new Scored(
                text.seq(), text.sentAt(), null, null, text.politeness(), text.professionalism(), List.copyOf(points));
    }
}
