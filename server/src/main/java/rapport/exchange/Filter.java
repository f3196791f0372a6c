package rapport.exchange;

import java.time.LocalDate;
import java.util.Optional;
import rapport.account.Language;
import rapport.platform.Deciding;

/**
 * What a seller looks for among the open requests.
 *
 * @param q words; empty for all
 * @param currency in which they pay
 * @param atLeast what they would pay at least, in minor units of that currency
 * @param language in which they talk
 * @param dueFrom the first day by which it may be needed: nothing that is needed before
 * @param fresh only what the reader has proposed nothing for, and did not publish
 */
@Deciding
record Filter(
        String q,
        Optional<String> currency,
        Optional<Long> atLeast,
        Optional<Language> language,
        Optional<LocalDate> dueFrom,
        boolean fresh) {}
