package rapport.account;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import rapport.platform.Settings;
import rapport.platform.web.ProblemAnswers;

/** Who may do what over HTTP, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    /** Called by a program, which has no cookies and signs what it says. */
    private static final String SIGNED = "/api/payments/callbacks";

    private static final Duration HTTPS_ONLY = Duration.ofDays(365);

    @Bean
    SecurityFilterChain applicationChain(
            HttpSecurity http,
            SessionContexts contexts,
            CsrfTokenRepository csrfTokens,
            ProblemAnswers problems,
            Settings settings) {
        return http.authorizeHttpRequests(SecurityConfiguration::authorize)
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new PlainCsrfTokens())
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, SIGNED)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler(problems::forbidden))
                .headers(headers -> setHeaders(headers, settings.secureCookies()))
                .build();
    }

    /** Opens to everybody what {@code docs/openapi.yaml} opens, and nothing else; a test compares the two. */
    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        "/api/session",
                        "/api/profiles/*",
                        "/api/profiles/*/reviews",
                        "/api/profiles/*/contact-form",
                        "/api/services",
                        "/api/services/*",
                        "/api/services/*/reviews",
                        "/api/requests",
                        "/api/requests/*",
                        "/api/pictures/*",
                        "/api/badges",
                        "/api/rating/rules",
                        "/api/calendar.ics")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/session", "/api/accounts", SIGNED)
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    private static void setHeaders(HeadersConfigurer<HttpSecurity> headers, boolean https) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        if (https) {
            // A proxy may have taken the HTTPS off, so the request itself need not look secure.
            headers.httpStrictTransportSecurity(strict -> strict.requestMatcher(AnyRequestMatcher.INSTANCE)
                    .maxAgeInSeconds(HTTPS_ONLY.toSeconds())
                    .includeSubDomains(false));
        } else {
            headers.httpStrictTransportSecurity(strict -> strict.disable());
        }
    }

    /** Without one Spring Boot makes a user with a password of its own. Nobody comes in but by a session. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new ProviderNotFoundException("People sign in at /api/session");
        };
    }

    /** The page reads the token from the cookie and shows it in the header. */
    @Bean
    CsrfTokenRepository csrfTokens(Settings settings) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(settings.secureCookies()).sameSite("Lax"));
        return tokens;
    }

    /** Whoever knew the token before somebody signs in does not know it afterwards. */
    @Bean
    CsrfAuthenticationStrategy csrfAtSignIn(CsrfTokenRepository csrfTokens) {
        CsrfAuthenticationStrategy strategy = new CsrfAuthenticationStrategy(csrfTokens);
        strategy.setRequestHandler(new PlainCsrfTokens());
        return strategy;
    }
}
