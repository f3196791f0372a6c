package rapport.insight;

import rapport.platform.Deciding;

/**
 * How a habit is kept.
 *
 * @param key which one
 * @param share in how many of its occasions
 * @param target what to aim at
 * @param weight how much the lesson makes of it
 */
@Deciding
public record HabitShare(String key, Share share, double target, int weight) {
    /** How far below the target it is. */
    double gap() {
        return target - share.share();
    }

    /** Whether it is below the target although chance is allowed for. */
    boolean isSurelyBelow() {
        return share.high() < target;
    }
}
