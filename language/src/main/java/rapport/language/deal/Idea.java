package rapport.language.deal;

import java.util.Locale;

/** An idea that the lexicon has many phrases for: what talk of deals is made of. */
enum Idea {
    /** The marketplace. */
    SITE,
    /** Through the marketplace, through its order. */
    INSIDE,
    /** Past the marketplace. */
    OUT,
    /** From one to the other, with nobody between. */
    DIRECT,
    /** Nobody who mediates. */
    MIDDLE,
    /** Without the marketplace's order. */
    NOORDER,
    /** Another place to order at. */
    OTHERSITE,
    /** Ordering, finding. */
    ORDER,
    /** Another way. */
    OTHERWAY,
    /** Not here. */
    NOHERE,
    /** Here. */
    HERE,
    /** Working, dealing. */
    WORK,
    /** I, you. */
    PERSON,
    /** Let's, can we, better, if. */
    LET,
    /** One pays the other. */
    PAYACT,
    /** Paying, money. */
    PAY,
    /** A card, a bank, a wallet, cash. */
    CHANNEL,
    /** The details to pay to. */
    DETAILS,
    /** Giving, sending, telling. */
    GIVE,
    /** Cheaper, a discount. */
    CHEAPER,
    /** A price. */
    PRICE,
    /** A commission. */
    FEE,
    /** A percentage, a cut, a fee, of whatever. */
    SHARE,
    /** So many percent, a fifth. */
    PART,
    /** Somebody takes something from a sum. */
    TAKE,
    /** What is left of a sum. */
    NET,
    /** Not paying a fee. */
    AVOIDFEE,
    /** Saving a fee, which nobody can who stays. */
    SAVEFEE,
    /** Paying here has failed. */
    PAYFAIL,
    /** Numbers for tests and examples. */
    SANDBOX,
    /** Not speaking of fees. */
    NOFEE,
    /** Somebody else who takes a commission: a bank, a broker. */
    OWNER,
    /** What is said of the work ordered, not of the deal. */
    SUBJECT,
    /** I can't, one mustn't. */
    NO,
    /** Only here. */
    ONLY,
    /** Staying here. */
    STAY,
    /** The rules and what they threaten with. */
    RULED,
    /** Contacts. */
    CONTACT,
    /** But. */
    TURN,
    /** Yes. */
    YES,
    /** No. */
    NAY;

    /** The entry of the lexicon. */
    String entry() {
        return "deal." + name().toLowerCase(Locale.ROOT);
    }

    /** A bit for each idea. */
    @SuppressWarnings("EnumOrdinal") // The bits live while one text is read and are never stored.
    long bit() {
        return 1L << ordinal();
    }

    /** The bits of several. */
    static long bits(Idea... ideas) {
        long bits = 0;
        for (Idea idea : ideas) {
            bits |= idea.bit();
        }
        return bits;
    }
}
