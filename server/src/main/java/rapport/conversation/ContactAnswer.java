package rapport.conversation;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.account.Language;
import rapport.catalogue.Money;
import rapport.catalogue.TermsChange;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;

/**
 * What a buyer said beside the task ({@code ContactAnswer} in {@code docs/openapi.yaml}).
 *
 * @param deadline by when he needs it
 * @param budget for how much at most
 */
@Deciding
public record ContactAnswer(
        @Nullable LocalDate deadline, @Nullable Money budget) {
    /** Nothing. */
    static final ContactAnswer NONE = new ContactAnswer(null, null);

    private static final int MOST_YEARS = 5;

    /** Whether anything was said. */
    boolean isNone() {
        return deadline == null && budget == null;
    }

    /** Checks what was sent; today is the buyer's. */
    static ContactAnswer read(Checks checks, @Nullable LocalDate deadline, @Nullable Amount budget, LocalDate today) {
        if (deadline != null && deadline.isBefore(today)) {
            checks.add("deadline", "past", null);
        } else if (deadline != null && deadline.isAfter(today.plusYears(MOST_YEARS))) {
            checks.add("deadline", "invalid", null);
        }
        return new ContactAnswer(deadline, budget == null ? null : money(checks, budget));
    }

    /** An amount as it was sent. */
    record Amount(@Nullable Long amount, @Nullable String currency) {}

    private static @Nullable Money money(Checks checks, Amount sent) {
        Long amount = sent.amount();
        String currency = sent.currency();
        if (amount == null) {
            checks.add("budget", "blank", null);
        } else if (amount < 1) {
            checks.add("budget", "too-small", 1);
        } else if (amount > TermsChange.MOST_AMOUNT) {
            checks.add("budget", "invalid", null);
        } else if (currency == null || !Money.isCurrency(currency)) {
            checks.add("budget", "unknown", null);
        } else {
            return new Money(amount, currency);
        }
        return null;
    }

    /** Notes what a seller asks and was not told. */
    void require(Checks checks, ContactForm form) {
        if (form.deadline() == ContactForm.Ask.REQUIRED && deadline == null) {
            checks.add("deadline", "blank", null);
        }
        if (form.budget() == ContactForm.Ask.REQUIRED && budget == null) {
            checks.add("budget", "blank", null);
        }
    }

    /** The task with these answers below it, each a line, as the message says it. */
    String below(String task, Language language) {
        Locale locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
        boolean isRussian = language == Language.RU;
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(deadline)
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format)
                .ifPresent(day -> lines.add((isRussian ? "Нужно к: " : "Needed by: ") + day));
        Optional.ofNullable(budget)
                .ifPresent(money -> lines.add((isRussian ? "Бюджет: до " : "Budget: up to ") + said(money, locale)));
        return lines.isEmpty() ? task : task + "\n\n" + String.join("\n", lines);
    }

    private static String said(Money money, Locale locale) {
        Currency currency = Currency.getInstance(money.currency());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        int digits = currency.getDefaultFractionDigits();
        long unit = Math.powExact(10L, digits);
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(money.amount() % unit == 0 ? 0 : digits);
        return format.format(java.math.BigDecimal.valueOf(money.amount(), digits));
    }
}
