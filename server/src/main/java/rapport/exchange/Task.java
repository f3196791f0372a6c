package rapport.exchange;

import java.time.LocalDate;
import java.util.Optional;
import rapport.account.Language;
import rapport.platform.Deciding;

/**
 * What a buyer asks for.
 *
 * @param title in a line
 * @param text at length
 * @param budget what it may cost
 * @param deadline the day by which it is needed, if there is one
 * @param language in which he and the seller will talk
 */
@Deciding
record Task(String title, String text, Budget budget, Optional<LocalDate> deadline, Language language) {
    /** A range of money, in minor units. */
    record Budget(long from, long to, String currency) {}
}
