package rapport.language;

import java.util.Locale;

/** What the engine measures of a text, each from 0 (no trace) to 1 (certainly). */
public enum Signal {
    /** Gives, takes or asks for a contact outside the marketplace. */
    CONTACT,
    /** Proposes or agrees to work or pay elsewhere. */
    OFF_PLATFORM,
    /** Talks of the marketplace's own commission. */
    COMMISSION,
    /** Refuses one of the three above, or quotes the rule against it. */
    REFUSAL,
    /** Insults, swears or humiliates. */
    RUDE,
    /** Too close: ty, slang, diminutives, floods of emoji. */
    FAMILIAR,
    /** Curt, without a word of warmth. */
    COLD,
    /** Says nothing that can be relied on. */
    VAGUE,
    /** Defends itself instead of helping. */
    DEFENSIVE,
    /** Brings bad news: a delay, a refusal, a loss. */
    BAD_NEWS,
    /** Polite on the whole. */
    POLITE,
    /** Greets. */
    GREETING,
    /** Thanks. */
    THANKS,
    /** Apologises. */
    APOLOGY,
    /** Takes the other's place. */
    EMPATHY,
    /** Offers an idea nobody asked for. */
    PROACTIVE,
    /** Tells what is done and what is next. */
    PROGRESS,
    /** Offers the money back. */
    REFUND_OFFER,
    /** The author is upset. */
    UPSET,
    /** Complains of what was or was not done. */
    COMPLAINT,
    /** Wishes more than was ordered. */
    EXTRA_WISH,
    /** Asks something in words that an answer can take up. */
    QUESTION,
    /** Says what comes next. */
    NEXT_STEP,
    /** Grants what the other one says, or thanks for saying it. */
    ACKNOWLEDGED,
    /** Regrets what is nobody's fault. */
    REGRET;

    /** Its place among all signals, from 0. */
    @SuppressWarnings(
            "EnumOrdinal") // Values of signals lie in arrays while a text is read; the places are never stored.
    public int index() {
        return ordinal();
    }

    /** The name in data, such as {@code off_platform}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
