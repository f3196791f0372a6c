package rapport.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What is measured of each request: how long it took as a whole, by Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebMetrics {
    /** Spring Security would measure each of its filters by itself, which costs more than the filters do. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
