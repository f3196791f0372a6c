package rapport.catalogue;

import java.util.List;
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
        @Nullable List<TermsChange.@Nullable Need> contactNeeds) {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 8_000;

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
        List<ContactNeed> needs = terms.needs(contactNeeds);
        checks.end();
        return new ServiceContent(
                checkedTitle, checkedDescription, checkedPackages, checkedOptions, checkedQuestions, needs);
    }
}
