package rapport.language.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Tells whether digits after a plus are a phone number somewhere in the world. */
final class ForeignPhones {
    /** A look into the library's tables costs more than all else; a text that needs more looks is a list of numbers anyway. */
    private static final int MOST_LOOKS = 8;

    private static final int LONGEST_CODE = 3;

    private int looks;

    /** Holds the library's tables, which are read when the first foreign number is met. */
    private static final class Tables {
        static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

        private Tables() {}
    }

    boolean isValid(char[] digits, int length) {
        if (looks++ >= MOST_LOOKS) {
            return false;
        }
        for (int code = 1; code <= LONGEST_CODE; code++) {
            int country = Integer.parseInt(String.valueOf(digits, 0, code));
            if (!"ZZ".equals(Tables.UTIL.getRegionCodeForCountryCode(country))) {
                PhoneNumber number = new PhoneNumber()
                        .setCountryCode(country)
                        .setNationalNumber(Long.parseLong(String.valueOf(digits, code, length - code)));
                return Tables.UTIL.isValidNumber(number);
            }
        }
        return false;
    }
}
