package rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.account.Language;
import rapport.catalogue.Money;
import rapport.catalogue.ServicePackage;
import rapport.exchange.ExchangeDesk;

/** What the people of the world ask for on the exchange, and what they propose to each other. */
@Component
@Profile("demo")
class Bazaar {
    private static final Duration WITHDRAWN_AFTER = Duration.ofHours(30);

    private final Cast cast;
    private final ExchangeDesk exchange;
    private final Map<String, UUID> ids = new HashMap<>();

    Bazaar(Cast cast, ExchangeDesk exchange) {
        this.cast = cast;
        this.exchange = exchange;
    }

    /** Everybody publishes, proposes and thinks better of it. */
    List<Step> steps(Instant now) {
        List<Step> steps = new ArrayList<>();
        WorldFiles.requests().forEach((key, request) -> {
            Instant published = now.minus(When.duration(request.at()));
            steps.add(new Step(published, () -> publish(key, request, now)));
            if (request.proposals() != null) {
                request.proposals()
                        .forEach(one -> steps.add(
                                new Step(now.minus(When.duration(one.at())), () -> propose(key, request, one))));
            }
            if ("withdrawn".equals(request.ends())) {
                steps.add(new Step(
                        published.plus(WITHDRAWN_AFTER), () -> exchange.withdraw(cast.id(request.buyer()), id(key))));
            }
        });
        return steps;
    }

    private UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    private void publish(String key, WorldFiles.Request request, Instant now) {
        Money to = Market.price(request.to());
        Money from = Market.price(request.from() + " " + to.currency());
        Optional<LocalDate> deadline = Optional.ofNullable(request.within())
                .map(days -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days));
        ids.put(
                key,
                exchange.publish(
                        cast.id(request.buyer()),
                        new ExchangeDesk.Wish(
                                request.title(),
                                request.text(),
                                from.amount(),
                                to.amount(),
                                to.currency(),
                                deadline,
                                request.language())));
    }

    private void propose(String key, WorldFiles.Request request, WorldFiles.Proposed one) {
        String name = request.language() == Language.RU ? "Отклик" : "Proposal";
        ServicePackage offered = new ServicePackage(name, "", Market.price(one.price()), one.days(), one.revisions());
        exchange.propose(cast.id(one.seller()), id(key), one.text(), List.of(offered), List.of());
    }
}
