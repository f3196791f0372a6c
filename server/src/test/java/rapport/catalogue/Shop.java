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
        content.put("packages", List.of(World.standard()));
        content.put("options", List.of());
        content.put("questions", List.of());
        content.put("contactNeeds", List.of());
        return content;
    }

    /** The content with one member replaced. */
    static Map<String, @Nullable Object> contentWith(String member, @Nullable Object value) {
        Map<String, @Nullable Object> content = content("Обложка для книги", "Три наброска, потом цвет.");
        content.put(member, value);
        return content;
    }

    /** A package like any other, but for one member. */
    static Map<String, @Nullable Object> packageWith(String member, @Nullable Object value) {
        Map<String, @Nullable Object> one = new HashMap<>(World.standard());
        one.put(member, value);
        return one;
    }

    /** A package of this name at this price, in whole units of a currency that has a hundred minor ones. */
    static Map<String, @Nullable Object> pack(String name, int price, String currency, int days) {
        Map<String, @Nullable Object> one = packageWith("name", name);
        one.put("price", money(price, currency));
        one.put("deliveryDays", days);
        return one;
    }

    static Map<String, Object> option(String title, int price, String currency) {
        return Map.of("title", title, "price", money(price, currency), "extraDays", 2);
    }

    private static Map<String, Object> money(int price, String currency) {
        return Map.of("amount", price * 100, "currency", currency);
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
