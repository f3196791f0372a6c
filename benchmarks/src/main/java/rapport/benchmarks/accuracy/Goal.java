package rapport.benchmarks.accuracy;

/**
 * What a row of the table is about.
 *
 * @param name what it is called on the command line
 * @param task the task, for people
 * @param measure how it is measured
 * @param goal what is wanted
 * @param best the best that was published on the same set; empty if nothing was
 */
record Goal(String name, String task, String measure, String goal, String best) {}
