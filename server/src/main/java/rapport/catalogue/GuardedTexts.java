package rapport.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Standings;
import rapport.policy.Submission;

/** Shows the guard what everybody is going to read of a seller. */
@Component
class GuardedTexts {
    private final Gate gate;
    private final Standings standings;

    GuardedTexts(Gate gate, Standings standings) {
        this.gate = gate;
        this.standings = standings;
    }

    /**
     * Shows a service that is, or is to be, published.
     *
     * @throws ProblemException frozen; refused
     */
    void admit(UUID sellerId, ServiceContent content) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Part.Field.TITLE, content.title()));
        parts.add(Part.of(Part.Field.DESCRIPTION, content.description()));
        addTerms(parts, content);
        Set<String> declared = content.contactNeeds().stream()
                .map(need -> need.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        content.contactNeeds()
                .forEach(need -> parts.add(
                        new Part(Part.Field.REASON, need.kind().name().toLowerCase(Locale.ROOT), need.reason())));
        gate.admit(Submission.of(sellerId, Submission.About.SERVICE, parts, declared), false);
    }

    /** Of several of a kind the name is the number, from one on, that a reader would count: texts may be alike, or empty. */
    private static void addTerms(List<Part> parts, ServiceContent content) {
        for (int i = 0; i < content.packages().size(); i++) {
            ServicePackage one = content.packages().get(i);
            parts.add(numbered(Part.Field.PACKAGE_NAME, i, one.name()));
            if (!one.description().isEmpty()) {
                parts.add(numbered(Part.Field.PACKAGE_DESCRIPTION, i, one.description()));
            }
        }
        for (int i = 0; i < content.options().size(); i++) {
            parts.add(numbered(Part.Field.OPTION, i, content.options().get(i).title()));
        }
        for (int i = 0; i < content.questions().size(); i++) {
            parts.add(
                    numbered(Part.Field.QUESTION, i, content.questions().get(i).text()));
        }
    }

    private static Part numbered(Part.Field field, int index, String text) {
        return new Part(field, String.valueOf(index + 1), text);
    }

    /**
     * Shows what is to be seen in a picture, which stands beside it.
     *
     * @throws ProblemException frozen; refused
     */
    void admitAlt(UUID sellerId, String alt) {
        List<Part> parts = List.of(Part.of(Part.Field.ALT, alt));
        gate.admit(Submission.of(sellerId, Submission.About.SERVICE, parts, Set.of()), false);
    }

    /** Whether a seller's services are hidden from a reader: he is frozen, and could not answer. */
    boolean isHidden(UUID sellerId, Optional<UUID> reader) {
        return standings.isFrozen(sellerId) && !reader.equals(Optional.of(sellerId));
    }

    /**
     * Holds a seller who wants to publish something to his limits.
     *
     * @throws ProblemException frozen; limited
     */
    void requireMayPublish(UUID sellerId) {
        standings.requireMayBegin(sellerId);
    }

    /**
     * Shows what a seller says of himself.
     *
     * @throws ProblemException frozen; refused
     */
    void admit(UUID sellerId, ProfileText text) {
        List<Part> parts =
                List.of(Part.of(Part.Field.HEADLINE, text.headline()), Part.of(Part.Field.ABOUT, text.about()));
        gate.admit(Submission.of(sellerId, Submission.About.PROFILE, parts, Set.of()), false);
    }
}
