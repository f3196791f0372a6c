package rapport.insight;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.insight.Cohort.Kind;
import rapport.insight.Results.Income;
import rapport.platform.Deciding;

/** Puts sellers together: by when they joined, and by how soon they answer. */
@Deciding
final class Cohorts {
    /** Of fewer sellers only their number is told: their figures would be those of people. */
    static final int FEWEST = 5;

    /** So many months of sign-up are told apart. */
    static final int MONTHS = 12;

    private static final String EARLIER = "earlier";
    private static final String FEW = "few";
    private static final int QUARTERS = 4;

    private Cohorts() {}

    /**
     * A seller in numbers.
     *
     * @param id who
     * @param joinedAt when the account was made
     * @param sums what was counted
     * @param income what was earned, by currency
     */
    record Seller(UUID id, Instant joinedAt, Sums sums, Map<String, Long> income) {}

    /** All cohorts of these sellers; {@code income} is what everybody earned, week by week. */
    static List<Cohort> of(Collection<Seller> sellers, List<Income> income) {
        List<Cohort> cohorts = new ArrayList<>();
        List<Seller> all = List.copyOf(sellers);
        cohorts.add(new Cohort(Kind.ALL.key(), Kind.ALL.key(), all.size(), Figures.of(sum(all), income)));
        cohorts.addAll(cohorts(Kind.JOINED, byMonth(all)));
        cohorts.addAll(cohorts(Kind.SPEED, bySpeed(all)));
        return cohorts;
    }

    private static List<Cohort> cohorts(Kind kind, Map<String, List<Seller>> parts) {
        Set<String> withheld = withheld(parts);
        return parts.entrySet().stream()
                .map(part -> new Cohort(
                        kind.key(),
                        part.getKey(),
                        part.getValue().size(),
                        withheld.contains(part.getKey())
                                ? null
                                : Figures.of(sum(part.getValue()), income(part.getValue()))))
                .toList();
    }

    /**
     * The parts of everybody that are not told: those of fewer than five, and, because everybody less all that is told is
     * what is not, so many of the next smallest that this is at least five sellers, too.
     */
    private static Set<String> withheld(Map<String, List<Seller>> parts) {
        Set<String> withheld = new HashSet<>();
        int sellers = 0;
        for (Map.Entry<String, List<Seller>> part : parts.entrySet().stream()
                .sorted(Comparator.comparingInt(part -> part.getValue().size()))
                .toList()) {
            if (part.getValue().size() >= FEWEST && (withheld.isEmpty() || sellers >= FEWEST)) {
                break;
            }
            withheld.add(part.getKey());
            sellers += part.getValue().size();
        }
        return withheld;
    }

    private static Sums sum(List<Seller> sellers) {
        return sellers.stream().map(Seller::sums).reduce(Sums.NONE, Sums::plus);
    }

    private static List<Income> income(List<Seller> sellers) {
        TreeMap<String, Long> sums = new TreeMap<>();
        sellers.forEach(
                seller -> seller.income().forEach((currency, amount) -> sums.merge(currency, amount, Long::sum)));
        return sums.entrySet().stream()
                .map(entry -> new Income(entry.getKey(), entry.getValue(), List.of()))
                .toList();
    }

    /** The earliest first; those before the last twelve months come first, together. */
    private static Map<String, List<Seller>> byMonth(List<Seller> sellers) {
        TreeMap<YearMonth, List<Seller>> months = sellers.stream()
                .collect(Collectors.groupingBy(
                        seller -> YearMonth.from(seller.joinedAt().atOffset(ZoneOffset.UTC)),
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, List<Seller>> cohorts = new LinkedHashMap<>();
        int left = months.size();
        for (Map.Entry<YearMonth, List<Seller>> month : months.entrySet()) {
            String key = left-- > MONTHS ? EARLIER : month.getKey().toString();
            cohorts.computeIfAbsent(key, absent -> new ArrayList<>()).addAll(month.getValue());
        }
        return cohorts;
    }

    /** The quickest quarter first; those with too few answers last. */
    private static Map<String, List<Seller>> bySpeed(List<Seller> sellers) {
        Map<UUID, Double> speeds = new HashMap<>();
        sellers.stream()
                .filter(seller -> seller.sums().get(Measure.REPLIES) >= Scores.ENOUGH)
                .forEach(seller -> speeds.put(
                        seller.id(),
                        (double) seller.sums().get(Measure.SPEED_POINTS)
                                / seller.sums().get(Measure.REPLIES)));
        List<Seller> ranked = sellers.stream()
                .filter(seller -> speeds.containsKey(seller.id()))
                .sorted(Comparator.comparingDouble((Seller seller) -> -speeds.getOrDefault(seller.id(), 0.0))
                        .thenComparing(seller -> seller.id().toString()))
                .toList();
        Map<String, List<Seller>> cohorts = new TreeMap<>();
        for (int place = 0; place < ranked.size(); place++) {
            String quarter = String.valueOf(QUARTERS * place / ranked.size() + 1);
            cohorts.computeIfAbsent(quarter, absent -> new ArrayList<>()).add(ranked.get(place));
        }
        List<Seller> few = sellers.stream()
                .filter(seller -> !speeds.containsKey(seller.id()))
                .toList();
        if (!few.isEmpty()) {
            cohorts.put(FEW, few);
        }
        return cohorts;
    }
}
