package rapport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The house as it is built: which feature may lean on which, and what deciding code must not know. */
@AnalyzeClasses(packages = "rapport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The allow-list, as written in ARCHITECTURE.md. A feature may always use itself. Widen it only with a reason in the commit. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("platform", Set.of()),
            entry("account", Set.of("platform")),
            entry("availability", Set.of("platform", "account", "policy", "language")),
            entry("catalogue", Set.of("platform", "account", "availability", "policy", "language")),
            entry("policy", Set.of("platform", "account", "language")),
            entry("conversation", Set.of("platform", "account", "catalogue", "policy", "language")),
            entry("coaching", Set.of("platform", "account", "policy", "conversation", "responsiveness", "language")),
            entry("moderation", Set.of("platform", "account", "catalogue", "policy", "conversation", "language")),
            entry("order", Set.of("platform", "account", "availability", "catalogue", "policy", "conversation")),
            entry("review", Set.of("platform", "account", "catalogue", "policy", "conversation", "order")),
            // What a buyer and a seller earned with others is shown to whom they deal with next: it reads reviews in
            // numbers.
            entry("exchange", Set.of("platform", "account", "catalogue", "policy", "conversation", "order", "review")),
            entry(
                    "responsiveness",
                    Set.of("platform", "account", "availability", "catalogue", "policy", "conversation", "order")),
            // Reads what all others wrote down; nobody uses it.
            entry("insight", Set.of("platform", "account", "coaching", "responsiveness", "language")),
            entry(
                    "demo",
                    Set.of(
                            "platform",
                            "account",
                            "availability",
                            "catalogue",
                            "policy",
                            "conversation",
                            "coaching",
                            "responsiveness",
                            "moderation",
                            "order",
                            "review",
                            "exchange",
                            "launch")),
            entry("language", Set.of()));

    @ArchTest
    static final ArchRule features_use_only_what_the_allow_list_names =
            classes().that(areInAFeature()).should(useOnlyAllowedFeatures()).because("the map of the house says so");

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("rapport.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule deciding_code_is_pure = noClasses()
            .that(new DescribedPredicate<JavaClass>("are marked as deciding") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith("rapport.platform.Deciding");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio.file..",
                    "java.net..",
                    "jakarta..",
                    "tools.jackson..")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .that()
            .resideOutsideOfPackage("rapport.platform.time..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time is injected, so that tests and the demo world can move it");

    private static DescribedPredicate<JavaClass> areInAFeature() {
        return new DescribedPredicate<>("are in a feature") {
            @Override
            public boolean test(JavaClass type) {
                return feature(type) != null && !"launch".equals(feature(type));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyAllowedFeatures() {
        return new ArchCondition<>("use only the features that the allow-list names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = feature(type);
                Set<String> allowed = MAY_USE.getOrDefault(own, Set.of());
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String other = feature(dependency.getTargetClass());
                    if (other != null && !other.equals(own) && !allowed.contains(other)) {
                        events.add(SimpleConditionEvent.violated(
                                type, own + " may not use " + other + ": " + dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("rapport.")) {
            return null;
        }
        String rest = name.substring("rapport.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
