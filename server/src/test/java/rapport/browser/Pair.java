package rapport.browser;

import static rapport.testing.World.ok;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import rapport.testing.TestClient;
import rapport.testing.World;

/**
 * A seller and a buyer whom nobody else knows, so that a test disturbs no other.
 *
 * @param server where they live
 * @param seller Marta, who sells
 * @param sellerEmail hers
 * @param sellerId her account
 * @param serviceId what she sells
 * @param buyer Pyotr, who buys
 * @param buyerEmail his
 */
record Pair(
        URI server,
        TestClient seller,
        String sellerEmail,
        UUID sellerId,
        UUID serviceId,
        TestClient buyer,
        String buyerEmail) {
    static final String SELLER = "Марта Лугова";
    static final String BUYER = "Пётр Снегин";

    /** New people. */
    static Pair on(URI server, Supplier<TestClient> clients) {
        return on(server, clients, Manner.RUSSIAN_BY_KEYS);
    }

    /** New people whose names and pages are in the language of a manner. */
    static Pair on(URI server, Supplier<TestClient> clients, Manner manner) {
        TestClient seller = clients.get();
        TestClient buyer = clients.get();
        String sellerEmail = "marta-" + UUID.randomUUID() + "@example.com";
        String buyerEmail = "pyotr-" + UUID.randomUUID() + "@example.com";
        UUID sellerId = seller.signUp(seller(manner), sellerEmail);
        buyer.signUp(manner.of(BUYER, "Peter Snow"), buyerEmail);
        UUID service = World.publish(seller, manner.of("Карта сказочного леса", "A map of a fairy-tale forest"));
        if (!manner.isRussian()) {
            ok(seller.patch("/api/me", Map.of("language", "en")));
            ok(buyer.patch("/api/me", Map.of("language", "en")));
        }
        return new Pair(server, seller, sellerEmail, sellerId, service, buyer, buyerEmail);
    }

    /** What the seller is called. */
    static String seller(Manner manner) {
        return manner.of(SELLER, "Martha Meadow");
    }

    /** Both can take a message back for so many seconds. */
    Pair undoing(int seconds) {
        ok(seller.patch("/api/me", Map.of("undoSeconds", seconds)));
        ok(buyer.patch("/api/me", Map.of("undoSeconds", seconds)));
        return this;
    }

    /** The buyer writes first; answers the conversation. */
    UUID begin(String text) {
        return UUID.fromString(ok(buyer.post(
                        "/api/conversations",
                        Map.of(
                                "sellerId",
                                sellerId,
                                "serviceId",
                                serviceId,
                                "clientId",
                                UUID.randomUUID(),
                                "text",
                                text)))
                .get("conversationId")
                .asString());
    }

    /** The conversation as the server has it, oldest first. */
    List<String> texts(UUID conversation) {
        return World.texts(seller, conversation);
    }
}
