package rapport.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Language;

/** A request as somebody reads it; see {@code Request} in {@code docs/openapi.yaml}. */
record RequestView(
        UUID id,
        String title,
        String text,
        List<Request.Addition> additions,
        Task.Budget budget,
        @Nullable LocalDate deadline,
        Language language,
        List<RequestFile> files,
        RequestState state,
        Instant publishedAt,
        @Nullable Instant editedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        int proposals,
        Buyer buyer,
        boolean mine,
        @Nullable UUID myProposalId,
        List<Act> may,
        int version) {
    /** Who asks, as everybody reads it. */
    record Buyer(String name, Instant since, ProposalStore.Past record, int reviews) {}

    /** A request in a list. */
    record Summary(
            UUID id,
            String title,
            String preview,
            Task.Budget budget,
            @Nullable LocalDate deadline,
            Language language,
            RequestState state,
            Instant publishedAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            int proposals,
            int waiting,
            boolean mine,
            boolean proposed) {}

    /** A page of those. */
    record Page(List<Summary> items, @Nullable String nextCursor) {}
}
