package rapport.order.payment;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import rapport.platform.Secret;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** The payment service of a marketplace, over HTTP as {@code docs/payments.md} says. */
final class HttpPayments implements PaymentProvider {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 16 * 1024;

    private final URI base;
    private final Secret secret;
    private final ObjectMapper json;
    private final InstantSource time;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    HttpPayments(URI base, Secret secret, ObjectMapper json, InstantSource time) {
        this.base = base;
        this.secret = secret;
        this.json = json;
        this.time = time;
    }

    private record Asked(
            UUID id, PaymentKind kind, long amount, String currency, UUID orderId, UUID buyerId, UUID sellerId) {}

    private record Answered(
            @Nullable String state, @Nullable String payUrl) {}

    private record Told(@Nullable UUID id, @Nullable String state) {}

    @Override
    public boolean isImmediate() {
        return false;
    }

    @Override
    public Answer request(PaymentRequest request) {
        byte[] body = json.writeValueAsBytes(new Asked(
                request.id(),
                request.kind(),
                request.amount().amount(),
                request.amount().currency(),
                request.orderId(),
                request.buyerId(),
                request.sellerId()));
        HttpRequest put = HttpRequest.newBuilder(URI.create(base + "/payments/" + request.id()))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header(PaymentSignature.HEADER, PaymentSignature.of(secret, time.instant(), body))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        // The client's own limit ends with the headers; a body that trickles must not keep us either.
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                put, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return understood(answer.get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Answer.Unclear(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.Unclear("no answer in " + TO_ANSWER.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unclear("interrupted");
        }
    }

    private Answer understood(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            return new Answer.Unclear("answered " + response.statusCode());
        }
        Answered said = read(response.body(), Answered.class).orElse(new Answered(null, null));
        return switch (said.state()) {
            case "confirmed" -> new Answer.Confirmed();
            case "declined" -> new Answer.Declined();
            case "awaited" -> awaited(said.payUrl());
            case null, default -> new Answer.Unclear("answered without a state that is known");
        };
    }

    private static Answer awaited(@Nullable String payUrl) {
        Optional<URI> address = Optional.ofNullable(payUrl).flatMap(PaymentAddress::parse);
        return payUrl != null && address.isEmpty()
                ? new Answer.Unclear("answered with a payUrl that is no address with HTTPS")
                : new Answer.Awaited(address);
    }

    @Override
    public Optional<PaymentNews> hear(@Nullable String signature, byte[] body) {
        if (!PaymentSignature.isGood(secret, signature, body, time.instant())) {
            throw ProblemException.of(ProblemType.BAD_SIGNATURE);
        }
        Told told = read(body, Told.class).orElseThrow(() -> invalid("body"));
        if (told.id() == null) {
            throw invalid("id");
        }
        return Optional.of(
                switch (told.state()) {
                    case "confirmed" -> new PaymentNews(told.id(), true);
                    case "declined" -> new PaymentNews(told.id(), false);
                    case null, default -> throw invalid("state");
                });
    }

    private static ProblemException invalid(String field) {
        return ProblemException.invalid(List.of(new FieldError(field, "invalid", null)));
    }

    private <T> Optional<T> read(byte[] body, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JacksonException e) {
            // What was wrong in it would quote it.
            return Optional.empty();
        }
    }
}
