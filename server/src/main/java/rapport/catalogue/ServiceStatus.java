package rapport.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.platform.Deciding;

/** How far a service is on its way to buyers. */
@Deciding
public enum ServiceStatus {
    /** Never shown to anybody yet. */
    @JsonProperty("draft")
    DRAFT,
    /** Everybody finds it. */
    @JsonProperty("published")
    PUBLISHED,
    /** Hidden by the seller for a while. */
    @JsonProperty("paused")
    PAUSED,
    /** Gone; only conversations keep its title. */
    @JsonProperty("archived")
    ARCHIVED;

    /** The status of this name, if it is one that a seller can ask for. */
    static Optional<ServiceStatus> asked(String name) {
        return Stream.of(PUBLISHED, PAUSED)
                .filter(status -> status.column().equals(name))
                .findFirst();
    }

    /** As it stands in the database. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody, signed in or not, may see a service of this status and its pictures. */
    boolean isVisible(UUID sellerId, Optional<UUID> reader) {
        return switch (this) {
            case PUBLISHED -> true;
            case DRAFT, PAUSED -> reader.filter(sellerId::equals).isPresent();
            case ARCHIVED -> false;
        };
    }

    /** The status that stands in the database. */
    static ServiceStatus ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** Whether a seller may ask for this change. To pause what was never shown means nothing. */
    boolean mayBecome(ServiceStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED, PAUSED -> next == PUBLISHED || next == PAUSED;
            case ARCHIVED -> false;
        };
    }
}
