package rapport.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * A vacation, or a single day off.
 *
 * @param id the id
 * @param firstDay its first day
 * @param lastDay its last day
 * @param span the same days by the clock of the place where they were declared
 * @param message what buyers read meanwhile; may be empty
 * @param declaredAt when the seller said so
 * @param withdrawnAt when he took it back, if he did
 */
@Deciding
public record TimeOff(
        UUID id,
        LocalDate firstDay,
        LocalDate lastDay,
        Span span,
        String message,
        Instant declaredAt,
        Optional<Instant> withdrawnAt) {
    /** When it held: not before it was declared, and not after it was withdrawn. */
    public Span held() {
        return span.within(new Span(declaredAt, withdrawnAt.orElse(Instant.MAX)));
    }
}
