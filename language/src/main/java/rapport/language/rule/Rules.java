package rapport.language.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import rapport.language.Language;
import rapport.language.Rulebook;
import rapport.language.RulebookFault;
import rapport.language.Severity;

/** All rules by their ids, read from the resources {@code /rapport/language/rules/FAMILY.properties}. */
public final class Rules {
    private static final int PARTS = 2;

    private final Map<String, Rule> byId;

    private Rules(Map<String, Rule> byId) {
        this.byId = byId;
    }

    /**
     * Reads the rules of families.
     *
     * @throws IllegalArgumentException if a rule lacks something; the message names it
     */
    public static Rules read(List<String> families) {
        Map<String, Rule> rules = new TreeMap<>();
        for (String family : families) {
            Properties texts = load(family);
            TreeSet<String> ids = new TreeSet<>();
            for (String key : texts.stringPropertyNames()) {
                String[] parts = key.split("\\.", PARTS + 1);
                ids.add(parts[0] + "." + parts[1]);
            }
            ids.forEach(id -> rules.put(id, rule(id, texts)));
        }
        return new Rules(rules);
    }

    /** The rules and families that a rulebook names and that there are not. */
    public List<RulebookFault> faults(Rulebook book) {
        TreeSet<String> known = new TreeSet<>(byId.keySet());
        byId.values().forEach(rule -> known.add(rule.family()));
        TreeSet<String> named = new TreeSet<>(book.off());
        named.addAll(book.severities().keySet());
        named.removeAll(known);
        return named.stream()
                .map(id -> new RulebookFault(id, -1, "there is no rule " + id))
                .toList();
    }

    /** The rules as a marketplace wants them. */
    public Rules in(Rulebook book) {
        Map<String, Rule> changed = new TreeMap<>();
        byId.forEach((id, rule) -> changed.put(id, rule.in(book)));
        return new Rules(changed);
    }

    private static Properties load(String family) {
        String path = "/rapport/language/rules/" + family + ".properties";
        Properties texts = new Properties();
        try (InputStream resource = Rules.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalArgumentException("no rules " + path);
            }
            texts.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Rule rule(String id, Properties texts) {
        Map<Language, Rule.Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String prefix = id + "." + language.tag() + ".";
            wordings.put(
                    language,
                    new Rule.Wording(
                            text(texts, prefix + "title"),
                            text(texts, prefix + "message"),
                            text(texts, prefix + "suggestion")));
        }
        return new Rule(
                id, text(texts, id + ".technique"), Severity.valueOf(text(texts, id + ".severity")), false, wordings);
    }

    private static String text(Properties texts, String key) {
        String text = texts.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the rules lack " + key);
        }
        return text;
    }

    /**
     * A rule.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Rule get(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return rule;
    }

    /** The rule of an id, if there is one. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All rules, by their ids. */
    public Collection<Rule> all() {
        return byId.values();
    }
}
