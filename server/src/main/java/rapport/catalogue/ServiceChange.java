package rapport.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** What a seller sent to be the content of a service; anything may be missing or wrong. */
@Deciding
record ServiceChange(
        @Nullable String title,
        @Nullable String description,
        @Nullable Price price,
        @Nullable Integer deliveryDays,
        @Nullable List<@Nullable Need> contactNeeds) {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 8_000;
    private static final int LONGEST_DELIVERY = 365;
    private static final int MOST_NEEDS = 6;
    private static final int LONGEST_REASON = 300;
    /** No price is greater in any currency; beyond it only slips of the finger are, and sums that a browser cannot count. */
    private static final long MOST_AMOUNT = 1_000_000_000_000L;

    record Price(@Nullable Long amount, @Nullable String currency) {}

    record Need(@Nullable String kind, @Nullable String reason) {}

    /**
     * The content.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    ServiceContent checked() {
        Checks checks = new Checks();
        String checkedTitle = checks.line("title", title, SHORTEST_TITLE, LONGEST_TITLE);
        String checkedDescription = checks.text("description", description, 1, LONGEST_DESCRIPTION);
        Optional<Money> checkedPrice = price(checks);
        int days = checks.number("deliveryDays", deliveryDays, 1, LONGEST_DELIVERY);
        List<ContactNeed> needs = needs(checks);
        checks.end();
        return new ServiceContent(checkedTitle, checkedDescription, checkedPrice.orElseThrow(), days, needs);
    }

    private Optional<Money> price(Checks checks) {
        Long amount = price == null ? null : price.amount();
        String currency = price == null ? null : price.currency();
        if (price == null) {
            checks.add("price", "blank", null);
        } else if (amount == null) {
            checks.add("price.amount", "blank", null);
        } else if (amount < 0) {
            checks.add("price.amount", "too-small", 0);
        } else if (amount > MOST_AMOUNT) {
            checks.add("price.amount", "too-large", null);
        } else if (currency == null) {
            checks.add("price.currency", "blank", null);
        } else if (!Money.isCurrency(currency)) {
            checks.add("price.currency", "unknown", null);
        } else {
            return Optional.of(new Money(amount, currency));
        }
        return Optional.empty();
    }

    private List<ContactNeed> needs(Checks checks) {
        List<Need> given = checks.list("contactNeeds", contactNeeds, MOST_NEEDS);
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
}
