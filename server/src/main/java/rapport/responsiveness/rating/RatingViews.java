package rapport.responsiveness.rating;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.order.DueOrders;
import rapport.order.DueOrders.DueOrder;
import rapport.order.DueOrders.Threat;
import rapport.responsiveness.FirstContactOpened;

/** Puts together what a seller sees of his rating. */
@Component
class RatingViews {
    /** First answers in time beyond so many are told together. */
    private static final int MOST_LISTED = 200;

    private static final int MOST_WAITING = 100;
    private static final int MOST_ANSWERS = 500;

    /** Orders that are due within this time are about to hurt. */
    private static final Duration SOON = Duration.ofDays(3);

    private final RatingStore store;
    private final RatingBook book;
    private final DueOrders orders;
    private final Accounts accounts;
    private final InstantSource time;

    RatingViews(RatingStore store, RatingBook book, DueOrders orders, Accounts accounts, InstantSource time) {
        this.store = store;
        this.book = book;
        this.orders = orders;
        this.accounts = accounts;
        this.time = time;
    }

    /** The rules in force. */
    RatingRules rules() {
        return book.rules();
    }

    RatingView of(UUID sellerId) {
        Instant now = time.instant();
        RatingRules rules = book.rules();
        Rating rating = Rating.of(store.list(sellerId, now), rules, now);
        List<Rating.Share> listed = new ArrayList<>();
        List<Rating.Share> leftOff = new ArrayList<>();
        int inTime = 0;
        for (Rating.Share share : rating.shares()) {
            boolean isListed = share.event().kind() != RatingEvent.Kind.IN_TIME || inTime++ < MOST_LISTED;
            (isListed ? listed : leftOff).add(share);
        }
        List<RatingEvent> ahead = ahead(sellerId, now);
        Set<UUID> buyers = new HashSet<>();
        listed.forEach(share -> buyers.add(share.event().about().buyerId()));
        ahead.forEach(one -> buyers.add(one.about().buyerId()));
        Map<UUID, Person> people = accounts.people(buyers);
        return new RatingView(
                rating.number(),
                rating.base(),
                listed.stream().map(share -> view(share, people)).toList(),
                leftOff.size(),
                leftOff.stream().mapToInt(Rating.Share::hundredths).sum(),
                ahead.stream().map(one -> view(one, rating, people)).toList(),
                answersToBase(rating),
                RatingView.RulesView.of(rules),
                earlierRules(rating),
                now);
    }

    /** What will have happened at its instant unless somebody does something. */
    private List<RatingEvent> ahead(UUID sellerId, Instant now) {
        Stream<RatingEvent> contacts =
                store.listWaiting(sellerId, MOST_WAITING).stream().map(this::missed);
        Stream<RatingEvent> late =
                orders.list(sellerId, now, now.plus(SOON)).stream().map(this::late);
        return Stream.concat(contacts, late)
                .filter(event -> event.at().isAfter(now))
                .sorted(Comparator.comparing(RatingEvent::at))
                .toList();
    }

    private RatingEvent missed(FirstContactOpened contact) {
        return book.event(RatingEvent.Kind.MISSED, RatingBook.about(contact), book.deadline(contact));
    }

    private RatingEvent late(DueOrder order) {
        return book.event(
                order.threat() == Threat.OVERDUE ? RatingEvent.Kind.OVERDUE : RatingEvent.Kind.FAILED,
                new RatingEvent.About(order.sellerId(), order.buyerId(), order.conversationId(), order.orderId()),
                order.at());
    }

    private @Nullable Integer answersToBase(Rating rating) {
        return IntStream.rangeClosed(0, MOST_ANSWERS)
                .filter(more -> rating.sums().plusInTime(more).number(book.rules()) >= rating.base())
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private List<RatingView.RulesView> earlierRules(Rating rating) {
        return rating.shares().stream()
                .map(share -> share.event().rules())
                .filter(rules -> rules.version() != book.rules().version())
                .distinct()
                .sorted(Comparator.comparingInt(RatingRules::version))
                .map(RatingView.RulesView::of)
                .toList();
    }

    private static RatingView.EventView view(Rating.Share share, Map<UUID, Person> people) {
        RatingEvent event = share.event();
        return new RatingView.EventView(
                event.id(),
                event.kind(),
                person(event, people),
                event.about().conversationId(),
                orderId(event),
                event.at(),
                event.expiresAt(),
                event.rules().version(),
                event.pardon().orElse(null),
                share.hundredths(),
                share.without(),
                share.afterExpiry());
    }

    private RatingView.Upcoming view(RatingEvent event, Rating rating, Map<UUID, Person> people) {
        boolean isContact = event.kind().cause() == RatingEvent.Cause.CONTACT;
        return new RatingView.Upcoming(
                event.kind(),
                person(event, people),
                event.about().conversationId(),
                orderId(event),
                event.at(),
                rating.with(event, book.rules()),
                isContact ? rating.sums().plusInTime(1).number(book.rules()) : null);
    }

    private static Person person(RatingEvent event, Map<UUID, Person> people) {
        return Objects.requireNonNull(people.get(event.about().buyerId()), "an event without its buyer");
    }

    private static @Nullable UUID orderId(RatingEvent event) {
        return event.kind().cause() == RatingEvent.Cause.CONTACT
                ? null
                : event.about().subjectId();
    }
}
