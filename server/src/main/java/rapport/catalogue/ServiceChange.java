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
        @Nullable List<TermsChange.@Nullable Pack> packages,
        @Nullable List<TermsChange.@Nullable Option> options,
        @Nullable List<TermsChange.@Nullable Asked> questions,
        @Nullable List<@Nullable Need> contactNeeds) {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 8_000;
    private static final int MOST_NEEDS = 6;
    private static final int LONGEST_REASON = 300;

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
        TermsChange terms = new TermsChange(checks);
        List<ServicePackage> checkedPackages = terms.packages(packages);
        List<ServiceOption> checkedOptions = terms.options(options);
        List<Question> checkedQuestions = terms.questions(questions);
        List<ContactNeed> needs = needs(checks);
        checks.end();
        return new ServiceContent(
                checkedTitle, checkedDescription, checkedPackages, checkedOptions, checkedQuestions, needs);
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
