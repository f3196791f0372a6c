package rapport.language;

/**
 * What a rule is about.
 *
 * @param title what it finds, in some words
 * @param message what that is and why it matters
 * @param suggestion what to write instead
 * @param technique the row of the requirements behind it, such as {@code S18}
 */
public record Topic(String title, String message, String suggestion, String technique) {}
