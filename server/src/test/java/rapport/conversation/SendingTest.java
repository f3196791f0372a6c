package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.conversation.ConversationState.SideState;
import rapport.conversation.Sending.Send;
import rapport.conversation.Sending.Sent;
import rapport.conversation.Sending.Written;

class SendingTest {
    private static final UUID CONVERSATION = new UUID(0, 1);
    private static final UUID BORIS = new UUID(0, 2);
    private static final UUID ANNA = new UUID(0, 3);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_first_message_gets_the_first_place_and_opens_the_turn() {
        Sent sent = send(fresh(), Side.BUYER, "Здравствуйте!");

        assertThat(sent.written()).singleElement().satisfies(written -> {
            assertThat(written.seq()).isEqualTo(1);
            assertThat(written.opensTurn()).isTrue();
            assertThat(written.newToSeller()).isTrue();
        });
        assertThat(sent.state().lastSeq()).isEqualTo(1);
        assertThat(sent.state().turnSide()).isEqualTo(Side.BUYER);
        assertThat(sent.state().buyer().messages()).isEqualTo(1);
    }

    @Test
    void a_second_message_of_the_same_side_continues_its_turn() {
        Sent first = send(fresh(), Side.BUYER, "Здравствуйте!");
        Sent second = send(first.state(), Side.BUYER, "Ещё вопрос.");

        assertThat(second.written().getFirst().opensTurn()).isFalse();
        assertThat(second.written().getFirst().seq()).isEqualTo(2);
    }

    @Test
    void an_automatic_message_neither_answers_nor_takes_the_turn() {
        ConversationState asked = send(fresh(), Side.BUYER, "Здравствуйте!").state();
        Sent automatic = (Sent) Sending.decide(
                asked,
                List.of(),
                false,
                new Send(
                        CONVERSATION,
                        id(9),
                        Side.SELLER,
                        "Я в отпуске",
                        List.of(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(automatic.written().getFirst().opensTurn()).isFalse();
        assertThat(automatic.state().turnSide()).isEqualTo(Side.BUYER);
        assertThat(automatic.state().sellerAnswered()).isFalse();

        Sent answer = send(automatic.state(), Side.SELLER, "Добрый день, Борис!");
        assertThat(answer.written().getFirst().opensTurn()).isTrue();
        assertThat(answer.written().getFirst().newToSeller()).isTrue();
        assertThat(answer.state().sellerAnswered()).isTrue();
    }

    @Test
    void a_message_brings_the_conversation_back_for_the_reader_only() {
        SideState away = new SideState(0, 0, 0, true, NINE, false);
        ConversationState state = new ConversationState(CONVERSATION, BORIS, ANNA, 0, null, false, false, away, away);

        ConversationState after = send(state, Side.BUYER, "Вы здесь?").state();

        assertThat(after.seller().archived()).isFalse();
        assertThat(after.seller().snoozedUntil()).isNull();
        assertThat(after.buyer().archived()).isTrue();
    }

    @Test
    void a_known_client_id_is_not_sent_again() {
        Sending.Outcome outcome = Sending.decide(
                fresh(),
                List.of(),
                true,
                new Send(
                        CONVERSATION,
                        id(1),
                        Side.BUYER,
                        "Ещё раз",
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(outcome).isEqualTo(new Sending.AlreadySent());
    }

    @Test
    void what_the_side_still_keeps_goes_out_before_what_is_sent_at_once() {
        List<PendingMessage> kept = List.of(
                pending(2, Side.SELLER, "второе", NINE.plusSeconds(2)),
                pending(1, Side.SELLER, "первое", NINE.plusSeconds(1)),
                pending(3, Side.BUYER, "чужое", NINE));

        Sent sent = (Sent) Sending.decide(
                fresh(),
                kept,
                false,
                new Send(
                        CONVERSATION,
                        id(7),
                        Side.SELLER,
                        "третье",
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(sent.written()).extracting(Written::text).containsExactly("первое", "второе", "третье");
        assertThat(sent.written()).extracting(Written::wasPending).containsExactly(true, true, false);
    }

    @Test
    void releasing_a_kept_message_releases_the_earlier_ones_and_not_the_later() {
        List<PendingMessage> kept = List.of(
                pending(1, Side.SELLER, "первое", NINE.plusSeconds(1)),
                pending(2, Side.SELLER, "второе", NINE.plusSeconds(2)),
                pending(3, Side.SELLER, "третье", NINE.plusSeconds(3)));

        Sent sent = (Sent)
                Sending.decide(fresh(), kept, false, new Sending.Release(CONVERSATION, id(2), Side.SELLER, false));

        assertThat(sent.written()).extracting(Written::text).containsExactly("первое", "второе");
    }

    @Test
    void what_waits_for_a_moderator_waits_alone_and_leaves_only_by_him() {
        PendingMessage held = pending(1, Side.SELLER, "подождёт", NINE).held(Optional.empty());
        List<PendingMessage> kept = List.of(held, pending(2, Side.SELLER, "уходит", NINE.plusSeconds(1)));

        Sent later = (Sent) Sending.decide(
                fresh(),
                kept,
                false,
                new Send(
                        CONVERSATION,
                        id(7),
                        Side.SELLER,
                        "новое",
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(later.written()).extracting(Written::text).containsExactly("уходит", "новое");

        assertThat(Sending.decide(fresh(), kept, false, new Sending.Release(CONVERSATION, id(1), Side.SELLER, false)))
                .isEqualTo(new Sending.UnderReview());
        assertThat(Sending.decide(fresh(), kept, false, new Sending.Release(CONVERSATION, id(2), Side.SELLER, true)))
                .isEqualTo(new Sending.UnderReview());
        Sent released = (Sent)
                Sending.decide(fresh(), kept, false, new Sending.Release(CONVERSATION, id(1), Side.SELLER, true));
        assertThat(released.written()).extracting(Written::text).containsExactly("подождёт");
    }

    @Test
    void a_held_message_is_not_replaced_by_sending_another_text_under_its_id() {
        PendingMessage held = pending(1, Side.SELLER, "подождёт", NINE).held(Optional.empty());

        assertThat(Sending.decide(
                        fresh(),
                        List.of(held),
                        false,
                        new Send(
                                CONVERSATION,
                                id(1),
                                Side.SELLER,
                                "иначе",
                                List.of(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .isEqualTo(new Sending.UnderReview());
    }

    @Test
    void releasing_what_is_not_kept_is_unknown() {
        Sending.Outcome outcome =
                Sending.decide(fresh(), List.of(), false, new Sending.Release(CONVERSATION, id(2), Side.SELLER, false));

        assertThat(outcome).isEqualTo(new Sending.Unknown());
    }

    @Test
    void over_any_course_places_have_no_gaps_and_turns_open_exactly_when_the_side_changes() {
        Random random = new Random(20260302);
        for (int course = 0; course < 500; course++) {
            ConversationState state = fresh();
            List<Written> all = new ArrayList<>();
            for (int step = 0; step < 30; step++) {
                Side side = random.nextBoolean() ? Side.BUYER : Side.SELLER;
                boolean automatic = random.nextInt(4) == 0;
                Sent sent = (Sent) Sending.decide(
                        state,
                        List.of(),
                        false,
                        new Send(
                                CONVERSATION,
                                UUID.randomUUID(),
                                side,
                                "…",
                                List.of(),
                                automatic,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
                state = sent.state();
                all.addAll(sent.written());
            }
            Side turn = null;
            for (int i = 0; i < all.size(); i++) {
                Written written = all.get(i);
                assertThat(written.seq()).isEqualTo(i + 1);
                assertThat(written.opensTurn()).isEqualTo(!written.automatic() && written.side() != turn);
                turn = written.automatic() ? turn : written.side();
            }
            assertThat(state.buyer().messages() + state.seller().messages()).isEqualTo(all.size());
        }
    }

    private static Sent send(ConversationState state, Side side, String text) {
        return (Sent) Sending.decide(
                state,
                List.of(),
                false,
                new Send(
                        CONVERSATION,
                        UUID.randomUUID(),
                        side,
                        text,
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static ConversationState fresh() {
        SideState none = new SideState(0, 0, 0, false, null, false);
        return new ConversationState(CONVERSATION, BORIS, ANNA, 0, null, false, false, none, none);
    }

    private static PendingMessage pending(int id, Side side, String text, Instant writtenAt) {
        UUID writer = side == Side.BUYER ? BORIS : ANNA;
        return new PendingMessage(
                CONVERSATION,
                id(id),
                writer,
                side,
                text,
                List.of(),
                writtenAt,
                writtenAt.plusSeconds(10),
                PendingMessage.FIRST,
                PendingMessage.State.LEAVING,
                Optional.empty());
    }

    private static UUID id(int n) {
        return new UUID(1, n);
    }
}
