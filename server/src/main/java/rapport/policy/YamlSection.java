package rapport.policy;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a YAML file, which know the lines that they stand on. */
final class YamlSection {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** Reads a whole file. */
    YamlSection(String file, Reader text) {
        this(file, root(file, text), 1);
    }

    private YamlSection(String file, @Nullable Node node, int line) {
        this.file = file;
        this.line = line;
        if (node == null) {
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw new PolicyFileException(
                    file, lineOf(node), "here belong keys with values, one \"key: value\" a line");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new PolicyFileException(file, lineOf(tuple.getKeyNode()), "a key is a word");
            }
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new PolicyFileException(file, lineOf(key), "\"" + key.getValue() + "\" stands here twice");
            }
            lines.put(key.getValue(), lineOf(key));
        }
    }

    private static @Nullable Node root(String file, Reader text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return new Yaml(options).compose(text);
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PolicyFileException(file, at, "this is no YAML: " + e.getProblem());
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Refuses all keys but these. */
    void allow(String... known) {
        for (String key : values.keySet()) {
            if (!Arrays.asList(known).contains(key)) {
                throw fault(key, "\"" + key + "\" is not known here; known are " + String.join(", ", known));
            }
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The section under a key; an empty one if there is none. */
    YamlSection section(String key) {
        return new YamlSection(file, values.get(key), lines.getOrDefault(key, line));
    }

    String text(String key, String otherwise) {
        Node node = values.get(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(key, "one word belongs here");
    }

    /** A number above 0 and up to 1. */
    double share(String key, double otherwise) {
        String text = text(key, Double.toString(otherwise));
        try {
            double value = Double.parseDouble(text);
            if (value > 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw fault(key, "\"" + text + "\" is no number");
        }
        throw fault(key, text + " does not lie above 0 and up to 1");
    }

    /** A whole number from min to max. */
    int number(String key, int otherwise, int min, int max) {
        String text = text(key, Integer.toString(otherwise));
        try {
            int value = Integer.parseInt(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw fault(key, "\"" + text + "\" is no whole number");
        }
        throw fault(key, text + " does not lie between " + min + " and " + max);
    }

    List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw fault(key, "a list belongs here, one \"- …\" a line");
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof ScalarNode scalar)) {
                throw new PolicyFileException(file, lineOf(item), "one phrase belongs here");
            }
            texts.add(scalar.getValue());
        }
        return texts;
    }

    PolicyFileException fault(String key, String message) {
        Node node = values.get(key);
        return new PolicyFileException(file, node == null ? line : lines.getOrDefault(key, line), message);
    }

    /** What is wrong with an item of the list under a key; with the key itself if the index is negative. */
    PolicyFileException fault(String key, int index, String message) {
        if (index >= 0
                && values.get(key) instanceof SequenceNode list
                && index < list.getValue().size()) {
            return new PolicyFileException(file, lineOf(list.getValue().get(index)), message);
        }
        return fault(key, message);
    }
}
