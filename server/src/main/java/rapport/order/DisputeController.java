package rapport.order;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.ModeratorDoor;
import rapport.account.SignedIn;
import rapport.conversation.ConversationForModerators;
import rapport.platform.Cursor;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/**
 * Disputes over HTTP, for moderators only: read with all that speaks in them, and decided. Orders that nobody ever asked a
 * moderator about do not exist here, nor do his own.
 */
@RestController
class DisputeController {
    private static final int PAGE = 50;

    private final ModeratorDoor door;
    private final OrderStore store;
    private final Orders orders;
    private final DisputeFiles files;
    private final ConversationForModerators conversations;
    private final InstantSource time;

    DisputeController(
            ModeratorDoor door,
            OrderStore store,
            Orders orders,
            DisputeFiles files,
            ConversationForModerators conversations,
            InstantSource time) {
        this.door = door;
        this.store = store;
        this.orders = orders;
        this.files = files;
        this.conversations = conversations;
        this.time = time;
    }

    record DisputePage(
            List<DisputeFile.Row> items, @Nullable String nextCursor, int open) {}

    record DecisionBody(
            @Nullable Integer version,
            @Nullable String result,
            @Nullable Long refund,
            @Nullable String reason) {}

    @GetMapping("/api/moderation/disputes")
    DisputePage list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String cursor) {
        door.pass(me);
        Checks checks = new Checks();
        if (!List.of("open", "decided").contains(state)) {
            checks.add("state", "unknown", null);
        }
        checks.end();
        Optional<OrderStore.DisputePlace> after = Optional.ofNullable(cursor).map(DisputeController::place);
        List<StoredOrder> found = state.equals("open")
                ? store.listDisputed(after, time.instant(), PAGE + 1)
                : store.listDecided(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<StoredOrder> page = more ? found.subList(0, PAGE) : found;
        return new DisputePage(
                files.rows(page, me.accountId()),
                more ? cursor(files.place(page.getLast().order())) : null,
                store.countDisputed());
    }

    private static OrderStore.DisputePlace place(String cursor) {
        List<String> parts = Cursor.parse(cursor, 3);
        return new OrderStore.DisputePlace(
                Cursor.number(parts.get(0)) == 1, Cursor.instant(parts.get(1)), Cursor.id(parts.get(2)));
    }

    private static String cursor(OrderStore.DisputePlace place) {
        return Cursor.of(place.ripe() ? 1 : 0, place.at(), place.id());
    }

    @GetMapping("/api/moderation/disputes/{disputedOrderId}")
    DisputeFile get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID disputedOrderId) {
        return files.of(find(me, disputedOrderId));
    }

    @GetMapping("/api/moderation/disputes/{disputedOrderId}/messages")
    ConversationForModerators.Earlier listMessages(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID disputedOrderId,
            @RequestParam(required = false) @Nullable Integer before) {
        Order found = find(me, disputedOrderId).order();
        return conversations.pageBefore(found.parties().conversationId(), before);
    }

    @PostMapping("/api/moderation/disputes/{disputedOrderId}/decision")
    DisputeFile decide(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID disputedOrderId, @RequestBody DecisionBody body) {
        StoredOrder seen = find(me, disputedOrderId);
        Checks checks = new Checks();
        int version = checks.number("version", body.version(), 1, Integer.MAX_VALUE);
        Optional<Dispute.Result> result = Arrays.stream(Dispute.Result.values())
                .filter(one -> one.name().equalsIgnoreCase(body.result()))
                .findFirst();
        if (result.isEmpty()) {
            checks.add("result", body.result() == null ? "blank" : "unknown", null);
        }
        if (result.equals(Optional.of(Dispute.Result.SPLIT))) {
            checks.present("refund", body.refund());
        }
        String reason = checks.text("reason", body.reason(), 1, OrderInput.LONGEST_TEXT);
        checks.end();
        long refund = body.refund() == null ? 0 : body.refund();
        Command.Decide decision = new Command.Decide(result.orElseThrow(), refund, reason, me.accountId());
        return files.of(orders.decide(seen, version, decision));
    }

    /** An order that there is, or was, a dispute about. Nobody judges in his own affairs, nor reads what the guard kept from him. */
    private StoredOrder find(SignedIn me, UUID orderId) {
        door.pass(me);
        StoredOrder found = store.find(orderId)
                .filter(stored -> stored.order().dispute().isPresent())
                .orElseThrow(ProblemException::notFound);
        Order.Parties parties = found.order().parties();
        if (me.accountId().equals(parties.buyerId()) || me.accountId().equals(parties.sellerId())) {
            throw ProblemException.of(ProblemType.OWN_CASE);
        }
        return found;
    }
}
