package rapport.launch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;
import rapport.language.Role;
import rapport.language.Signal;
import rapport.policy.Allowances;
import rapport.policy.Guard;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers lines of {@code ./rapport analyze}: a message in JSON each, and what the engine and the guard say of it. */
final class AnalyzeLines {
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();
    private final Analyzer analyzer;
    private final Guard guard;

    AnalyzeLines(Analyzer analyzer, Guard guard) {
        this.analyzer = analyzer;
        this.guard = guard;
    }

    /** A line that is no message. */
    private static final class BadLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /**
     * The answer to a line.
     *
     * @param number the number of the line, from 1
     */
    String answer(String line, long number) {
        try {
            return json.writeValueAsString(answer(parse(line)));
        } catch (BadLine e) {
            return error(String.valueOf(e.getMessage()), number);
        }
    }

    /** The answer to a line that cannot be read. */
    String error(String message, long number) {
        ObjectNode error = json.createObjectNode();
        error.put("error", message);
        error.put("line", number);
        return json.writeValueAsString(error);
    }

    private JsonNode parse(String line) {
        JsonNode message;
        try {
            message = json.readTree(line);
        } catch (JacksonException e) {
            throw new BadLine("this is no JSON: " + e.getOriginalMessage());
        }
        if (!message.isObject()) {
            throw new BadLine("a line is one JSON object such as {\"text\":\"…\"}");
        }
        return message;
    }

    private ObjectNode answer(JsonNode message) {
        String text = string(message, "text");
        if (text == null) {
            throw new BadLine("\"text\" is missing");
        }
        Analysis analysis = analyzer.analyze(new Draft(text, role(message), null, string(message, "client")));
        ObjectNode answer = json.createObjectNode();
        if (message.has("id")) {
            answer.set("id", message.get("id"));
        }
        answer.put("language", analysis.language().tag());
        answer.put(
                "verdict",
                guard.decide(analysis, role(message), allowances(message)).name());
        ObjectNode signals = answer.putObject("signals");
        for (Signal signal : Signal.values()) {
            signals.put(signal.key(), analysis.signals().get(signal));
        }
        answer.putObject("scores")
                .put("politeness", analysis.scores().politeness())
                .put("professionalism", analysis.scores().professionalism());
        ArrayNode findings = answer.putArray("findings");
        analysis.findings().forEach(finding -> add(findings.addObject(), finding));
        return answer;
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule());
        node.put("kind", finding.kind());
        node.put("start", finding.start());
        node.put("end", finding.end());
        node.put("severity", finding.severity().name());
        node.put("confidence", finding.confidence());
        node.put("message", finding.message());
        node.put("suggestion", finding.suggestion());
        finding.mend()
                .ifPresent(mend -> node.putObject("mend")
                        .put("start", mend.start())
                        .put("end", mend.end())
                        .put("replacement", mend.replacement()));
    }

    private static @Nullable String string(JsonNode message, String key) {
        JsonNode value = message.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadLine("\"" + key + "\" is no string");
        }
        return value.asString();
    }

    private static Role role(JsonNode message) {
        String role = string(message, "role");
        if (role == null) {
            return Role.SELLER;
        }
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "seller" -> Role.SELLER;
            case "buyer" -> Role.BUYER;
            default -> throw new BadLine("\"role\" is neither \"seller\" nor \"buyer\"");
        };
    }

    private static Allowances allowances(JsonNode message) {
        JsonNode active = message.get("order_active");
        if (active != null && !active.isNull() && !active.isBoolean()) {
            throw new BadLine("\"order_active\" is neither true nor false");
        }
        Set<String> kinds = new HashSet<>();
        JsonNode declared = message.get("declared");
        if (declared != null && !declared.isNull()) {
            if (!declared.isArray()) {
                throw new BadLine("\"declared\" is no list of kinds such as [\"email\"]");
            }
            for (JsonNode kind : declared) {
                if (!kind.isString()) {
                    throw new BadLine("\"declared\" is no list of kinds such as [\"email\"]");
                }
                kinds.add(kind.asString().toLowerCase(Locale.ROOT));
            }
        }
        return new Allowances(active != null && active.asBoolean(false), kinds);
    }
}
