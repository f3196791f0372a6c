package rapport.responsiveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.conversation.Message;
import rapport.conversation.MessageSent;
import rapport.conversation.Side;
import rapport.responsiveness.ClockRules.Running;

class ClockRulesTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID BORIS = new UUID(0, 1);
    private static final UUID ANNA = new UUID(0, 2);
    private static final UUID CONVERSATION = new UUID(0, 3);

    @Test
    void the_first_message_of_the_buyers_turn_starts_the_clock() {
        ClockRules.Outcome outcome = ClockRules.apply(Map.of(), List.of(buyer(1, 0), buyer(2, 60)));

        assertThat(outcome.started()).containsExactly(running(0, 1, true));
        assertThat(outcome.replies()).isEmpty();
    }

    @Test
    void the_first_real_answer_stops_it() {
        Running clock = running(0, 1, true);
        ClockRules.Outcome outcome = ClockRules.apply(Map.of(CONVERSATION, clock), List.of(seller(2, 300, false)));

        assertThat(outcome.stopped()).containsExactly(clock);
        assertThat(outcome.started()).isEmpty();
        assertThat(outcome.replies()).containsExactly(new ClockRules.Reply(clock, 2, NINE.plusSeconds(300)));
    }

    @Test
    void an_automatic_answer_does_not() {
        ClockRules.Outcome outcome =
                ClockRules.apply(Map.of(CONVERSATION, running(0, 1, true)), List.of(seller(2, 1, true)));

        assertThat(outcome).isEqualTo(new ClockRules.Outcome(List.of(), List.of(), List.of()));
    }

    @Test
    void a_seller_who_writes_unasked_stops_nothing() {
        ClockRules.Outcome outcome = ClockRules.apply(Map.of(), List.of(seller(1, 0, false)));

        assertThat(outcome.replies()).isEmpty();
    }

    @Test
    void question_answer_and_question_at_once_leave_the_second_clock_running_and_one_reply() {
        ClockRules.Outcome outcome =
                ClockRules.apply(Map.of(), List.of(buyer(1, 0), seller(2, 60, false), buyer(3, 120)));

        assertThat(outcome.started()).containsExactly(running(120, 3, true));
        assertThat(outcome.replies()).hasSize(1);
    }

    @Test
    void a_clock_that_is_stopped_and_started_anew_is_both() {
        Running old = running(0, 1, true);
        ClockRules.Outcome outcome =
                ClockRules.apply(Map.of(CONVERSATION, old), List.of(seller(2, 60, false), buyer(3, 120)));

        assertThat(outcome.stopped()).containsExactly(old);
        assertThat(outcome.started()).containsExactly(running(120, 3, true));
    }

    private static MessageSent buyer(int seq, int second) {
        return sent(seq, second, Side.BUYER, false);
    }

    private static MessageSent seller(int seq, int second, boolean automatic) {
        return sent(seq, second, Side.SELLER, automatic);
    }

    private static MessageSent sent(int seq, int second, Side side, boolean automatic) {
        Message message = new Message(
                CONVERSATION, seq, new UUID(1, seq), side, "…", List.of(), NINE.plusSeconds(second), automatic, null);
        return new MessageSent(message, BORIS, ANNA, true, true);
    }

    private static Running running(int second, int seq, boolean newBuyer) {
        return new Running(CONVERSATION, ANNA, new ReplyClock(NINE.plusSeconds(second), seq, newBuyer));
    }
}
