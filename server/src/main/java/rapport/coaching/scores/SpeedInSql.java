package rapport.coaching.scores;

import java.util.Locale;
import rapport.responsiveness.Band;

/** The worth of an answer for its speed as PostgreSQL computes it, for whoever adds up those of many sellers at once. */
public final class SpeedInSql {
    private static final double STEP = 25;

    private SpeedInSql() {}

    /** What an answer is worth after a delay, which is an expression of the type interval; see {@link Speed#of}. */
    public static String of(String delay) {
        // As a Duration counts them: whole milliseconds.
        String millis = "floor(date_part('epoch', " + delay + ") * 1000)";
        StringBuilder lost = new StringBuilder("0");
        Band[] bands = Band.values();
        for (int n = 1; n < bands.length; n++) {
            double begin = bands[n - 1].end().toMillis();
            double whole = Math.log(bands[n].end().toMillis() / begin);
            lost.append(String.format(
                    Locale.ROOT,
                    " + least(1, ln(greatest(%1$s, %2$s::float8) / %2$s::float8) / %3$s::float8)",
                    millis,
                    begin,
                    whole));
        }
        return "floor(" + Speed.BEST + " - " + STEP + " * (" + lost + ") + 0.5)::int";
    }
}
