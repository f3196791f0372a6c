package rapport.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a marketplace wants the rules to be, where it differs from how they come.
 *
 * @param off rules that find nothing: ids, or families such as {@code tone.*}
 * @param severities how much findings matter, by the ids of rules or by families such as {@code tone.*}; an id counts more
 * @param phrases further phrases, by the entry of the lexicons that they belong to
 * @param ownDomains Internet domains, lower case, whose addresses are no contacts: the marketplace's own, public portfolios
 */
public record Rulebook(
        Set<String> off, Map<String, Severity> severities, Map<String, List<String>> phrases, Set<String> ownDomains) {
    /** Makes a rulebook that nobody can change. */
    public Rulebook {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        ownDomains = Set.copyOf(ownDomains);
    }

    /** All rules as they come. */
    public static Rulebook standard() {
        return new Rulebook(Set.of(), Map.of(), Map.of(), Set.of());
    }
}
