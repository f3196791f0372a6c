package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the file of a path, or else the page, which knows its own paths. Only a browser that goes somewhere gets the page;
 * a script that asks for a file which is not there is told so.
 */
final class PageResolver extends PathResourceResolver {
    static final String PAGE = "index.html";

    /** What is not of the desk. */
    private static final Set<String> NOT_PAGES = Set.of("api", "actuator");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        String first = requestPath.split("/", 2)[0];
        if (NOT_PAGES.contains(first)) {
            return null;
        }
        Resource file = super.resolveResourceInternal(request, requestPath, locations, chain);
        if (file != null || request == null || !wantsPage(request)) {
            return file;
        }
        return super.resolveResourceInternal(request, PAGE, locations, chain);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
