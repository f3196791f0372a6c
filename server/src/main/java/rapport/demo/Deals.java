package rapport.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationRow;
import rapport.conversation.Conversations;
import rapport.order.OrderDesk;
import rapport.review.ReviewDesk;

/** What the people of the world order, and what they do to their orders. */
@Component
@Profile("demo")
class Deals {
    private final OrderDesk orders;
    private final ReviewDesk reviews;
    private final Conversations conversations;
    private final Post post;

    Deals(OrderDesk orders, ReviewDesk reviews, Conversations conversations, Post post) {
        this.orders = orders;
        this.reviews = reviews;
        this.conversations = conversations;
        this.post = post;
    }

    /** Somebody orders a service; answers the order's id. */
    UUID place(UUID buyerId, UUID serviceId, Map<String, Object> act) {
        return orders.place(
                buyerId,
                serviceId,
                (Integer) act.getOrDefault("package", 0),
                Set.copyOf(list(act.get("options"), Integer.class)),
                list(act.get("answers"), String.class));
    }

    private static <T> List<T> list(@Nullable Object value, Class<T> type) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(type::cast).toList();
    }

    /** Somebody does to an order what a line says, or reviews it. */
    void act(UUID accountId, UUID orderId, WorldFiles.Line line) {
        Map<String, Object> members = new HashMap<>(Objects.requireNonNull(line.order()));
        switch (String.valueOf(members.get("act"))) {
            case "review" -> review(accountId, orderId, members, line);
            case "answer_review" -> reviews.answer(accountId, orderId, line.said());
            default -> move(accountId, orderId, members, line);
        }
    }

    private void review(UUID buyerId, UUID orderId, Map<String, Object> members, WorldFiles.Line line) {
        int[] marks = list(members.get("marks"), Integer.class).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        reviews.write(buyerId, orderId, (Boolean) members.getOrDefault("up", true), marks, line.said());
    }

    private void move(UUID accountId, UUID orderId, Map<String, Object> members, WorldFiles.Line line) {
        if (line.text() != null) {
            members.put("text", line.text());
        }
        List<UUID> files = post.files(accountId, line);
        if (!files.isEmpty()) {
            members.put("attachmentIds", files);
        }
        orders.act(accountId, orderId, members);
    }

    UUID conversationOf(UUID accountId, UUID orderId) {
        return orders.conversationOf(accountId, orderId);
    }

    /** The place of the last message of a conversation. */
    int lastSeq(UUID accountId, UUID conversationId) {
        return conversations
                .find(accountId, conversationId)
                .map(ConversationRow::last)
                .map(ConversationRow.Last::seq)
                .orElse(0);
    }
}
