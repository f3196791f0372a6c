package rapport.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;

/** Puts together what is answered of services: sellers and pictures are looked up for all of them at once. */
@Component
class ServiceViews {
    private final Accounts accounts;
    private final PictureStore pictures;
    private final ProfileStore profiles;

    ServiceViews(Accounts accounts, PictureStore pictures, ProfileStore profiles) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.profiles = profiles;
    }

    ServiceView of(ServiceState service) {
        return of(service.sellerId(), List.of(service)).getFirst();
    }

    /** Services of one seller. */
    List<ServiceView> of(UUID sellerId, List<ServiceState> services) {
        Person seller = accounts.get(sellerId).person();
        String headline = profiles.get(sellerId).headline();
        Map<UUID, List<Picture>> shown =
                pictures.listOf(services.stream().map(ServiceState::id).toList());
        return services.stream()
                .map(service -> {
                    ServiceContent content = service.content();
                    return new ServiceView(
                            service.id(),
                            content.title(),
                            content.description(),
                            content.price(),
                            content.deliveryDays(),
                            content.packages(),
                            content.options(),
                            content.questions(),
                            content.contactNeeds(),
                            shown.getOrDefault(service.id(), List.of()),
                            service.status(),
                            seller,
                            headline,
                            service.version(),
                            service.createdAt(),
                            service.updatedAt());
                })
                .toList();
    }

    /** Services of whomever. */
    List<ServiceSummary> summaries(List<Listing> listings) {
        Map<UUID, Person> sellers = accounts.people(
                listings.stream().map(Listing::sellerId).distinct().toList());
        Map<UUID, List<Picture>> shown =
                pictures.listOf(listings.stream().map(one -> one.ref().id()).toList());
        return listings.stream()
                .map(one -> new ServiceSummary(
                        one.ref().id(),
                        one.ref().title(),
                        one.ref().price(),
                        one.deliveryDays(),
                        sellers.getOrDefault(one.sellerId(), new Person(one.sellerId(), "")),
                        shown.getOrDefault(one.ref().id(), List.of()).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
