package rapport.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may read what the server says of itself: everybody whether it is well, whoever has the token its metrics, nobody
 * anything else.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {
    /** Before the chain of the application, which matches every path. */
    private static final int BEFORE_THE_APPLICATION = 10;

    @Bean
    @Order(BEFORE_THE_APPLICATION)
    SecurityFilterChain actuatorChain(HttpSecurity http, Settings settings) {
        return http.securityMatcher("/actuator/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new Doorkeeper(settings.metricsToken()), AuthorizationFilter.class)
                .build();
    }

    private static final class Doorkeeper extends OncePerRequestFilter {
        private final @Nullable Secret token;

        Doorkeeper(@Nullable Secret token) {
            this.token = token;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, jakarta.servlet.ServletException {
            String path = request.getRequestURI();
            boolean metrics = path.equals("/actuator/prometheus") && token != null;
            if (metrics && !isToken(request.getHeader(HttpHeaders.AUTHORIZATION))) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else if (metrics || path.equals("/actuator/health") || path.startsWith("/actuator/health/")) {
                chain.doFilter(request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }

        /** Takes as long for a wrong token as for the right one. */
        private boolean isToken(@Nullable String header) {
            return token != null
                    && header != null
                    && MessageDigest.isEqual(
                            ("Bearer " + token.value()).getBytes(StandardCharsets.UTF_8),
                            header.getBytes(StandardCharsets.UTF_8));
        }
    }
}
