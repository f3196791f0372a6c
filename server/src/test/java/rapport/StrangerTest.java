package rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.exchange.Asked;
import rapport.moderation.Desk;
import rapport.order.Deal;
import rapport.testing.OpenApi;
import rapport.testing.OpenApi.Operation;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/**
 * A stranger at every door. The doors are those of {@code docs/openapi.yaml}, and the first tests hold that there are no
 * others: an operation that is forgotten in the file, or in the table of resources below, fails here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerTest {
    private static final Set<String> KINDS_OF_STRANGER = Set.of("notFound", "own", "moderator", "public");

    private final TestServer server = TestServer.shared();
    private final List<Operation> operations = OpenApi.read().operations();
    private final World world = World.on(server);
    private final TestClient stranger = world.vera();

    /** For each parameter of a path how to make a thing of that kind, and who may use it. */
    private final Map<String, Function<World, Owned>> resources = Map.ofEntries(
            entry("conversationId", w -> new Owned(w.anna(), w.write("Здравствуйте!"))),
            entry("sessionId", StrangerTest::otherSession),
            entry("serviceId", w -> new Owned(w.anna(), World.publish(w.anna(), "Портрет по фотографии"))),
            entry("clientId", StrangerTest::pending),
            entry("accountId", w -> new Owned(w.anna(), World.on(w.server()).annaId())),
            entry("caseId", StrangerTest::guardCase),
            entry("orderId", StrangerTest::order),
            entry("disputedOrderId", StrangerTest::disputed),
            entry(
                    "attachmentId",
                    w -> new Owned(w.boris(), id(w.boris().upload("/api/attachments?name=a.png", picture())))),
            entry(
                    "quickReplyId",
                    w -> new Owned(
                            w.anna(),
                            id(w.anna().post("/api/quick-replies", Map.of("title", "Срок", "text", "Неделя"))))),
            entry(
                    "timeOffId",
                    w -> new Owned(
                            w.anna(),
                            id(w.anna()
                                    .post(
                                            "/api/me/time-off",
                                            Map.of("firstDay", "2027-01-09", "lastDay", "2027-01-10"))))),
            entry("requestId", w -> new Owned(w.boris(), Asked.by(w).id())),
            entry(
                    "requestFileId",
                    w -> new Owned(w.boris(), id(w.boris().upload("/api/request-files?name=a.png", picture())))),
            entry("proposalId", w -> {
                World other = World.on(w.server());
                return new Owned(other.anna(), Asked.by(other).proposed());
            }),
            entry(
                    "savedSearchId",
                    w -> new Owned(w.anna(), id(w.anna().post("/api/me/saved-searches", Map.of("name", "Логотипы"))))));

    /** Where one and the same parameter names things in another state, or somebody else's: the operation, and how to make it. */
    private final Map<String, Function<World, Owned>> others = Map.of(
            "GET /api/orders/{orderId}/review", w -> reviewed(w, false),
            "PUT /api/orders/{orderId}/review", w -> reviewed(w, true),
            "PUT /api/orders/{orderId}/review/answer", w -> reviewed(w, false),
            "GET /api/orders/{orderId}/review/thanks", w -> reviewed(w, false),
            // What shuts a conversation must not shut the one that all others use.
            "PUT /api/conversations/{conversationId}/block", StrangerTest::elsewhere,
            "PUT /api/conversations/{conversationId}/spam", StrangerTest::elsewhere);

    @Test
    void the_server_answers_exactly_the_operations_of_the_file() {
        assertThat(mappings(path -> path.startsWith("/api")))
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::name).toList());
    }

    @Test
    void nothing_but_the_answer_to_errors_stands_outside_of_the_api() {
        assertThat(mappings(path -> !path.startsWith("/api"))).containsExactly("ANY /error");
    }

    @Test
    void the_file_says_of_each_operation_what_a_stranger_gets() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.stranger()).as(operation.name()).isIn(KINDS_OF_STRANGER);
            assertThat(operation.isOpen())
                    .as(operation.name())
                    .isEqualTo(operation.stranger().equals("public"));
            if (operation.stranger().equals("own")) {
                assertThat(operation.parameters()).as(operation.name()).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> without_a_session() {
        return operations.stream()
                .map(operation -> dynamicTest(operation.name(), () -> {
                    Answer answer = send(server.client(), operation, UUID.randomUUID());

                    if (operation.isOpen()) {
                        assertThat(answer.body()).doesNotContain("/problems/not-signed-in");
                        assertThat(answer.status()).isNotIn(403, 405, 500);
                    } else {
                        assertThat(answer.status()).isEqualTo(401);
                        assertThat(answer.body()).contains("/problems/not-signed-in");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> at_what_belongs_to_others() {
        return operations.stream()
                .filter(operation -> operation.stranger().equals("notFound"))
                .map(operation -> dynamicTest(operation.name(), () -> {
                    Owned resource = make(operation);

                    Answer foreign = send(stranger, operation, resource.id());
                    Answer unknown = send(stranger, operation, UUID.randomUUID());

                    assertThat(foreign.status()).isEqualTo(404);
                    assertThat(foreign.body()).contains("/problems/not-found");
                    assertThat(foreign)
                            .as("not told apart from what is not there")
                            .isEqualTo(unknown);
                    // Otherwise the stranger was turned away for another reason than that it is not his.
                    assertThat(send(resource.owner(), operation, resource.id()).status())
                            .as("the same request of the owner, after the stranger's")
                            .isBetween(200, 204);
                }));
    }

    @TestFactory
    Stream<DynamicTest> at_what_is_for_moderators() {
        return operations.stream()
                .filter(operation -> operation.stranger().equals("moderator"))
                .map(operation -> dynamicTest(operation.name(), () -> {
                    UUID id = operation.parameters().isEmpty()
                            ? UUID.randomUUID()
                            : make(operation).id();

                    Answer foreign = send(stranger, operation, id);
                    Answer unknown = send(stranger, operation, UUID.randomUUID());

                    assertThat(foreign.status()).isEqualTo(404);
                    assertThat(foreign)
                            .as("not told apart from what is not there")
                            .isEqualTo(unknown);
                    assertThat(send(server.moderator(), operation, id).status())
                            .as("the same request of a moderator, after the stranger's")
                            .isBetween(200, 204);
                }));
    }

    private Owned make(Operation operation) {
        assertThat(operation.parameters()).as("the parameters of a path").hasSize(1);
        String parameter = operation.parameters().getFirst();
        Function<World, Owned> factory = others.getOrDefault(operation.name(), resources.get(parameter));
        if (factory == null) {
            throw new AssertionError("Say in this test how to make what {" + parameter + "} names");
        }
        return factory.apply(world);
    }

    private static Owned elsewhere(World world) {
        World other = World.on(world.server());
        return new Owned(other.anna(), other.write("Здравствуйте!"));
    }

    private static Owned otherSession(World world) {
        String email = World.ok(world.anna().get("/api/me")).get("email").asString();
        TestClient phone = world.server().client();
        World.ok(phone.post("/api/session", Map.of("email", email, "password", TestClient.PASSWORD)));
        return new Owned(
                world.anna(),
                World.ok(phone.get("/api/me/sessions"))
                        .valueStream()
                        .filter(session -> session.get("current").asBoolean())
                        .map(session -> UUID.fromString(session.get("id").asString()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Owned pending(World world) {
        UUID clientId = UUID.randomUUID();
        UUID conversation = world.write("Здравствуйте!");
        TestClient.Response kept = World.send(world.boris(), conversation, clientId, "Ещё вопрос", true);
        assertThat(kept.status()).isEqualTo(202);
        return new Owned(world.boris(), clientId);
    }

    private static Owned guardCase(World world) {
        World other = World.on(world.server());
        Desk.hold(other.anna(), other.write("Здравствуйте!"));
        return new Owned(other.anna(), Desk.idOf(Desk.caseOf(world.server().moderator(), other.annaId())));
    }

    private static Owned order(World world) {
        World other = World.on(world.server());
        return new Owned(other.anna(), Deal.on(other).placed());
    }

    private static Owned disputed(World world) {
        World other = World.on(world.server());
        return new Owned(other.anna(), Deal.on(other).disputed().id());
    }

    /** An order that was accepted and reviewed: by its buyer, or by its seller to whom the answer belongs. */
    private static Owned reviewed(World world, boolean ofBuyer) {
        World other = World.on(world.server());
        Deal deal = Deal.on(other).taken();
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        Map<String, Object> review =
                Map.of("up", true, "speed", 5, "quality", 5, "communication", 5, "text", "Всё понравилось");
        World.ok(other.boris().send("PUT", "/api/orders/" + deal.id() + "/review", review, "If-Match", "*"));
        return new Owned(ofBuyer ? other.boris() : other.anna(), deal.id());
    }

    private static UUID id(TestClient.Response made) {
        JsonNode body = World.ok(made);
        return UUID.fromString(body.get("id").asString());
    }

    private Set<String> mappings(Predicate<String> wanted) {
        return server
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(wanted)
                        .flatMap(path ->
                                mapping.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of("ANY " + path)
                                        : mapping.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + path)))
                .collect(Collectors.toSet());
    }

    private Answer send(TestClient client, Operation operation, UUID id) {
        if (operation.takesBytes()) {
            return Answer.of(client.upload(operation.pathWith(id), picture()));
        }
        return Answer.of(client.send(operation.method(), operation.pathWith(id), operation.body(), "If-Match", "*"));
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** A thing and somebody who may use it. */
    private record Owned(TestClient owner, UUID id) {}

    /** What was answered, in what counts here. */
    private record Answer(int status, String body) {
        static Answer of(TestClient.Response response) {
            return new Answer(response.status(), new String(response.bytes(), UTF_8));
        }
    }
}
