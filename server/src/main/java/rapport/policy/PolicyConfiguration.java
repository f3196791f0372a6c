package rapport.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import rapport.language.Analyzer;
import rapport.platform.Settings;

/** The rules of this marketplace, read once, and what works by them. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    Policy policy(Settings settings) {
        return PolicyFile.load(settings.policy());
    }

    /** Made when it is first asked for: it takes half a second, which nobody should wait for at the start. */
    @Bean
    @Lazy
    Analyzer analyzer(Policy policy) {
        return Analyzer.with(policy.rulebook());
    }

    @Bean
    Guard guard(Policy policy) {
        return new Guard(policy);
    }
}
