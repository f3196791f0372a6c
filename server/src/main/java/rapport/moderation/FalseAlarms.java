package rapport.moderation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;
import rapport.policy.Part;
import rapport.policy.What;

/**
 * False alarms that moderators marked, as the engine's case files want them: under the id of each rule the texts that it
 * should have been silent on. Texts that are forgotten are left out.
 */
@Component
class FalseAlarms {
    private static final int MOST = 1000;

    private final GuardLog log;

    FalseAlarms(GuardLog log) {
        this.log = log;
    }

    /** The near-misses, one a line, by rules. */
    String asCases() {
        Map<String, Set<String>> byRule = new TreeMap<>();
        for (LogEntry entry : log.list(What.FALSE_ALARM, MOST)) {
            entry.verdict().ifPresent(evidence -> {
                List<Part> parts = log.texts(evidence.textId());
                for (LogEntry.StoredFinding finding : evidence.findings()) {
                    // What is spread over messages shows in none of them.
                    if (!finding.spread() && finding.part() < parts.size()) {
                        String text = parts.get(finding.part()).text();
                        byRule.computeIfAbsent(finding.rule(), rule -> new LinkedHashSet<>())
                                .add(text.replaceAll("\\s+", " ").strip());
                    }
                }
            });
        }
        StringBuilder cases = new StringBuilder();
        byRule.forEach((rule, texts) -> {
            cases.append("# ").append(rule).append('\n');
            texts.forEach(text -> cases.append("- ").append(text).append('\n'));
        });
        return cases.toString();
    }
}
