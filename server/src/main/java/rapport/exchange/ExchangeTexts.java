package rapport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.ServicePackage;
import rapport.conversation.AttachmentName;
import rapport.platform.problem.ProblemException;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Submission;

/** Shows the guard what is to be read on the exchange. What a moderator would have to look at is refused: nobody waits for him here. */
@Component
class ExchangeTexts {
    private final Gate gate;

    ExchangeTexts(Gate gate) {
        this.gate = gate;
    }

    /**
     * Shows a task with the names of its files.
     *
     * @throws ProblemException frozen; refused
     */
    void admit(UUID buyerId, Task task, List<RequestFile> files) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Part.Field.TITLE, task.title()));
        parts.add(Part.of(Part.Field.TEXT, task.text()));
        files.forEach(file -> parts.add(AttachmentName.part(file.name())));
        gate.admit(Submission.ofRequest(buyerId, parts), false);
    }

    /**
     * Shows what a buyer adds, or says as he declines.
     *
     * @throws ProblemException frozen; refused
     */
    void admit(UUID buyerId, String text) {
        if (!text.isEmpty()) {
            gate.admit(Submission.ofRequest(buyerId, List.of(Part.of(Part.Field.TEXT, text))), false);
        }
    }

    /**
     * Shows a proposal. It may say which contacts the work needs; it may not give any.
     *
     * @param confirmed whether its author has seen what the guard warns of
     * @throws ProblemException frozen; refused; confirm-first
     */
    void admit(UUID sellerId, Proposal.Offer offer, boolean confirmed) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Part.Field.TEXT, offer.text()));
        for (int i = 0; i < offer.packages().size(); i++) {
            ServicePackage one = offer.packages().get(i);
            String number = String.valueOf(i + 1);
            parts.add(new Part(Part.Field.PACKAGE_NAME, number, one.name()));
            if (!one.description().isEmpty()) {
                parts.add(new Part(Part.Field.PACKAGE_DESCRIPTION, number, one.description()));
            }
        }
        for (ContactNeed need : offer.contactNeeds()) {
            parts.add(new Part(Part.Field.REASON, need.kind().key(), need.reason()));
        }
        Set<String> declared =
                offer.contactNeeds().stream().map(need -> need.kind().key()).collect(Collectors.toSet());
        gate.admit(Submission.of(sellerId, Submission.About.PROPOSAL, parts, declared), confirmed);
    }
}
