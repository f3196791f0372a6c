package rapport.policy;

/** The part of a policy file that says how first contacts are kept in bounds. */
final class ContactSection {
    private static final int MOST = 10_000;
    private static final int LONGEST_YOUTH = 365;
    private static final int FEWEST_ALIKE = 2;

    private ContactLimits limits =
            new ContactLimits(true, 7, new ContactLimits.Most(10, 20), new ContactLimits.Most(20, 60), 3, 6);

    /** Reads what a file says; what it does not name stays. */
    void add(YamlSection section) {
        section.allow(
                "spam-brings-strike",
                "young-for-days",
                "young-per-hour",
                "young-per-day",
                "per-hour",
                "per-day",
                "alike-warn-from",
                "alike-refuse-from");
        limits = new ContactLimits(
                spamBringsStrike(section),
                section.number("young-for-days", limits.youngForDays(), 0, LONGEST_YOUTH),
                new ContactLimits.Most(
                        section.number("young-per-hour", limits.young().perHour(), 1, MOST),
                        section.number("young-per-day", limits.young().perDay(), 1, MOST)),
                new ContactLimits.Most(
                        section.number("per-hour", limits.grown().perHour(), 1, MOST),
                        section.number("per-day", limits.grown().perDay(), 1, MOST)),
                section.number("alike-warn-from", limits.alikeWarnFrom(), FEWEST_ALIKE, MOST),
                section.number("alike-refuse-from", limits.alikeRefuseFrom(), FEWEST_ALIKE, MOST));
        if (limits.alikeWarnFrom() > limits.alikeRefuseFrom()) {
            throw section.fault("alike-warn-from", "what is refused has to be warned of before");
        }
    }

    private boolean spamBringsStrike(YamlSection section) {
        String value = section.text("spam-brings-strike", limits.spamBringsStrike() ? "yes" : "no");
        return switch (value) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw section.fault("spam-brings-strike", "\"" + value + "\" is neither yes nor no");
        };
    }

    /** What was read. */
    ContactLimits read() {
        return limits;
    }
}
