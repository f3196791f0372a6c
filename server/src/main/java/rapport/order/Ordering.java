package rapport.order;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.availability.Availabilities;
import rapport.catalogue.ServiceOffer;
import rapport.catalogue.ServiceOption;
import rapport.catalogue.ServicePackage;
import rapport.catalogue.Services;
import rapport.platform.Ids;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.Standings;

/** Makes an order of what a service offers, for whoever may order it. */
@Component
class Ordering {
    private final Services services;
    private final Accounts accounts;
    private final Standings standings;
    private final Availabilities availabilities;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    Ordering(
            Services services,
            Accounts accounts,
            Standings standings,
            Availabilities availabilities,
            Ids ids,
            Settings settings) {
        this.services = services;
        this.accounts = accounts;
        this.standings = standings;
        this.availabilities = availabilities;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(settings.limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /** What an order is made of. */
    record Basis(UUID sellerId, UUID serviceId, Order.Terms terms, List<Line> lines) {}

    /**
     * Reads what is ordered.
     *
     * @throws ProblemException not-found; changed-meanwhile; away; invalid-input; rate-limited; frozen; limited
     */
    Basis prepare(UUID buyerId, Orders.Placing placing) {
        ServiceOffer offer = services.findOffer(placing.serviceId()).orElseThrow(ProblemException::notFound);
        if (offer.version() != placing.version()) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        availabilities.requireTakesOrders(offer.sellerId());
        OrderInput.check(buyerId, offer, placing);
        limit.take(buyerId.toString());
        standings.requireMayBegin(buyerId);
        return new Basis(offer.sellerId(), offer.serviceId(), terms(offer, placing), lines(offer, placing));
    }

    /**
     * Who is frozen neither writes nor begins work; but money would be lost by his silence in a dispute.
     *
     * @throws ProblemException frozen
     */
    void requireMayAct(UUID accountId, OrderInput.Asked asked) {
        boolean must = switch (asked.command().act()) {
            case TAKE -> true;
            case DISPUTE, REPLY -> false;
            default -> asked.hasWords();
        };
        if (must) {
            standings.requireMayWrite(accountId);
        }
    }

    /** The new order. */
    Outcome.Done place(UUID conversationId, UUID buyerId, Basis basis) {
        Order.Parties parties = new Order.Parties(
                ids.next(), conversationId, buyerId, basis.sellerId(), Optional.of(basis.serviceId()));
        return (Outcome.Done) OrderRules.place(parties, basis.terms(), basis.lines(), time.instant());
    }

    private Order.Terms terms(ServiceOffer offer, Orders.Placing placing) {
        ServicePackage chosen = offer.packages().get(placing.packageIndex());
        List<Order.Answered> answers = new ArrayList<>();
        for (int i = 0; i < offer.questions().size(); i++) {
            answers.add(new Order.Answered(
                    offer.questions().get(i).text(), placing.answers().get(i)));
        }
        Set<String> kinds = new TreeSet<>();
        offer.contactNeeds().forEach(need -> kinds.add(need.kind().key()));
        return new Order.Terms(
                offer.title(),
                chosen.name(),
                chosen.description(),
                chosen.price().currency(),
                answers,
                kinds,
                accounts.get(offer.sellerId()).timeZone());
    }

    private List<Line> lines(ServiceOffer offer, Orders.Placing placing) {
        ServicePackage chosen = offer.packages().get(placing.packageIndex());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                ids.next(),
                Line.Kind.PACKAGE,
                chosen.name(),
                chosen.price().amount(),
                chosen.deliveryDays(),
                chosen.revisions(),
                time.instant(),
                false,
                Optional.empty()));
        for (int place : new TreeSet<>(placing.options())) {
            ServiceOption option = offer.options().get(place);
            lines.add(new Line(
                    ids.next(),
                    Line.Kind.OPTION,
                    option.title(),
                    option.price().amount(),
                    option.extraDays(),
                    0,
                    time.instant(),
                    false,
                    Optional.empty()));
        }
        return lines;
    }
}
