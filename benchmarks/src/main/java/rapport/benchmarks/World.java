package rapport.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who talks with whom in the stored world. Everything follows from numbers, so that loader and senders agree without
 * asking the database.
 *
 * <p>The world is made of groups that are alike: in each, every seller talks with {@code degree} buyers and every buyer
 * with {@code degree} sellers. One group is live: its accounts are signed in and listen, and all load falls on its
 * conversations. Groups are dealt out in turn, as cards are, so that the live rows lie spread among all others.
 *
 * @param pairs sellers in a group, and as many buyers
 * @param degree conversations of each account
 * @param groups how many groups there are
 */
record World(int pairs, int degree, int groups) {
    private static final int MOST_CONVERSATIONS_OF_AN_ACCOUNT = 20;
    private static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(365);
    private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(7);

    /** Of so many conversations one waits for its seller. */
    private static final int ONE_IN_WAITS = 10;

    private static final long ACCOUNTS = 1;
    private static final long CONVERSATIONS = 2;
    private static final long MESSAGES = 3;

    /** About so many conversations, with so many accounts in the live group. */
    static World of(int conversations, int liveAccounts) {
        int pairs = Math.clamp(liveAccounts / 2, 1, conversations);
        int degree = Math.clamp(conversations / pairs, 1, Math.min(pairs, MOST_CONVERSATIONS_OF_AN_ACCOUNT));
        return new World(pairs, degree, Math.max(1, conversations / (pairs * degree)));
    }

    int conversations() {
        return pairs * degree * groups;
    }

    int accounts() {
        return 2 * pairs * groups;
    }

    int liveConversations() {
        return pairs * degree;
    }

    int liveAccounts() {
        return 2 * pairs;
    }

    /** The account at a place from 0 to {@link #accounts()}. */
    UUID account(int place) {
        return id(ACCOUNTS, BEGINNING.toEpochMilli() + place, place);
    }

    /** The place of an account of the live group. */
    int liveAccount(int member) {
        return member * groups;
    }

    /** A conversation of the live group. */
    Talk live(int number) {
        return talk(number * groups);
    }

    /** The conversation at a place from 0 to {@link #conversations()}. */
    Talk talk(int place) {
        int group = place % groups;
        int number = place / groups;
        int seller = number / degree;
        int buyer = pairs + (seller + number % degree) % pairs;
        Instant begun = BEGINNING.plusMillis(SPAN.toMillis() / conversations() * place);
        int answered = 2 * (1 + (int) (mix(place) & 1));
        boolean waits = mix(place + 1L) % ONE_IN_WAITS == 0;
        return new Talk(
                id(CONVERSATIONS, begun.toEpochMilli(), place),
                buyer * groups + group,
                seller * groups + group,
                begun,
                waits ? answered + 1 : answered);
    }

    /**
     * A stored conversation: buyer and seller wrote in turn, the buyer first.
     *
     * @param id its id
     * @param buyer the place of the buyer's account
     * @param seller the place of the seller's account
     * @param begun when its first message was sent
     * @param messages how many there are; if odd, the buyer waits for an answer
     */
    record Talk(UUID id, int buyer, int seller, Instant begun, int messages) {
        boolean waits() {
            return messages % 2 == 1;
        }

        Instant sentAt(int seq) {
            return begun.plus(BETWEEN_MESSAGES.multipliedBy(seq - 1L));
        }

        UUID clientId(int seq) {
            return World.id(MESSAGES, id.getMostSignificantBits(), id.getLeastSignificantBits() + seq);
        }

        String text(int seq) {
            return Texts.stored(id.getLeastSignificantBits() + seq);
        }
    }

    /** An id of version 7, as the server makes them: the time first, then what looks random. */
    private static UUID id(long kind, long millis, long number) {
        long random = mix(number * 4 + kind);
        return new UUID((millis << 16) | 0x7000L | (random & 0xfff), (mix(random) >>> 2) | 0x8000_0000_0000_0000L);
    }

    /** SplitMix64: spreads numbers evenly, always positive. */
    static long mix(long number) {
        long z = number + 0x9e37_79b9_7f4a_7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
