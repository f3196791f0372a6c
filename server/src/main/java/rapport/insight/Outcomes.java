package rapport.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.insight.Results.Income;
import rapport.insight.Results.WeekIncome;
import rapport.insight.SumsStore.Earned;

/** The door to habits beside outcomes. Whoever asks has made sure that he may know. */
@Component
public class Outcomes {
    private final SumsStore store;

    Outcomes(SumsStore store) {
        this.store = store;
    }

    /** Those of a seller. */
    public SellerOutcomes of(UUID sellerId, Period period) {
        Figures figures = Figures.of(store.of(sellerId, period), income(store.earnings(sellerId, period), period));
        return new SellerOutcomes(period, figures, Next.of(figures.habits().shares()));
    }

    /** Those of all sellers, by cohort. */
    public MarketOutcomes market(Period period) {
        Map<UUID, Sums> sums = store.ofAll(period);
        Map<UUID, Map<String, Long>> earned = new HashMap<>();
        List<Earned> all = store.earningsOfAll(period);
        all.forEach(one -> one.sellerId()
                .ifPresent(seller -> earned.computeIfAbsent(seller, absent -> new HashMap<>())
                        .merge(one.currency(), one.amount(), Long::sum)));
        Set<UUID> ids = new HashSet<>(sums.keySet());
        ids.addAll(earned.keySet());
        List<Cohorts.Seller> sellers = store.joined(ids).entrySet().stream()
                .map(joined -> new Cohorts.Seller(
                        joined.getKey(),
                        joined.getValue(),
                        sums.getOrDefault(joined.getKey(), Sums.NONE),
                        earned.getOrDefault(joined.getKey(), Map.of())))
                .toList();
        List<Earned> weeks =
                all.stream().filter(one -> one.sellerId().isEmpty()).toList();
        return new MarketOutcomes(period, Cohorts.of(sellers, income(weeks, period)));
    }

    /** All weeks of the period for each currency in which anything was earned. */
    private static List<Income> income(List<Earned> earned, Period period) {
        TreeMap<String, Map<LocalDate, Long>> currencies = new TreeMap<>();
        earned.forEach(one -> one.week()
                .ifPresent(week -> currencies
                        .computeIfAbsent(one.currency(), absent -> new HashMap<>())
                        .merge(week, one.amount(), Long::sum)));
        return currencies.entrySet().stream()
                .map(entry -> new Income(
                        entry.getKey(),
                        entry.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        period.weeks().stream()
                                .map(week ->
                                        new WeekIncome(week, entry.getValue().getOrDefault(week, 0L)))
                                .toList()))
                .toList();
    }
}
