package rapport.platform.web;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the desk. Its build names everything under {@code /assets/} after the content, so that a browser never need ask
 * for it again; all else keeps its name from one version to the next and is asked for each time.
 */
@Configuration(proxyBeanMethods = false)
class DeskFiles implements WebMvcConfigurer {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final String[] locations;

    DeskFiles(WebProperties properties) {
        this.locations = properties.getResources().getStaticLocations();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String[] assets =
                Arrays.stream(locations).map(location -> location + "assets/").toArray(String[]::new);
        register(
                registry,
                "/assets/**",
                assets,
                CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        // The chain must not remember: what a path resolves to depends on what the browser accepts.
        register(registry, "/**", locations, CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    /** By content, not by time: a reproducible build gives the files of all versions the same time. */
    private static ResourceHandlerRegistration register(
            ResourceHandlerRegistry registry, String pattern, String[] locations, CacheControl cache) {
        return registry.addResourceHandler(pattern)
                .addResourceLocations(locations)
                .setCacheControl(cache)
                .setUseLastModified(false)
                .setEtagGenerator(new ContentTags());
    }

    /** The resolver is not asked for the empty path. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/" + PageResolver.PAGE);
    }

    /** Tomcat's own list is older than installable pages. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> manifestType() {
        return factory -> {
            MimeMappings mappings = new MimeMappings(MimeMappings.DEFAULT);
            mappings.add("webmanifest", "application/manifest+json");
            factory.setMimeMappings(mappings);
        };
    }
}
