package rapport.order;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.conversation.Membership;
import rapport.conversation.Memberships;
import rapport.conversation.Side;
import rapport.platform.Cursor;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.problem.Checks;

/** Orders over HTTP: placed, read, and moved on by their two sides. */
@RestController
class OrderController {
    private static final int PAGE = 50;
    private static final int MOST_OF_A_CONVERSATION = 100;
    private static final Duration OFFERS_COUNT_FOR = Duration.ofDays(90);

    private final Orders orders;
    private final OrderStore store;
    private final OrderViews views;
    private final Memberships memberships;
    private final RateLimit limit;
    private final InstantSource time;

    OrderController(
            Orders orders,
            OrderStore store,
            OrderViews views,
            Memberships memberships,
            Settings settings,
            InstantSource time) {
        this.orders = orders;
        this.store = store;
        this.views = views;
        this.memberships = memberships;
        this.limit = new RateLimit(settings.limits().messagesPerMinute(), Duration.ofMinutes(1), time);
        this.time = time;
    }

    record OrderPage(
            List<OrderView.Summary> items, @Nullable String nextCursor, int acceptedOffers, int answeredOffers) {}

    @GetMapping("/api/orders")
    OrderPage list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String cursor) {
        Side mine = side(side);
        List<StoredOrder> found = store.list(me.accountId(), mine, open, place(cursor), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<StoredOrder> page = more ? found.subList(0, PAGE) : found;
        OrderStore.Offers offers = mine == Side.SELLER
                ? store.offers(me.accountId(), time.instant().minus(OFFERS_COUNT_FOR))
                : new OrderStore.Offers(0, 0);
        return new OrderPage(
                views.summaries(page, mine),
                more ? next(page.getLast().order()) : null,
                offers.accepted(),
                offers.answered());
    }

    private static Side side(@Nullable String side) {
        Checks checks = new Checks();
        if (side == null || !List.of("buyer", "seller").contains(side)) {
            checks.add("side", side == null ? "blank" : "unknown", null);
        }
        checks.end();
        return Side.ofKey(String.valueOf(side).toLowerCase(Locale.ROOT));
    }

    private static Optional<OrderStore.Place> place(@Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, 2))
                .map(parts -> new OrderStore.Place(
                        Optional.of(Cursor.instant(parts.getFirst())), Cursor.id(parts.getLast())));
    }

    private static String next(Order last) {
        return Cursor.of(
                last.ending()
                        .map(Order.Ending::at)
                        .or(() -> Deadlines.due(last))
                        .orElse(last.times().placedAt()),
                last.id());
    }

    @PostMapping("/api/orders")
    @ResponseStatus(HttpStatus.CREATED)
    OrderView place(@AuthenticationPrincipal SignedIn me, @RequestBody OrderInput.PlaceBody body) {
        return views.of(orders.place(me.accountId(), OrderInput.placing(body)), Side.BUYER);
    }

    @GetMapping("/api/orders/{orderId}")
    OrderView get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID orderId) {
        return view(me, orders.get(me.accountId(), orderId));
    }

    @PostMapping("/api/orders/{orderId}/acts")
    OrderView act(@AuthenticationPrincipal SignedIn me, @PathVariable UUID orderId, @RequestBody OrderInput.Body body) {
        orders.get(me.accountId(), orderId);
        OrderInput.Asked asked = OrderInput.asked(body);
        limit.take(me.getName());
        return view(me, orders.act(me.accountId(), orderId, asked));
    }

    @PutMapping("/api/orders/{orderId}/ideas")
    OrderView keepIdeas(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID orderId, @RequestBody OrderInput.IdeasBody body) {
        orders.keepIdeas(me.accountId(), orderId, OrderInput.ideas(body));
        return get(me, orderId);
    }

    @GetMapping("/api/conversations/{conversationId}/orders")
    List<OrderView> listOf(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        Membership member = memberships.get(conversationId, me.accountId());
        return store.listOf(conversationId, MOST_OF_A_CONVERSATION).stream()
                .filter(stored -> member.side() == Side.BUYER
                        || stored.order().times().paidAt().isPresent())
                .map(stored -> views.of(stored, member.side()))
                .toList();
    }

    private OrderView view(SignedIn me, StoredOrder stored) {
        return views.of(stored, Orders.sideOf(stored.order(), me.accountId()));
    }
}
