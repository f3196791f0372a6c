package rapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.catalogue.Money;
import rapport.order.HowEnded;
import rapport.order.OrderEnded;
import rapport.review.Review.Automatic;
import rapport.review.Review.Marks;
import rapport.review.Review.Words;
import rapport.review.ReviewRules.Outcome;

class ReviewRulesTest {
    private static final Instant END = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration BREATH = Duration.ofMillis(1);
    private static final Words KIND = words(true, 5, "Всё понравилось");
    private static final Words ANGRY = words(false, 1, "Опоздали на неделю");

    @Test
    void what_was_accepted_or_decided_can_be_reviewed_whoever_was_right() {
        assertThat(open(HowEnded.ACCEPTED, true, false)).isPresent();
        assertThat(open(HowEnded.ACCEPTED_BY_TIME, true, false)).isPresent();
        assertThat(open(HowEnded.DECIDED, true, false)).isPresent();
        assertThat(open(HowEnded.DECIDED, true, true)).isPresent();
        assertThat(open(HowEnded.DECIDED, true, true).orElseThrow().written()).isEmpty();
    }

    @Test
    void what_ended_without_work_and_without_fault_cannot() {
        assertThat(open(HowEnded.NOT_PAID, false, false)).isEmpty();
        assertThat(open(HowEnded.DECLINED, false, false)).isEmpty();
        assertThat(open(HowEnded.CANCELLED_BY_BUYER, false, false)).isEmpty();
        assertThat(open(HowEnded.CANCELLED_BY_BUYER, true, false)).isEmpty();
        assertThat(open(HowEnded.REFUND_AGREED, true, false)).isEmpty();
    }

    @Test
    void the_system_says_why_an_order_failed_by_the_sellers_fault() {
        assertThat(automatic(HowEnded.LAPSED, false)).contains(Automatic.NOT_TAKEN);
        assertThat(automatic(HowEnded.LAPSED, true)).contains(Automatic.NOT_DELIVERED);
        assertThat(automatic(HowEnded.CANCELLED_BY_BUYER, true)).contains(Automatic.NOT_DELIVERED);
        Review.Written written =
                open(HowEnded.LAPSED, true, true).orElseThrow().written().orElseThrow();
        assertThat(written.words().up()).isFalse();
        assertThat(written.words().marks()).isEmpty();
        assertThat(written.words().isBad()).isTrue();
    }

    @Test
    void of_work_that_was_delivered_only_the_buyer_speaks() {
        Review late = open(HowEnded.CANCELLED_BY_BUYER, true, true, true).orElseThrow();

        assertThat(late.written()).isEmpty();
        assertThat(ReviewRules.mayWrite(late, END)).isTrue();
    }

    private static Optional<Automatic> automatic(HowEnded how, boolean taken) {
        return open(how, taken, true).orElseThrow().written().flatMap(Review.Written::automatic);
    }

    @Test
    void the_buyer_writes_within_thirty_days_of_the_end() {
        Instant last = END.plus(ReviewRules.TO_WRITE).minus(BREATH);
        assertThat(write(accepted(), KIND, last).written().orElseThrow().at()).isEqualTo(last);
        assertThat(ReviewRules.write(accepted(), KIND, END.plus(ReviewRules.TO_WRITE)))
                .isEqualTo(new Outcome.NotNow());
    }

    @Test
    void he_changes_it_for_seven_days_after_writing_even_if_the_thirty_are_over() {
        Instant written = END.plus(Duration.ofDays(29));
        Review review = write(accepted(), KIND, written);
        Instant last = written.plus(ReviewRules.TO_EDIT).minus(BREATH);

        Review changed = write(review, ANGRY, last);

        assertThat(changed.written().orElseThrow().at()).isEqualTo(written);
        assertThat(changed.written().orElseThrow().editedAt()).contains(last);
        assertThat(changed.version()).isEqualTo(review.version() + 1);
        assertThat(ReviewRules.write(review, ANGRY, last.plus(BREATH))).isEqualTo(new Outcome.NotNow());
    }

    @Test
    void only_the_first_writing_is_news() {
        Review review = write(accepted(), KIND, END);
        assertThat(ReviewRules.write(accepted(), KIND, END))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.isNew()).isTrue());
        assertThat(ReviewRules.write(review, ANGRY, END))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.isNew()).isFalse());
    }

    @Test
    void what_is_answered_is_changed_no_more() {
        Review answered = answer(write(accepted(), ANGRY, END), "Спасибо, что написали", END);
        assertThat(ReviewRules.write(answered, KIND, END)).isEqualTo(new Outcome.NotNow());
        assertThat(ReviewRules.mayWrite(answered, END)).isFalse();
    }

    @Test
    void the_same_again_changes_nothing_however_late() {
        Instant late = END.plus(Duration.ofDays(365));
        Review answered = answer(write(accepted(), KIND, END), "Спасибо", END);
        assertThat(ReviewRules.write(answered, KIND, late)).isEqualTo(new Outcome.Same());
        assertThat(ReviewRules.answer(answered, "Спасибо", late)).isEqualTo(new Outcome.Same());
    }

    @Test
    void the_buyers_own_words_take_the_place_of_the_systems_and_of_what_was_answered_to_it() {
        Review automatic = open(HowEnded.LAPSED, true, true).orElseThrow();
        Review answered = answer(automatic, "Подвели вас, простите", END);

        Review own = write(answered, ANGRY, END.plus(Duration.ofDays(29)));

        assertThat(own.written().orElseThrow().automatic()).isEmpty();
        assertThat(own.written().orElseThrow().words()).isEqualTo(ANGRY);
        assertThat(own.answer()).isEmpty();
        assertThat(ReviewRules.write(answered, ANGRY, END.plus(ReviewRules.TO_WRITE)))
                .isEqualTo(new Outcome.NotNow());
    }

    @Test
    void the_seller_answers_at_any_time_once_and_changes_that_for_seven_days() {
        Instant late = END.plus(Duration.ofDays(300));
        Review review = write(accepted(), ANGRY, END);
        Review answered = answer(review, "Простите", late);
        Instant last = late.plus(ReviewRules.TO_EDIT).minus(BREATH);

        Review changed = answer(answered, "Простите нас", last);

        assertThat(changed.answer().orElseThrow().at()).isEqualTo(late);
        assertThat(changed.answer().orElseThrow().editedAt()).contains(last);
        assertThat(ReviewRules.answer(answered, "Иначе", last.plus(BREATH))).isEqualTo(new Outcome.NotNow());
    }

    @Test
    void there_is_no_answer_to_nothing() {
        assertThat(ReviewRules.answer(accepted(), "Спасибо", END)).isEqualTo(new Outcome.NotNow());
    }

    @Test
    void a_review_is_bad_by_its_thumb_or_by_its_marks() {
        assertThat(words(false, 5, "Хорошо, но").isBad()).isTrue();
        assertThat(words(true, 3, "").isBad()).isTrue();
        assertThat(new Words(true, Optional.of(new Marks(3, 3, 4)), "").isBad()).isFalse();
        assertThat(ReviewRules.mayThank(write(accepted(), KIND, END), END)).isTrue();
        assertThat(ReviewRules.mayThank(write(accepted(), ANGRY, END), END)).isFalse();
        assertThat(ReviewRules.mayThank(open(HowEnded.LAPSED, true, true).orElseThrow(), END))
                .isFalse();
    }

    @Test
    void everybody_reads_a_first_name_and_an_initial() {
        assertThat(PublicName.of("Борис Лаптев")).isEqualTo("Борис Л.");
        assertThat(PublicName.of(" Mary  Ann Smith ")).isEqualTo("Mary S.");
        assertThat(PublicName.of("Борис")).isEqualTo("Борис");
        assertThat(PublicName.of("\u00a0Борис\u00a0\u2007Лаптев ")).isEqualTo("Борис Л.");
        assertThat(PublicName.of("Ann \uD835\uDC00bc")).isEqualTo("Ann \uD835\uDC00.");
        assertThat(PublicName.of("Театр «Ветка»")).isEqualTo("Театр В.");
    }

    private static Words words(boolean up, int mark, String text) {
        return new Words(up, Optional.of(new Marks(mark, mark, mark)), text);
    }

    private static Review accepted() {
        return open(HowEnded.ACCEPTED, true, false).orElseThrow();
    }

    private static Optional<Review> open(HowEnded how, boolean taken, boolean sellersFault) {
        return open(how, taken, false, sellersFault);
    }

    private static Optional<Review> open(HowEnded how, boolean taken, boolean delivered, boolean sellersFault) {
        UUID id = new UUID(1, 1);
        Money none = new Money(0, "RUB");
        Optional<UUID> service = Optional.of(id);
        return ReviewRules.open(
                new OrderEnded(
                        id,
                        id,
                        id,
                        id,
                        service,
                        "Обложка",
                        how,
                        taken,
                        delivered,
                        sellersFault,
                        sellersFault,
                        none,
                        END),
                id);
    }

    private static Review write(Review review, Words words, Instant now) {
        return done(ReviewRules.write(review, words, now));
    }

    private static Review answer(Review review, String text, Instant now) {
        return done(ReviewRules.answer(review, text, now));
    }

    private static Review done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(Review review, boolean isNew)) {
            return review;
        }
        throw new AssertionError(outcome);
    }
}
