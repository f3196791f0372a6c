package rapport.account;

import java.text.Normalizer;
import java.util.Locale;
import rapport.platform.Deciding;

/**
 * What an e-mail is found by: two that differ in case only, or in how the same letters are encoded, have the same key.
 *
 * @param value the key as stored
 */
@Deciding
record EmailKey(String value) {
    /** The key of an e-mail, whatever it looks like. */
    static EmailKey of(String email) {
        return new EmailKey(
                Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }
}
