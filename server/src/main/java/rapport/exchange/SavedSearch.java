package rapport.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Language;

/** A saved search as its owner reads it; see {@code SavedSearch} in {@code docs/openapi.yaml}. */
record SavedSearch(
        UUID id,
        String name,
        String q,
        @Nullable String currency,
        @Nullable Long atLeast,
        @Nullable Language language,
        @Nullable LocalDate dueFrom,
        boolean fresh,
        int newSince) {
    static SavedSearch of(UUID id, String name, Filter filter, int newSince) {
        return new SavedSearch(
                id,
                name,
                filter.q(),
                filter.currency().orElse(null),
                filter.atLeast().orElse(null),
                filter.language().orElse(null),
                filter.dueFrom().orElse(null),
                filter.fresh(),
                newSince);
    }
}
