package rapport.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time. Tests and the demo world put their own in its place. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    /** PostgreSQL keeps microseconds; ticking in them makes what is answered and what is read back equal. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Bean
    @ConditionalOnMissingBean
    InstantSource instantSource() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
