package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.conversation.Side;
import rapport.order.payment.PaymentKind;

class OrderRulesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private final Play play = new Play(ZoneId.of("Europe/Moscow"), NOON);

    @Test
    void a_new_order_asks_for_its_money_and_the_seller_hears_of_it_once_it_is_there() {
        Outcome.Done placed = play.place(900_000, 7, 1);

        assertThat(placed.order().stage()).isEqualTo(Stage.UNPAID);
        assertThat(placed.happened()).isEmpty();
        assertThat(placed.payments())
                .containsExactly(new Outcome.PaymentDue(placed.order().id(), PaymentKind.HOLD, 900_000));

        Outcome.Done paid = play.paid(placed.order().id());
        assertThat(paid.order().stage()).isEqualTo(Stage.PLACED);
        assertThat(paid.order().purse()).isEqualTo(new Order.Purse(900_000, 900_000, 0, 0));
        assertThat(paid.happened()).extracting(Outcome.Happening::kind).containsExactly(Outcome.Kind.PLACED);
    }

    @Test
    void what_nobody_takes_within_a_day_lapses_and_all_money_goes_back() {
        play.placed(900_000, 7, 1);
        play.wait(Duration.ofDays(1).minusSeconds(1));
        assertThat(play.tick()).isInstanceOf(Outcome.Nothing.class);

        play.wait(Duration.ofSeconds(1));
        Outcome.Done lapsed = play.ticked();

        assertThat(lapsed.order().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(lapsed.order().ending()).contains(new Order.Ending(HowEnded.LAPSED, play.now(), 900_000, true));
        assertThat(lapsed.order().purse()).isEqualTo(new Order.Purse(900_000, 0, 0, 900_000));
    }

    @Test
    void days_of_work_are_days_of_the_sellers_calendar_also_when_clocks_change() {
        Play berlin = new Play(ZoneId.of("Europe/Berlin"), Instant.parse("2026-03-27T20:00:00Z"));
        berlin.placed(100, 3, 0);

        Order taken = berlin.done(Side.SELLER, new Command.Take()).order();

        // Nine in the evening before and after the night that lacks an hour.
        assertThat(taken.times().dueAt()).contains(Instant.parse("2026-03-30T19:00:00Z"));
    }

    @Test
    void the_buyer_cancels_freely_for_twenty_minutes_then_not_and_again_when_it_is_overdue() {
        play.placed(900_000, 1, 0);
        play.done(Side.SELLER, new Command.Take());
        assertThat(play.may(Side.BUYER)).contains(Act.CANCEL);

        play.wait(Duration.ofMinutes(20));
        assertThat(play.may(Side.BUYER)).doesNotContain(Act.CANCEL);
        assertThat(play.does(Side.BUYER, new Command.Cancel(""))).isInstanceOf(Outcome.NotNow.class);

        play.wait(Duration.ofDays(1));
        assertThat(play.ticked().happened()).extracting(Outcome.Happening::kind).containsExactly(Outcome.Kind.OVERDUE);
        Order cancelled = play.done(Side.BUYER, new Command.Cancel("")).order();
        assertThat(cancelled.ending()).get().satisfies(end -> {
            assertThat(end.how()).isEqualTo(HowEnded.CANCELLED_BY_BUYER);
            assertThat(end.sellersFault()).isTrue();
            assertThat(end.refund()).isEqualTo(900_000);
        });
    }

    @Test
    void options_change_price_and_time_once_they_are_paid_for() {
        play.placed(900_000, 7, 1);
        Order taken = play.done(Side.SELLER, new Command.Take()).order();
        UUID offer = play.id();
        play.done(
                Side.SELLER,
                new Command.Offer(offer, List.of(new OfferedLine(Line.Kind.OPTION, "Разворот", 200_000, 2, 1)), ""));

        Outcome.Done accepted = play.done(Side.BUYER, new Command.Answer(offer, true, ""));
        assertThat(accepted.order().price()).isEqualTo(900_000);
        assertThat(accepted.payments()).containsExactly(new Outcome.PaymentDue(offer, PaymentKind.HOLD, 200_000));

        Order paid = play.paid(offer).order();
        assertThat(paid.price()).isEqualTo(1_100_000);
        assertThat(paid.purse().held()).isEqualTo(1_100_000);
        assertThat(paid.revisionsIncluded()).isEqualTo(2);
        assertThat(paid.times().dueAt())
                .contains(taken.times().dueAt().orElseThrow().plus(Duration.ofDays(2)));
        assertThat(play.decide(new Command.Paid(offer), Actor.PAYMENT)).isInstanceOf(Outcome.Nothing.class);
    }

    @Test
    void money_for_options_that_comes_after_the_end_goes_back_at_once() {
        play.placed(900_000, 7, 1);
        play.done(Side.SELLER, new Command.Take());
        UUID offer = play.id();
        play.done(
                Side.SELLER,
                new Command.Offer(offer, List.of(new OfferedLine(Line.Kind.CUSTOM, "Разворот", 200_000, 2, 0)), ""));
        play.done(Side.BUYER, new Command.Answer(offer, true, ""));
        play.done(Side.BUYER, new Command.Cancel(""));

        Order after = play.paid(offer).order();

        assertThat(after.purse()).isEqualTo(new Order.Purse(1_100_000, 0, 0, 1_100_000));
        assertThat(after.proposal(offer)).get().extracting(Proposal::state).isEqualTo(Proposal.State.LAPSED);
    }

    @Test
    void what_is_left_out_by_consent_is_paid_back_and_saves_its_days() {
        play.placed(900_000, 7, 1);
        play.done(Side.SELLER, new Command.Take());
        UUID offer = play.id();
        play.done(
                Side.SELLER,
                new Command.Offer(offer, List.of(new OfferedLine(Line.Kind.CUSTOM, "Разворот", 200_000, 2, 0)), ""));
        play.done(Side.BUYER, new Command.Answer(offer, true, ""));
        Order wide = play.paid(offer).order();
        UUID removal = play.id();
        play.done(
                Side.BUYER,
                new Command.ProposeRemoval(removal, wide.lines().getLast().id(), ""));

        Order narrow =
                play.done(Side.SELLER, new Command.Answer(removal, true, "")).order();

        assertThat(narrow.price()).isEqualTo(900_000);
        assertThat(narrow.purse()).isEqualTo(new Order.Purse(1_100_000, 900_000, 0, 200_000));
        assertThat(narrow.times().dueAt())
                .contains(wide.times().dueAt().orElseThrow().minus(Duration.ofDays(2)));
    }

    @Test
    void a_refund_both_agree_on_ends_the_order_without_fault() {
        play.placed(900_000, 7, 1);
        play.done(Side.SELLER, new Command.Take());
        UUID half = play.id();
        UUID more = play.id();
        play.done(Side.SELLER, new Command.ProposeRefund(half, 450_000, "Мне жаль, что не вышло."));

        Order countered = play.done(Side.BUYER, new Command.ProposeRefund(more, 600_000, ""))
                .order();
        assertThat(countered.proposal(half)).get().extracting(Proposal::state).isEqualTo(Proposal.State.COUNTERED);
        assertThat(countered.proposal(more))
                .get()
                .extracting(Proposal::counters)
                .isEqualTo(Optional.of(half));

        Order ended = play.done(Side.SELLER, new Command.Answer(more, true, "")).order();
        assertThat(ended.stage()).isEqualTo(Stage.CANCELLED);
        assertThat(ended.ending()).get().extracting(Order.Ending::sellersFault).isEqualTo(false);
        assertThat(ended.purse()).isEqualTo(new Order.Purse(900_000, 0, 300_000, 600_000));
    }

    @Test
    void nobody_answers_his_own_proposal() {
        play.placed(900_000, 7, 1);
        play.done(Side.SELLER, new Command.Take());
        UUID refund = play.id();
        play.done(Side.SELLER, new Command.ProposeRefund(refund, 1, ""));

        assertThat(play.may(Side.SELLER)).doesNotContain(Act.ANSWER).contains(Act.WITHDRAW);
        assertThat(play.does(Side.SELLER, new Command.Answer(refund, true, ""))).isInstanceOf(Outcome.NotNow.class);
        assertThat(play.does(Side.BUYER, new Command.Withdraw(refund))).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void delivered_work_is_revised_as_often_as_agreed_and_accepted_by_itself_after_three_days() {
        play.placed(900_000, 6, 1);
        play.done(Side.SELLER, new Command.Take());
        play.done(Side.SELLER, new Command.Deliver(play.id(), "Готово."));
        play.wait(Duration.ofHours(5));
        Order revised =
                play.done(Side.BUYER, new Command.Revise(play.id(), "Светлее.")).order();
        assertThat(revised.stage()).isEqualTo(Stage.IN_REVISION);
        // A third of six days.
        assertThat(revised.times().dueAt()).contains(play.now().plus(Duration.ofDays(2)));

        play.done(Side.SELLER, new Command.Deliver(play.id(), "Светлее."));
        assertThat(play.may(Side.BUYER)).doesNotContain(Act.REVISE);
        play.wait(Duration.ofDays(3));

        Order accepted = play.ticked().order();
        assertThat(accepted.ending()).get().extracting(Order.Ending::how).isEqualTo(HowEnded.ACCEPTED_BY_TIME);
        assertThat(accepted.purse()).isEqualTo(new Order.Purse(900_000, 0, 900_000, 0));
    }

    @Test
    void while_a_dispute_is_open_time_stands_still() {
        play.placed(900_000, 2, 0);
        Order taken = play.done(Side.SELLER, new Command.Take()).order();
        play.done(
                Side.BUYER,
                new Command.OpenDispute(play.id(), Dispute.Reason.LATE, "Ничего не слышно.", Optional.empty()));
        play.wait(Duration.ofDays(10));
        assertThat(play.tick()).isInstanceOf(Outcome.Nothing.class);

        Order back = play.done(Side.BUYER, new Command.WithdrawDispute()).order();

        assertThat(back.stage()).isEqualTo(Stage.IN_WORK);
        assertThat(back.times().dueAt())
                .contains(taken.times().dueAt().orElseThrow().plus(Duration.ofDays(10)));
    }

    @Test
    void options_paid_for_while_a_delivery_is_disputed_are_worked_for_afterwards() {
        play.placed(900_000, 4, 0);
        play.done(Side.SELLER, new Command.Take());
        play.done(Side.SELLER, new Command.Deliver(play.id(), "Готово."));
        UUID offer = play.id();
        play.done(
                Side.SELLER,
                new Command.Offer(offer, List.of(new OfferedLine(Line.Kind.CUSTOM, "Разворот", 200_000, 2, 0)), ""));
        play.done(
                Side.BUYER,
                new Command.OpenDispute(play.id(), Dispute.Reason.OTHER, "Не хватает разворота.", Optional.empty()));
        play.done(Side.BUYER, new Command.Answer(offer, true, ""));
        play.paid(offer);

        Order back = play.done(Side.BUYER, new Command.WithdrawDispute()).order();

        assertThat(back.stage()).isEqualTo(Stage.IN_WORK);
        assertThat(back.times().dueAt()).contains(play.now().plus(Duration.ofDays(2)));
    }

    @Test
    void what_was_late_and_gets_more_days_by_consent_is_in_time_again() {
        play.placed(900_000, 2, 0);
        play.done(Side.SELLER, new Command.Take());
        play.wait(Duration.ofDays(7));
        play.ticked();
        UUID extension = play.id();
        play.done(Side.SELLER, new Command.ProposeExtension(extension, 2, "Осталась раскраска."));

        Order longer =
                play.done(Side.BUYER, new Command.Answer(extension, true, "")).order();

        assertThat(longer.times().dueAt()).contains(play.now().plus(Duration.ofDays(2)));
        assertThat(longer.isOverdue(play.now())).isFalse();
        assertThat(play.may(Side.BUYER)).doesNotContain(Act.CANCEL);
        assertThat(play.tick()).isInstanceOf(Outcome.Nothing.class);
    }

    @Test
    void nothing_is_accepted_by_itself_while_a_refund_waits_for_an_answer() {
        play.placed(900_000, 2, 0);
        play.done(Side.SELLER, new Command.Take());
        play.done(Side.SELLER, new Command.Deliver(play.id(), "Готово."));
        play.wait(Duration.ofDays(2));
        UUID refund = play.id();
        play.done(Side.BUYER, new Command.ProposeRefund(refund, 400_000, "Половина не вышла."));
        play.wait(Duration.ofDays(1));
        assertThat(play.tick()).isInstanceOf(Outcome.Nothing.class);

        Order ended =
                play.done(Side.SELLER, new Command.Answer(refund, true, "")).order();

        assertThat(ended.ending()).get().extracting(Order.Ending::how).isEqualTo(HowEnded.REFUND_AGREED);
    }

    @Test
    void a_refund_that_nobody_answers_holds_the_money_no_longer_than_it_stands() {
        play.placed(900_000, 2, 0);
        play.done(Side.SELLER, new Command.Take());
        play.done(Side.SELLER, new Command.Deliver(play.id(), "Готово."));
        play.wait(Duration.ofDays(2));
        play.done(Side.BUYER, new Command.ProposeRefund(play.id(), 400_000, ""));
        play.wait(Deadlines.TO_ANSWER);

        Order ended = play.ticked().order();

        assertThat(ended.ending()).get().extracting(Order.Ending::how).isEqualTo(HowEnded.ACCEPTED_BY_TIME);
    }

    @Test
    void progress_is_not_due_for_the_time_that_a_dispute_took() {
        play.placed(900_000, 7, 0);
        play.done(Side.SELLER, new Command.Take());
        play.done(
                Side.BUYER,
                new Command.OpenDispute(play.id(), Dispute.Reason.LATE, "Ничего не слышно.", Optional.empty()));
        play.wait(Duration.ofDays(5));

        Order back = play.done(Side.BUYER, new Command.WithdrawDispute()).order();

        assertThat(Deadlines.progress(back)).contains(play.now().plus(Duration.ofDays(2)));
    }

    @Test
    void a_moderator_decides_when_the_other_side_has_had_its_say_or_its_time() {
        play.placed(900_000, 2, 0);
        play.done(Side.SELLER, new Command.Take());
        play.done(
                Side.BUYER,
                new Command.OpenDispute(play.id(), Dispute.Reason.LATE, "Ничего не слышно.", Optional.empty()));
        Command.Decide split = new Command.Decide(Dispute.Result.SPLIT, 500_000, "Поровну.", play.id());
        assertThat(play.decide(split, Actor.MODERATOR)).isInstanceOf(Outcome.NotNow.class);

        play.done(Side.SELLER, new Command.Reply("Был болен."));
        assertThat(play.decide(
                        new Command.Decide(Dispute.Result.SPLIT, 900_000, "Поровну.", play.id()), Actor.MODERATOR))
                .isEqualTo(new Outcome.Invalid("refund", "invalid"));
        Order decided = play.does(split, Actor.MODERATOR).order();

        assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decided.purse()).isEqualTo(new Order.Purse(900_000, 0, 400_000, 500_000));
        play.done(Side.BUYER, new Command.RateDecision(true));
        assertThat(play.may(Side.BUYER)).isEmpty();
        assertThat(play.may(Side.SELLER)).containsExactly(Act.RATE_DECISION);
    }

    @Test
    void a_tip_goes_to_the_seller_at_once_and_leaves_the_price_alone() {
        play.placed(900_000, 2, 0);
        play.done(Side.SELLER, new Command.Take());
        UUID tip = play.id();
        play.done(Side.BUYER, new Command.Tip(tip, 50_000, "Спасибо!"));

        Order tipped = play.paid(tip).order();

        assertThat(tipped.price()).isEqualTo(900_000);
        assertThat(tipped.purse()).isEqualTo(new Order.Purse(950_000, 900_000, 50_000, 0));
    }

    @Test
    void progress_is_due_every_two_days_of_longer_work() {
        play.placed(900_000, 7, 0);
        Order taken = play.done(Side.SELLER, new Command.Take()).order();
        assertThat(Deadlines.progress(taken)).contains(play.now().plus(Duration.ofDays(2)));

        play.wait(Duration.ofDays(1));
        Order shown = play.done(Side.SELLER, new Command.Progress(play.id(), "Наброски", "Цвет", "", 40))
                .order();
        assertThat(Deadlines.progress(shown)).contains(play.now().plus(Duration.ofDays(2)));

        Play small = new Play(ZoneId.of("Europe/Moscow"), NOON);
        small.placed(900_000, 2, 0);
        assertThat(Deadlines.progress(
                        small.done(Side.SELLER, new Command.Take()).order()))
                .isEmpty();
    }

    @Test
    void what_costs_nothing_needs_no_payment() {
        Outcome.Done placed = play.place(0, 1, 0);

        assertThat(placed.order().stage()).isEqualTo(Stage.PLACED);
        assertThat(placed.payments()).isEmpty();
        play.done(Side.SELLER, new Command.Take());
        play.done(Side.SELLER, new Command.Deliver(play.id(), "Готово."));
        assertThat(play.done(Side.BUYER, new Command.Accept()).payments()).isEmpty();
    }

    @Test
    void every_kind_of_card_is_told_by_the_contract() {
        Set<String> told = Set.copyOf(rapport.testing.OpenApi.read().values("Card", "kind"));

        for (Outcome.Kind kind : Outcome.Kind.values()) {
            assertThat(told).contains(kind.key());
        }
    }
}
