package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * One thing that is paid for in an order.
 *
 * @param id the id
 * @param kind what it is
 * @param title what the buyer gets, in a line
 * @param amount in minor units of the order's currency
 * @param extraDays the days it adds to the work; for the package, its delivery time
 * @param extraRevisions the revisions it adds; for the package, those included
 * @param addedAt when it was agreed on
 * @param paid whether its payment is confirmed
 * @param removedAt when it was taken out by consent
 */
@Deciding
record Line(
        UUID id,
        Kind kind,
        String title,
        long amount,
        int extraDays,
        int extraRevisions,
        Instant addedAt,
        boolean paid,
        Optional<Instant> removedAt) {
    /** What a line can be. */
    enum Kind {
        /** What was ordered. */
        @JsonProperty("package")
        PACKAGE,
        /** An option of the service. */
        @JsonProperty("option")
        OPTION,
        /** The difference to a larger package. */
        @JsonProperty("upgrade")
        UPGRADE,
        /** Something made up for this order. */
        @JsonProperty("custom")
        CUSTOM,
        /** A gift. */
        @JsonProperty("tip")
        TIP
    }

    /** Whether it is part of the work: paid for, not removed, no gift. */
    boolean isWork() {
        return paid && removedAt.isEmpty() && kind != Kind.TIP;
    }

    Line nowPaid() {
        return new Line(id, kind, title, amount, extraDays, extraRevisions, addedAt, true, removedAt);
    }

    Line removed(Instant at) {
        return new Line(id, kind, title, amount, extraDays, extraRevisions, addedAt, paid, Optional.of(at));
    }
}
