package rapport.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The figures of outcomes as the API tells them, by the names that {@link SlowOutcomes} gives them. */
final class ToldOutcomes {
    private ToldOutcomes() {}

    static Map<String, String> of(JsonNode figures) {
        Map<String, String> told = new TreeMap<>();
        JsonNode habits = figures.get("habits");
        for (String score : new String[] {"speed", "politeness", "professionalism"}) {
            told.put("scores." + score, orNone(habits.get("scores").get(score)));
        }
        habits.get("bands")
                .forEach(one -> told.put(
                        "bands." + one.get("band").asString(), one.get("count").asString()));
        habits.get("shares").forEach(one -> told.put("habits." + one.get("key").asString(), share(one.get("share"))));
        JsonNode results = figures.get("results");
        JsonNode curve = results.get("curve");
        curve.get("points").forEach(one -> told.put("curve." + one.get("band").asString(), share(one.get("orders"))));
        told.put("curve.early", share(curve.get("early")));
        told.put("curve.late", share(curve.get("late")));
        told.put("curve.young", curve.get("young").asString());
        for (String one : new String[] {"repeat", "disputes", "completed"}) {
            told.put(one, share(results.get(one)));
        }
        JsonNode reviews = results.get("reviews");
        told.put("reviews.liked", share(reviews.get("liked")));
        told.put("reviews.automatic", reviews.get("automatic").asString());
        JsonNode average = reviews.get("average");
        told.put(
                "reviews.average",
                average.isNull()
                        ? "none"
                        : average.decimalValue()
                                .setScale(2, RoundingMode.UNNECESSARY)
                                .toString());
        for (JsonNode income : results.get("income")) {
            String name = "income." + income.get("currency").asString();
            told.put(name, income.get("amount").asString());
            income.get("weeks")
                    .forEach(week -> told.put(
                            name + "." + week.get("start").asString(),
                            week.get("amount").asString()));
        }
        return told;
    }

    private static String orNone(JsonNode value) {
        return value.isNull() ? "none" : value.asString();
    }

    private static String share(JsonNode share) {
        return share.get("count").asString() + " of " + share.get("of").asString() + ", " + places(share.get("low"))
                + " to " + places(share.get("high"));
    }

    private static BigDecimal places(JsonNode number) {
        return number.decimalValue().setScale(4, RoundingMode.UNNECESSARY);
    }
}
