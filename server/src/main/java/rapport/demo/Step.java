package rapport.demo;

import java.time.Instant;

/**
 * One thing that happens in the world.
 *
 * @param at when
 * @param act what
 */
record Step(Instant at, Runnable act) {}
