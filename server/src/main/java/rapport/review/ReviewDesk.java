package rapport.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/** The door to reviews for other features: what pages do, without pages. */
@Component
public class ReviewDesk {
    private final Reviews reviews;

    ReviewDesk(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * The buyer of an order reviews it.
     *
     * @param marks for speed, quality and communication
     * @throws ProblemException as the API answers it
     */
    public void write(UUID buyerId, UUID orderId, boolean up, int[] marks, String text) {
        Review.Marks given = new Review.Marks(marks[0], marks[1], marks[2]);
        reviews.write(buyerId, orderId, "*", new Review.Words(up, Optional.of(given), text), true);
    }

    /**
     * The seller answers.
     *
     * @throws ProblemException as the API answers it
     */
    public void answer(UUID sellerId, UUID orderId, String text) {
        reviews.answer(sellerId, orderId, "*", text, true);
    }
}
