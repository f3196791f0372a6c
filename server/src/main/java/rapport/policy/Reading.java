package rapport.policy;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.language.Analyzer;
import rapport.language.Language;
import rapport.language.Topic;
import rapport.platform.database.SqlArrays;

/** The rules in force, ready to read by: made once, when they are first needed or right after the start. */
@Component
class Reading {
    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    private final ObjectProvider<Analyzer> analyzer;
    private final Policy policy;
    private final Guard guard;
    private final JdbcClient jdbc;
    private final InstantSource time;
    private final Supplier<Rules> rules;

    Reading(ObjectProvider<Analyzer> analyzer, Policy policy, Guard guard, JdbcClient jdbc, InstantSource time) {
        this.analyzer = analyzer;
        this.policy = policy;
        this.guard = guard;
        this.jdbc = jdbc;
        this.time = time;
        this.rules = SingletonSupplier.of(this::make);
    }

    private record Rules(Analyzer analyzer, Inspector inspector, String version) {}

    /** What reads submissions. */
    Inspector inspector() {
        return rules.get().inspector();
    }

    /** The engine. */
    Analyzer analyzer() {
        return rules.get().analyzer();
    }

    /** Which rules these are. */
    String version() {
        return rules.get().version();
    }

    /** What a rule is about; empty if there is no such rule any more. */
    Optional<Topic> topic(String rule, Language language) {
        return analyzer().findTopic(rule, language);
    }

    /** The first message should not have to wait for the half second that this takes. */
    @EventListener(ApplicationReadyEvent.class)
    void getReady() {
        Thread.ofPlatform().daemon().name("rules").start(() -> {
            try {
                log.debug("Ready with the rules {}", version());
            } catch (RuntimeException e) {
                log.warn("The rules could not be made ready; trying again with the first message", e);
            }
        });
    }

    private Rules make() {
        Analyzer made = analyzer.getObject();
        String version = policy.version(Analyzer.rulesVersion());
        jdbc.sql("""
                        INSERT INTO guard_rules (since, version) SELECT :now, :version
                        WHERE :version IS DISTINCT FROM (SELECT version FROM guard_rules ORDER BY since DESC LIMIT 1)
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", SqlArrays.time(time.instant()))
                .param("version", version)
                .update();
        return new Rules(made, new Inspector(made, guard), version);
    }
}
