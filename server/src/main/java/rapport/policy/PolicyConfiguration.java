package rapport.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.language.Analyzer;
import rapport.platform.Settings;

/** The rules of this marketplace, read once, and what works by them. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    Policy policy(Settings settings) {
        return PolicyFile.load(settings.policy());
    }

    @Bean
    Analyzer analyzer(Policy policy) {
        return Analyzer.with(policy.rulebook());
    }

    @Bean
    Guard guard(Policy policy) {
        return new Guard(policy);
    }
}
