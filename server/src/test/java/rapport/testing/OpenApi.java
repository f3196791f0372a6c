package rapport.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the API, {@code docs/openapi.yaml}, as tests read it. */
public final class OpenApi {
    private static final Path FILE = Path.of("..", "docs", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String WORDS = "Коротко и по делу";

    private final JsonNode root;

    private OpenApi(JsonNode root) {
        this.root = root;
    }

    /** Reads the file. */
    public static OpenApi read() {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            Object yaml = new Yaml().load(reader);
            return new OpenApi(JsonMapper.builder().build().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its operations. */
    public List<Operation> operations() {
        return root.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> operation(path.getKey(), member.getKey(), member.getValue())))
                .toList();
    }

    /** The values that a member of a schema may have. */
    public List<String> values(String schema, String member) {
        return root.at("/components/schemas/" + schema + "/properties/" + member + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Operation operation(String path, String method, JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("x-stranger").asString(""),
                operation.has("security") && operation.get("security").isEmpty(),
                content.has("application/octet-stream"),
                content.has("application/json") ? sample(content.at("/application~1json/schema")) : null);
    }

    /** Something that the schema allows, with no more than it requires. */
    private @Nullable Object sample(JsonNode given) {
        JsonNode schema =
                given.has("$ref") ? root.at(given.get("$ref").asString().substring(1)) : given;
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            // A type or null.
            return null;
        }
        return switch (type.asString()) {
            case "object" -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                schema.path("required")
                        .forEach(name -> members.put(
                                name.asString(), sample(schema.get("properties").get(name.asString()))));
                yield members;
            }
            case "array" ->
                schema.path("minItems").asInt(0) > 0
                        ? Collections.singletonList(sample(schema.get("items")))
                        : List.of();
            case "boolean" -> true;
            case "integer" -> Math.max(1, schema.path("minimum").asInt(0));
            case "string" -> text(schema);
            default -> throw new AssertionError("No sample for " + schema);
        };
    }

    private static String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        return schema.path("pattern").asString("").equals("^[A-Z]{3}$") ? "RUB" : WORDS;
    }

    /**
     * One operation.
     *
     * @param method GET, PUT …
     * @param path the path with its parameters in braces
     * @param stranger what {@code x-stranger} says
     * @param isOpen whether it needs no session
     * @param takesBytes whether its body is a file
     * @param body a body that it accepts; null if it takes none in JSON
     */
    public record Operation(
            String method,
            String path,
            String stranger,
            boolean isOpen,
            boolean takesBytes,
            @Nullable Object body) {
        /** The names of its path's parameters. */
        public List<String> parameters() {
            return PARAMETER
                    .matcher(path)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        /** The path with this value for each parameter. */
        public String pathWith(Object value) {
            return PARAMETER.matcher(path).replaceAll(value.toString());
        }

        /** Method and path. */
        public String name() {
            return method + " " + path;
        }
    }
}
