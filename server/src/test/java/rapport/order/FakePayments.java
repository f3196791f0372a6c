package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A marketplace's payment service, written from docs/payments.md alone. How it takes each request a test decides; what it
 * has once confirmed or declined it never forgets.
 */
final class FakePayments implements AutoCloseable {
    static final String SECRET = "a secret that only these two know: 8wq1z";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What can become of a request. */
    enum Fate {
        CONFIRM,
        AWAIT,
        DECLINE,
        /** Cut off before it is read. */
        LOSE_REQUEST,
        /** Done, but the answer is lost. */
        LOSE_ANSWER,
        FAIL,
        GARBLE,
        /** Answered with an address of a thief's choice. */
        MISLEAD
    }

    /**
     * A request as it came.
     *
     * @param body what is asked for
     * @param before how often it came before
     */
    record Call(JsonNode body, int before) {
        String kind() {
            return body.get("kind").asString();
        }
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, JsonNode> asked = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> times = new ConcurrentHashMap<>();
    private final Map<UUID, String> settled = new ConcurrentHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Fate> fates = call -> Fate.CONFIRM;

    FakePayments() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    /** The settings of a server that asks here. */
    String[] settings() {
        return new String[] {
            "rapport.payments.url=http://localhost:" + http.getAddress().getPort() + "/pay/",
            "rapport.payments.secret=" + SECRET
        };
    }

    /** From now on requests fare so. */
    void willDo(Function<Call, Fate> next) {
        fates = next;
    }

    /** What was ever done wrong by whoever asks. */
    List<String> faults() {
        return faults;
    }

    /** What was asked under this name. */
    JsonNode asked(UUID id) {
        return Objects.requireNonNull(asked.get(id));
    }

    /** What was asked for, by id. */
    Map<UUID, JsonNode> asked() {
        return asked;
    }

    int times(UUID id) {
        return times.getOrDefault(id, 0);
    }

    /** What was asked for in an order, and is neither done nor refused. */
    List<UUID> open(UUID orderId) {
        return asked.entrySet().stream()
                .filter(one ->
                        orderId.toString().equals(one.getValue().get("orderId").asString()))
                .map(Map.Entry::getKey)
                .filter(id -> !settled.containsKey(id))
                .sorted()
                .toList();
    }

    /** How much was done of a kind for an order. */
    long done(UUID orderId, String kind) {
        return asked.entrySet().stream()
                .filter(one -> "confirmed".equals(settled.get(one.getKey())))
                .map(Map.Entry::getValue)
                .filter(body -> body.get("orderId").asString().equals(orderId.toString()))
                .filter(body -> body.get("kind").asString().equals(kind))
                .mapToLong(body -> body.get("amount").asLong())
                .sum();
    }

    /** Settles something for good; answers what it is from now on. */
    String settle(UUID id, boolean confirmed) {
        settled.putIfAbsent(id, confirmed ? "confirmed" : "declined");
        return String.valueOf(settled.get(id));
    }

    /** Tells a server what became of a payment. */
    static Response tell(TestServer server, UUID id, String state) {
        Map<String, Object> body = Map.of("id", id, "state", state);
        return tell(server, body, sign(SECRET, server.time().instant(), JSON.writeValueAsBytes(body)));
    }

    /** Tells a server something under a signature. */
    static Response tell(TestServer server, Map<String, Object> body, String signature) {
        return server.client().sendBare("POST", "/api/payments/callbacks", body, "Rapport-Signature", signature);
    }

    /** The signature of something, made by hand. */
    static String sign(String secret, Instant at, byte[] body) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + mac(secret, Long.toString(seconds), body);
    }

    static String mac(String secret, String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update(seconds.getBytes(UTF_8));
            mac.update((byte) '.');
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            JsonNode body = JSON.readTree(bytes);
            UUID id = UUID.fromString(body.get("id").asString());
            check(exchange, id, bytes);
            Fate fate = fates.apply(new Call(body, times.getOrDefault(id, 0)));
            times.merge(id, 1, Integer::sum);
            if (fate == Fate.LOSE_REQUEST) {
                return;
            }
            JsonNode before = asked.putIfAbsent(id, body);
            if (before != null && !before.equals(body)) {
                faults.add("asked otherwise the second time: " + body);
            }
            answer(exchange, id, fate);
        }
    }

    private void check(HttpExchange exchange, UUID id, byte[] bytes) {
        List<String> wrong = new ArrayList<>();
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Rapport-Signature"));
        String seconds = header.replaceFirst("^t=(\\d+),v1=.*$", "$1");
        if (!header.equals("t=" + seconds + ",v1=" + mac(SECRET, seconds, bytes))) {
            wrong.add("signature");
        }
        if (!exchange.getRequestMethod().equals("PUT")) {
            wrong.add("method");
        }
        if (!exchange.getRequestURI().getPath().equals("/pay/payments/" + id)) {
            wrong.add("path " + exchange.getRequestURI());
        }
        faults.addAll(wrong);
    }

    private void answer(HttpExchange exchange, UUID id, Fate fate) throws IOException {
        if (fate == Fate.CONFIRM || fate == Fate.LOSE_ANSWER) {
            settle(id, true);
        }
        // What is declined but a hold may be done after all, once its account is mended.
        boolean isHold = "hold".equals(asked(id).get("kind").asString());
        if (fate == Fate.DECLINE && isHold) {
            settle(id, false);
        }
        String state = settled.getOrDefault(id, fate == Fate.DECLINE ? "declined" : "awaited");
        String payUrl = "https://pay.example/" + id;
        switch (fate) {
            case LOSE_ANSWER, LOSE_REQUEST -> {}
            case FAIL -> exchange.sendResponseHeaders(500, -1);
            case GARBLE -> send(exchange, "{\"state\":\"confirmed\"".substring(0, 12));
            case MISLEAD -> send(exchange, "{\"state\":\"awaited\",\"payUrl\":\"javascript:alert(1)\"}");
            case CONFIRM, AWAIT, DECLINE ->
                send(exchange, "{\"state\":\"" + state + "\",\"payUrl\":\"" + payUrl + "\",\"more\":1}");
        }
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }
}
