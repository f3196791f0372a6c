package rapport.catalogue;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.platform.Deciding;

/**
 * An amount of money.
 *
 * @param amount in minor units (kopecks, cents), never negative
 * @param currency the ISO 4217 code
 */
@Deciding
public record Money(long amount, String currency) {
    /** Metals, funds and test codes have no minor units; nobody pays with them. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Checks the amount and the currency. */
    public Money {
        if (amount < 0) {
            throw new IllegalArgumentException("A negative amount");
        }
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("No currency: " + currency);
        }
    }

    /** Whether this is the ISO 4217 code of a currency that one can pay in. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }
}
