package rapport.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Language;
import rapport.account.SignedIn;
import rapport.platform.problem.ProblemException;

/** Public profiles. Who sells nothing and says nothing of himself has none: buyers are not put on show. */
@RestController
class ProfileController {
    private final Accounts accounts;
    private final ProfileStore profiles;
    private final Services services;
    private final ServiceList list;
    private final ServiceViews views;
    private final GuardedTexts guarded;

    ProfileController(
            Accounts accounts,
            ProfileStore profiles,
            Services services,
            ServiceList list,
            ServiceViews views,
            GuardedTexts guarded) {
        this.guarded = guarded;
        this.accounts = accounts;
        this.profiles = profiles;
        this.services = services;
        this.list = list;
        this.views = views;
    }

    record Profile(
            UUID id,
            String name,
            String headline,
            String about,
            Language language,
            String timeZone,
            Instant memberSince,
            List<ServiceSummary> services) {}

    @GetMapping("/api/profiles/{accountId}")
    Profile get(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID accountId) {
        Account account = accounts.get(accountId);
        ProfileText text = profiles.get(accountId);
        boolean mine = me != null && me.accountId().equals(accountId);
        if (!mine && text.isEmpty() && !services.sells(accountId)) {
            throw ProblemException.notFound();
        }
        return profile(account, text);
    }

    @PutMapping("/api/me/profile")
    Profile change(@AuthenticationPrincipal SignedIn me, @RequestBody ProfileText.Change change) {
        ProfileText text = change.checked();
        guarded.admit(me.accountId(), text);
        profiles.set(me.accountId(), text);
        return profile(accounts.get(me.accountId()), text);
    }

    private Profile profile(Account account, ProfileText text) {
        List<Listing> published = list.newest(Optional.of(account.id()), null, ServiceEditing.MOST);
        return new Profile(
                account.id(),
                account.name(),
                text.headline(),
                text.about(),
                account.language(),
                account.timeZone().getId(),
                account.createdAt(),
                views.summaries(published));
    }
}
