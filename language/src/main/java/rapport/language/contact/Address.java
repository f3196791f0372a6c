package rapport.language.contact;

/**
 * An address that may be a contact.
 *
 * @param kind such as {@code email}, {@code telegram}, {@code link}
 * @param start where it begins in the plain text
 * @param end where it ends
 * @param odds how sure it is, as the logarithm of the odds
 */
record Address(String kind, int start, int end, double odds) {}
