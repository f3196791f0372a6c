package rapport.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.platform.problem.Checks;

/** The list of services and the search in it. */
@RestController
class ServiceListController {
    private static final int PAGE = 24;
    private static final int LONGEST_QUERY = 200;

    private final ServiceList services;
    private final ServiceViews views;

    ServiceListController(ServiceList services, ServiceViews views) {
        this.services = services;
        this.views = views;
    }

    record ServicePage(List<ServiceSummary> items, @Nullable String nextCursor) {}

    @GetMapping("/api/services")
    ServicePage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> seller,
            @RequestParam Optional<String> cursor) {
        Checks checks = new Checks();
        String words = checks.line("q", q, 0, LONGEST_QUERY);
        checks.end();
        List<Listing> found =
                cursor.map(text -> behind(ListPlace.of(text), words, seller)).orElseGet(() -> first(words, seller));
        boolean more = found.size() > PAGE;
        List<Listing> page = more ? found.subList(0, PAGE) : found;
        return new ServicePage(
                views.summaries(page), more ? page.getLast().place().cursor() : null);
    }

    private List<Listing> first(String words, Optional<UUID> seller) {
        if (words.isEmpty()) {
            return services.newest(seller, null, PAGE + 1);
        }
        List<Listing> worded = services.worded(words, seller, null, PAGE + 1);
        return worded.isEmpty() ? services.alike(words, seller, null, PAGE + 1) : worded;
    }

    private List<Listing> behind(ListPlace place, String words, Optional<UUID> seller) {
        return switch (place) {
            case ListPlace.Newest newest -> services.newest(seller, newest, PAGE + 1);
            case ListPlace.Worded worded -> services.worded(words, seller, worded, PAGE + 1);
            case ListPlace.Alike alike -> services.alike(words, seller, alike, PAGE + 1);
        };
    }
}
