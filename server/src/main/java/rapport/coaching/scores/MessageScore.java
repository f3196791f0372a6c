package rapport.coaching.scores;

import java.time.Instant;
import java.util.UUID;
import rapport.conversation.Answers.Place;
import rapport.language.Scores;

/**
 * What a message is worth.
 *
 * @param place where it is
 * @param sellerId who wrote it
 * @param sentAt when
 * @param scores politeness and professionalism, and how they came about
 * @param practice how it stands with the techniques
 */
record MessageScore(Place place, UUID sellerId, Instant sentAt, Scores scores, Practice practice) {}
