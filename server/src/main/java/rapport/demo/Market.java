package rapport.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.catalogue.Money;
import rapport.catalogue.Question;
import rapport.catalogue.Selling;
import rapport.catalogue.ServiceOption;
import rapport.catalogue.ServicePackage;
import rapport.coaching.QuickReplies;

/** What the people of the world sell, and what they say of themselves. */
@Component
@Profile("demo")
class Market {
    /** A paused service was published before: somebody may have written about it. */
    private static final Duration PAUSED_SINCE = Duration.ofHours(20);

    private final Cast cast;
    private final Selling selling;
    private final QuickReplies quickReplies;
    private final Map<String, UUID> ids = new HashMap<>();

    Market(Cast cast, Selling selling, QuickReplies quickReplies) {
        this.cast = cast;
        this.selling = selling;
        this.quickReplies = quickReplies;
    }

    /** Every seller introduces himself and publishes what he sells. */
    List<Step> steps(Instant now) {
        List<Step> steps = new ArrayList<>();
        WorldFiles.people().forEach((key, person) -> {
            Instant settled = now.minus(When.duration(person.since())).plusSeconds(1);
            if (person.headline() != null) {
                steps.add(new Step(settled, () -> introduce(key, person)));
            }
        });
        WorldFiles.services().forEach((key, service) -> {
            steps.add(new Step(now.minus(When.duration(service.since())), () -> offer(key, service)));
            if ("paused".equals(service.status())) {
                steps.add(new Step(now.minus(PAUSED_SINCE), () -> selling.pause(cast.id(service.seller()), id(key))));
            }
        });
        return steps;
    }

    /** A service that is there by now. */
    UUID id(String service) {
        return Objects.requireNonNull(ids.get(service), service);
    }

    private void introduce(String key, WorldFiles.Person person) {
        String about = Objects.requireNonNullElse(person.about(), "");
        selling.introduce(cast.id(key), Objects.requireNonNull(person.headline()), about);
        if (person.quickReplies() != null) {
            person.quickReplies().forEach(reply -> quickReplies.add(cast.id(key), reply.title(), reply.text()));
        }
    }

    private void offer(String key, WorldFiles.Service service) {
        UUID seller = cast.id(service.seller());
        UUID id = selling.draft(seller, offer(service));
        ids.put(key, id);
        if (service.pictures() != null) {
            service.pictures().forEach((name, alt) -> addPicture(seller, id, name, alt));
        }
        if (!"draft".equals(service.status())) {
            selling.publish(seller, id);
        }
    }

    private static Selling.Offer offer(WorldFiles.Service service) {
        List<WorldFiles.Option> options = service.options() == null ? List.of() : service.options();
        List<WorldFiles.Asked> questions = service.questions() == null ? List.of() : service.questions();
        return new Selling.Offer(
                service.title(),
                service.text(),
                service.packages().stream().map(Market::inCatalogue).toList(),
                options.stream()
                        .map(one -> new ServiceOption(one.title(), price(one.price()), one.days()))
                        .toList(),
                questions.stream()
                        .map(one -> new Question(one.text(), one.required()))
                        .toList(),
                service.needs() == null ? Map.of() : service.needs());
    }

    private static ServicePackage inCatalogue(WorldFiles.Pack one) {
        String text = Objects.requireNonNullElse(one.text(), "");
        return new ServicePackage(one.name(), text, price(one.price()), one.days(), one.revisions());
    }

    private void addPicture(UUID seller, UUID service, String name, String alt) {
        try {
            selling.addPicture(seller, service, alt, new ByteArrayInputStream(WorldFiles.bytes(name + ".webp")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An amount in whole units and a currency. */
    static Money price(String text) {
        String[] parts = text.split(" ", -1);
        int digits = Currency.getInstance(parts[1]).getDefaultFractionDigits();
        return new Money(Math.round(Long.parseLong(parts[0]) * Math.pow(10, digits)), parts[1]);
    }
}
