package rapport.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares, after a measurement, what the API lists with what was sent: each message once, in its place, intact. */
final class ListCheck {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 200;
    private static final int OK = 200;

    private final URI server;
    private final Live live;
    private final List<String> cookies;

    ListCheck(URI server, Live live, List<String> cookies) {
        this.server = server;
        this.live = live;
        this.cookies = cookies;
    }

    /** Reads all live conversations, beginning after where they were; notes what is wrong in the ledger. */
    void run() throws IOException {
        Ledger ledger = live.ledger();
        int listed = 0;
        try (HttpConnection connection = new HttpConnection(server)) {
            for (int conversation = 0; conversation < live.conversations(); conversation++) {
                listed += check(connection, ledger, conversation);
            }
        }
        if (listed != ledger.acknowledgedCount()) {
            ledger.fault(ledger.acknowledgedCount() + " messages were acknowledged, " + listed + " are listed");
        }
    }

    private int check(HttpConnection connection, Ledger ledger, int conversation) throws IOException {
        int seq = live.startSeq(conversation);
        int first = seq;
        boolean more = true;
        while (more) {
            JsonNode page = page(connection, conversation, seq);
            for (JsonNode message : page.path("messages")) {
                seq++;
                check(ledger, conversation, seq, message);
            }
            more = page.path("hasLater").asBoolean();
        }
        if (live.heardSeq(conversation, true) != seq || live.heardSeq(conversation, false) != seq) {
            ledger.fault("A conversation is at seq " + seq + ", its sides have heard of "
                    + live.heardSeq(conversation, true) + " and " + live.heardSeq(conversation, false));
        }
        return seq - first;
    }

    private static void check(Ledger ledger, int conversation, int seq, JsonNode message) {
        UUID id = UUID.fromString(message.path("clientId").asString());
        int n = ledger.number(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (n < 0 || ledger.conversation(n) != conversation) {
            ledger.fault("A message is listed that nobody sent there: " + id);
        } else if (message.path("seq").asInt() != seq || ledger.seq(n) != seq) {
            ledger.fault("Message " + n + " is listed as " + message.path("seq") + " in place " + seq
                    + ", it was acknowledged as " + ledger.seq(n));
        } else if (!message.path("text").asString().equals(Texts.live(n))
                || !message.path("side").asString().equals(ledger.byBuyer(n) ? "buyer" : "seller")) {
            ledger.fault("Message " + n + " is not listed as it was sent");
        }
    }

    private JsonNode page(HttpConnection connection, int conversation, int after) throws IOException {
        String id = new String(live.conversationId(conversation), StandardCharsets.US_ASCII);
        byte[] request = Bytes.ascii("GET /api/conversations/" + id + "/messages?limit=" + PAGE + "&after=" + after
                + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
                + cookies.get(live.member(conversation, true)) + "\r\n\r\n");
        int status = connection.exchange(request, request.length);
        byte[] body = Arrays.copyOf(connection.body(), connection.length());
        if (status != OK) {
            throw new IOException("The messages of a conversation were answered " + status + ": "
                    + new String(body, StandardCharsets.UTF_8));
        }
        return JSON.readTree(body);
    }
}
