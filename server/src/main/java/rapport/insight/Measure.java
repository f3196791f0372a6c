package rapport.insight;

import java.util.Locale;
import rapport.platform.Deciding;

/** What is counted of each seller. All of it can be added up, over sellers too; shares and means are made of the sums. */
@Deciding
enum Measure {
    /** Answers that stopped a clock. */
    REPLIES,
    /** The speed of all of them together. */
    SPEED_POINTS,
    /** Messages scored. */
    MESSAGES,
    /** The politeness of all of them together. */
    POLITENESS_POINTS,
    /** The professionalism of all of them together. */
    PROFESSIONALISM_POINTS,
    /** Messages that lost no politeness. */
    POLITE_MESSAGES,
    /** Messages that lost no professionalism. */
    PROFESSIONAL_MESSAGES,
    /** The buyer's turns that were answered within 10 minutes. */
    TURNS_TEN_MINUTES,
    /** Within 30 minutes. */
    TURNS_HALF_HOUR,
    /** Within an hour. */
    TURNS_HOUR,
    /** Within 4 hours. */
    TURNS_FOUR_HOURS,
    /** Within 24 hours. */
    TURNS_DAY,
    /** Later, or never. */
    TURNS_LATER,
    /** First contacts that were answered within 10 minutes. */
    CONTACTS_TEN_MINUTES,
    /** Within 30 minutes. */
    CONTACTS_HALF_HOUR,
    /** Within an hour. */
    CONTACTS_HOUR,
    /** Within 4 hours. */
    CONTACTS_FOUR_HOURS,
    /** Within 24 hours. */
    CONTACTS_DAY,
    /** Later, or never. */
    CONTACTS_LATER,
    /** Those of them that became orders, having been answered within 10 minutes. */
    ORDERS_TEN_MINUTES,
    /** Within 30 minutes. */
    ORDERS_HALF_HOUR,
    /** Within an hour. */
    ORDERS_HOUR,
    /** Within 4 hours. */
    ORDERS_FOUR_HOURS,
    /** Within 24 hours. */
    ORDERS_DAY,
    /** Later, or never. */
    ORDERS_LATER,
    /** First contacts too young to count. */
    YOUNG_CONTACTS,
    /** Steps of progress shown in time. */
    STEPS_IN_TIME,
    /** Steps of progress missed. */
    STEPS_MISSED,
    /** Orders that were taken and ended. */
    ENDED,
    /** Those in which options were offered. */
    OFFERED,
    /** Those in which a moderator was asked. */
    DISPUTED,
    /** Those that were completed. */
    COMPLETED,
    /** Buyers with a completed order. */
    BUYERS,
    /** Those of them with more than one. */
    REPEATERS,
    /** Reviews that people wrote. */
    REVIEWS,
    /** Those with a thumb up. */
    LIKED,
    /** All their marks together, three each. */
    MARKS,
    /** Those that are answered or should be by now. */
    ANSWERABLE,
    /** Those that are answered. */
    ANSWERED,
    /** Reviews that the system wrote. */
    AUTOMATIC;

    /** The name in data. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The buyer's turns of a band. */
    static Measure turns(ReplyBand band) {
        return valueOf("TURNS_" + band.name());
    }

    /** The first contacts of a band. */
    static Measure contacts(ReplyBand band) {
        return valueOf("CONTACTS_" + band.name());
    }

    /** The first contacts of a band that became orders. */
    static Measure orders(ReplyBand band) {
        return valueOf("ORDERS_" + band.name());
    }
}
