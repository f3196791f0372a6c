package rapport.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;

/** Checks the packages, options, questions and contact needs that a seller sent; whatever costs something costs it in one currency. */
@Deciding
public final class TermsChange {
    private static final int MOST_PACKAGES = 3;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DESCRIPTION = 600;
    private static final int LONGEST_DELIVERY = 365;
    private static final int MOST_REVISIONS = 20;
    private static final int MOST_OPTIONS = 20;
    private static final int LONGEST_OPTION = 80;
    private static final int LONGEST_EXTRA = 90;
    private static final int MOST_QUESTIONS = 10;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_NEEDS = 6;
    private static final int LONGEST_REASON = 300;
    /** No price is greater in any currency; beyond it only slips of the finger are, and sums that a browser cannot count. */
    public static final long MOST_AMOUNT = 1_000_000_000_000L;

    private final Checks checks;
    /** That of the first price that is one. */
    private @Nullable String currency;

    /** Notes here what is wrong. */
    public TermsChange(Checks checks) {
        this.checks = checks;
    }

    /** A price as it was sent. */
    public record Price(@Nullable Long amount, @Nullable String currency) {
        static Price of(Money money) {
            return new Price(money.amount(), money.currency());
        }
    }

    /** A package as it was sent. */
    public record Pack(
            @Nullable String name,
            @Nullable String description,
            @Nullable Price price,
            @Nullable Integer deliveryDays,
            @Nullable Integer revisions) {
        static Pack of(ServicePackage one) {
            return new Pack(one.name(), one.description(), Price.of(one.price()), one.deliveryDays(), one.revisions());
        }
    }

    /** A contact need as it was sent. */
    public record Need(@Nullable String kind, @Nullable String reason) {}

    record Option(
            @Nullable String title,
            @Nullable Price price,
            @Nullable Integer extraDays) {
        static Option of(ServiceOption one) {
            return new Option(one.title(), Price.of(one.price()), one.extraDays());
        }
    }

    record Asked(@Nullable String text, @Nullable Boolean required) {
        static Asked of(Question one) {
            return new Asked(one.text(), one.required());
        }
    }

    /** One to three packages; how much of each may be too much is the same wherever something is offered. */
    public List<ServicePackage> packages(@Nullable List<@Nullable Pack> sent) {
        if (sent == null || sent.isEmpty()) {
            checks.add("packages", "blank", null);
        }
        List<Pack> given = checks.list("packages", sent, MOST_PACKAGES);
        Set<String> names = new HashSet<>();
        List<ServicePackage> packages = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Pack one = given.get(i);
            String field = "packages[" + i + "].";
            String name = checks.line(field + "name", one.name(), 1, LONGEST_NAME);
            refuseTwice(names, field + "name", name);
            String description = checks.text(field + "description", one.description(), 0, LONGEST_DESCRIPTION);
            int days = checks.number(field + "deliveryDays", one.deliveryDays(), 1, LONGEST_DELIVERY);
            int revisions = checks.number(field + "revisions", one.revisions(), 0, MOST_REVISIONS);
            price(field + "price", one.price(), 0)
                    .ifPresent(price -> packages.add(new ServicePackage(name, description, price, days, revisions)));
        }
        return List.copyOf(packages);
    }

    List<ServiceOption> options(@Nullable List<@Nullable Option> sent) {
        List<Option> given = checks.list("options", sent, MOST_OPTIONS);
        Set<String> titles = new HashSet<>();
        List<ServiceOption> options = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Option one = given.get(i);
            String field = "options[" + i + "].";
            String title = checks.line(field + "title", one.title(), 1, LONGEST_OPTION);
            refuseTwice(titles, field + "title", title);
            int days = checks.number(field + "extraDays", one.extraDays(), 0, LONGEST_EXTRA);
            price(field + "price", one.price(), 1)
                    .ifPresent(price -> options.add(new ServiceOption(title, price, days)));
        }
        return List.copyOf(options);
    }

    List<Question> questions(@Nullable List<@Nullable Asked> sent) {
        List<Asked> given = checks.list("questions", sent, MOST_QUESTIONS);
        Set<String> texts = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Asked one = given.get(i);
            String field = "questions[" + i + "].";
            String text = checks.text(field + "text", one.text(), 1, LONGEST_QUESTION);
            refuseTwice(texts, field + "text", text);
            checks.present(field + "required", one.required());
            questions.add(new Question(text, Boolean.TRUE.equals(one.required())));
        }
        return List.copyOf(questions);
    }

    /** Buyers tell things apart by what they are called. */
    private void refuseTwice(Set<String> known, String field, String text) {
        if (!text.isEmpty() && !known.add(text.toLowerCase(Locale.ROOT))) {
            checks.add(field, "invalid", null);
        }
    }

    /** Contact needs, each kind at most once. */
    public List<ContactNeed> needs(@Nullable List<@Nullable Need> sent) {
        List<Need> given = checks.list("contactNeeds", sent, MOST_NEEDS);
        Set<ContactKind> seen = EnumSet.noneOf(ContactKind.class);
        List<ContactNeed> needs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Need need = given.get(i);
            String field = "contactNeeds[" + i + "].";
            String reason = checks.line(field + "reason", need.reason(), 1, LONGEST_REASON);
            Optional<ContactKind> kind = ContactKind.find(need.kind() == null ? "" : need.kind());
            if (kind.isEmpty()) {
                checks.add(field + "kind", "unknown", null);
            } else if (!seen.add(kind.get())) {
                checks.add(field + "kind", "invalid", null);
            } else {
                needs.add(new ContactNeed(kind.get(), reason));
            }
        }
        return List.copyOf(needs);
    }

    private Optional<Money> price(String field, @Nullable Price price, int least) {
        Long amount = price == null ? null : price.amount();
        String code = price == null ? null : price.currency();
        if (price == null) {
            checks.add(field, "blank", null);
        } else if (amount == null) {
            checks.add(field + ".amount", "blank", null);
        } else if (amount < least) {
            checks.add(field + ".amount", "too-small", least);
        } else if (amount > MOST_AMOUNT) {
            checks.add(field + ".amount", "too-large", null);
        } else if (code == null) {
            checks.add(field + ".currency", "blank", null);
        } else if (!Money.isCurrency(code)) {
            checks.add(field + ".currency", "unknown", null);
        } else if (currency != null && !currency.equals(code)) {
            checks.add(field + ".currency", "invalid", null);
        } else {
            currency = code;
            return Optional.of(new Money(amount, code));
        }
        return Optional.empty();
    }
}
