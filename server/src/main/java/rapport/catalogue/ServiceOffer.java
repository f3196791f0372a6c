package rapport.catalogue;

import java.util.List;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * What can be ordered of a service, as it is now. An order keeps what it was made from: the seller may change it at any time.
 *
 * @param serviceId of which service
 * @param sellerId who sells it
 * @param version counts the changes of the service
 * @param title the title
 * @param packages one to three, in the seller's order
 * @param options in the seller's order; may be empty
 * @param questions in the seller's order; may be empty
 * @param contactNeeds which contacts the work needs, each kind at most once
 */
@Deciding
public record ServiceOffer(
        UUID serviceId,
        UUID sellerId,
        int version,
        String title,
        List<ServicePackage> packages,
        List<ServiceOption> options,
        List<Question> questions,
        List<ContactNeed> contactNeeds) {
    /** Makes what nobody can change. */
    public ServiceOffer {
        packages = List.copyOf(packages);
        options = List.copyOf(options);
        questions = List.copyOf(questions);
        contactNeeds = List.copyOf(contactNeeds);
    }
}
