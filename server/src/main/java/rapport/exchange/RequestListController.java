package rapport.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.web.VersionTag;
import rapport.policy.Standings;

/** Requests as everybody finds and reads them, and the searches that sellers keep. */
@RestController
class RequestListController {
    private static final int PAGE = 24;

    private final RequestStore store;
    private final RequestList list;
    private final SavedSearches searches;
    private final ExchangeViews views;
    private final Standings standings;

    RequestListController(
            RequestStore store, RequestList list, SavedSearches searches, ExchangeViews views, Standings standings) {
        this.store = store;
        this.list = list;
        this.searches = searches;
        this.views = views;
        this.standings = standings;
    }

    /** How a list is asked for, besides what is looked for. */
    record Way(@Nullable String sort, @Nullable String cursor) {
        private RequestList.Sort sort(Filter filter) {
            if (sort == null) {
                return filter.q().isEmpty() ? RequestList.Sort.NEWEST : RequestList.Sort.MATCH;
            }
            return RequestList.Sort.find(sort)
                    .filter(one -> one != RequestList.Sort.ALIKE && one != RequestList.Sort.MATCH)
                    .orElseThrow(() -> ProblemException.invalid(List.of(new FieldError("sort", "unknown", null))));
        }
    }

    @GetMapping("/api/requests")
    RequestView.Page list(
            @AuthenticationPrincipal @Nullable SignedIn me, @ModelAttribute Query query, @ModelAttribute Way way) {
        Optional<UUID> reader = Optional.ofNullable(me).map(SignedIn::accountId);
        Filter filter = ExchangeInput.filter(query.body());
        RequestList.Sort sort = way.sort(filter);
        Optional<RequestList.Place> after = Optional.ofNullable(way.cursor()).map(RequestList.Place::of);
        List<RequestList.Listed> found =
                list.list(filter, reader, after.map(RequestList.Place::sort).orElse(sort), after, PAGE + 1);
        if (found.isEmpty() && after.isEmpty() && sort == RequestList.Sort.MATCH) {
            found = list.list(filter, reader, RequestList.Sort.ALIKE, after, PAGE + 1);
        }
        boolean more = found.size() > PAGE;
        List<RequestList.Listed> page = more ? found.subList(0, PAGE) : found;
        return new RequestView.Page(
                views.summaries(page, reader), more ? page.getLast().place().cursor() : null);
    }

    /** What is looked for, as it stands in the address. */
    record Query(
            @Nullable String q,
            @Nullable String currency,
            @Nullable Long atLeast,
            @Nullable String language,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueFrom,

            @Nullable Boolean fresh) {
        private ExchangeInput.FilterBody body() {
            return new ExchangeInput.FilterBody(null, q, currency, atLeast, language, dueFrom, fresh);
        }
    }

    @GetMapping("/api/requests/{requestId}")
    ResponseEntity<RequestView> get(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID requestId) {
        Optional<UUID> reader = Optional.ofNullable(me).map(SignedIn::accountId);
        Request request = store.find(requestId)
                .filter(one -> reader.filter(one::isOf).isPresent() || !standings.isFrozen(one.buyerId()))
                .orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().eTag(VersionTag.of(request.version())).body(views.of(request, reader));
    }

    @GetMapping("/api/me/saved-searches")
    List<SavedSearch> searches(@AuthenticationPrincipal SignedIn me) {
        return searches.list(me.accountId());
    }

    @PostMapping("/api/me/saved-searches")
    @ResponseStatus(HttpStatus.CREATED)
    SavedSearch save(@AuthenticationPrincipal SignedIn me, @RequestBody ExchangeInput.FilterBody body) {
        return searches.save(me.accountId(), ExchangeInput.named(body));
    }

    @PostMapping("/api/saved-searches/{savedSearchId}/look")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@AuthenticationPrincipal SignedIn me, @PathVariable UUID savedSearchId) {
        searches.look(me.accountId(), savedSearchId);
    }

    @DeleteMapping("/api/saved-searches/{savedSearchId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID savedSearchId) {
        searches.delete(me.accountId(), savedSearchId);
    }
}
