package rapport.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/** The door to selling for other features: what a seller does with his services and his profile. */
@Component
public class Selling {
    private final ServiceEditing editing;
    private final Pictures pictures;
    private final ProfileStore profiles;
    private final GuardedTexts guarded;

    Selling(ServiceEditing editing, Pictures pictures, ProfileStore profiles, GuardedTexts guarded) {
        this.guarded = guarded;
        this.editing = editing;
        this.pictures = pictures;
        this.profiles = profiles;
    }

    /**
     * What is offered.
     *
     * @param title one line
     * @param description several lines
     * @param packages one to three, all prices in one currency
     * @param options what can be added
     * @param questions what a buyer is asked
     * @param contactNeeds which kinds of contact it needs, and why
     */
    public record Offer(
            String title,
            String description,
            List<ServicePackage> packages,
            List<ServiceOption> options,
            List<Question> questions,
            Map<String, String> contactNeeds) {
        private ServiceContent checked() {
            return new ServiceChange(
                            title,
                            description,
                            packages.stream()
                                    .<TermsChange.@Nullable Pack>map(TermsChange.Pack::of)
                                    .toList(),
                            options.stream()
                                    .<TermsChange.@Nullable Option>map(TermsChange.Option::of)
                                    .toList(),
                            questions.stream()
                                    .<TermsChange.@Nullable Asked>map(TermsChange.Asked::of)
                                    .toList(),
                            contactNeeds.entrySet().stream()
                                    .<TermsChange.@Nullable Need>map(
                                            need -> new TermsChange.Need(need.getKey(), need.getValue()))
                                    .toList())
                    .checked();
        }
    }

    /**
     * Makes a service, a draft at first; answers its id.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    public UUID draft(UUID sellerId, Offer offer) {
        return editing.create(sellerId, offer.checked()).id();
    }

    /** Shows a service to everybody. */
    public void publish(UUID sellerId, UUID serviceId) {
        editing.setStatus(sellerId, serviceId, ServiceStatus.PUBLISHED);
    }

    /** Takes a service out of every list until it is published again. */
    public void pause(UUID sellerId, UUID serviceId) {
        editing.setStatus(sellerId, serviceId, ServiceStatus.PAUSED);
    }

    /** Adds a picture behind those that the service has; {@code alt} says what is to be seen. */
    public void addPicture(UUID sellerId, UUID serviceId, String alt, InputStream bytes) throws IOException {
        guarded.admitAlt(sellerId, alt);
        pictures.add(sellerId, serviceId, alt, bytes);
    }

    /**
     * Sets what a seller says of himself.
     *
     * @throws ProblemException invalid-input, if it is too long; refused
     */
    public void introduce(UUID sellerId, String headline, String about) {
        ProfileText text = new ProfileText.Change(headline, about).checked();
        guarded.admit(sellerId, text);
        profiles.set(sellerId, text);
    }
}
