package rapport.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.Cursor;

/** Lists of reviews over HTTP: a seller's own, and what everybody reads. */
@RestController
class ReviewListController {
    private static final int PAGE = 20;

    private final ReviewStore store;
    private final ReviewViews views;

    ReviewListController(ReviewStore store, ReviewViews views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/api/me/reviews")
    ReviewView.OwnPage listMine(
            @AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String cursor) {
        Optional<ReviewStore.OwnPlace> after = Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, 3))
                .map(parts -> new ReviewStore.OwnPlace(
                        Boolean.parseBoolean(parts.getFirst()), Cursor.instant(parts.get(1)), Cursor.id(parts.get(2))));
        List<Review> found = store.listOwn(me.accountId(), after, PAGE + 1);
        List<Review> page = page(found);
        ReviewStore.Counts counts = store.counts(me.accountId());
        String next = found.size() > PAGE ? ownPlace(page.getLast()) : null;
        return new ReviewView.OwnPage(views.of(page, me.accountId()), next, counts.count(), counts.unanswered());
    }

    @GetMapping("/api/profiles/{accountId}/reviews")
    ReviewView.PublicPage listOfSeller(
            @PathVariable UUID accountId, @RequestParam(required = false) @Nullable String cursor) {
        return list(ReviewStore.Of.SELLER, accountId, cursor);
    }

    @GetMapping("/api/services/{serviceId}/reviews")
    ReviewView.PublicPage listOfService(
            @PathVariable UUID serviceId, @RequestParam(required = false) @Nullable String cursor) {
        return list(ReviewStore.Of.SERVICE, serviceId, cursor);
    }

    private ReviewView.PublicPage list(ReviewStore.Of of, UUID id, @Nullable String cursor) {
        Optional<ReviewStore.Place> after = Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, 2))
                .map(parts -> new ReviewStore.Place(Cursor.instant(parts.getFirst()), Cursor.id(parts.getLast())));
        List<Review> found = store.list(of, id, after, PAGE + 1);
        List<Review> page = page(found);
        String next = found.size() > PAGE ? place(page.getLast()) : null;
        return new ReviewView.PublicPage(store.summary(of, id), views.forEverybody(page), next);
    }

    private static List<Review> page(List<Review> found) {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    private static String place(Review last) {
        return Cursor.of(last.written().orElseThrow().at(), last.id());
    }

    private static String ownPlace(Review last) {
        return Cursor.of(last.answer().isEmpty(), last.written().orElseThrow().at(), last.id());
    }
}
