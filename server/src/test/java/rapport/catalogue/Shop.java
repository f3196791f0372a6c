package rapport.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.World;

/** What tests of services do again and again. */
final class Shop {
    private Shop() {}

    /** The content of a service, as the API takes it. */
    static Map<String, @Nullable Object> content(String title, String description) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("title", title);
        content.put("description", description);
        content.put("price", Map.of("amount", 1_400_000, "currency", "RUB"));
        content.put("deliveryDays", 7);
        content.put("contactNeeds", List.of());
        return content;
    }

    /** The content with one member replaced. */
    static Map<String, @Nullable Object> contentWith(String member, @Nullable Object value) {
        Map<String, @Nullable Object> content = content("Обложка для книги", "Три наброска, потом цвет.");
        content.put(member, value);
        return content;
    }

    static UUID draft(TestClient seller, String title, String description) {
        return id(seller.post("/api/services", content(title, description)));
    }

    static UUID published(TestClient seller, String title, String description) {
        UUID id = draft(seller, title, description);
        World.ok(setStatus(seller, id, "published"));
        return id;
    }

    static Response setStatus(TestClient seller, UUID service, String status) {
        return seller.put("/api/services/" + service + "/status", Map.of("status", status));
    }

    /** The id of what was answered. */
    static UUID id(Response answer) {
        return UUID.fromString(World.ok(answer).get("id").asString());
    }

    static String etag(Response answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
