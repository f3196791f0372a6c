package rapport.policy;

/**
 * How many people an account may write to first, and what comes of first contacts that are spam.
 *
 * @param spamBringsStrike whether a moderator who agrees that something is spam may give its sender a strike
 * @param youngForDays for how many days an account is young
 * @param young how many conversations a young account may begin
 * @param grown how many any other may
 * @param alikeWarnFrom from how many sellers on in a day the same text is warned of
 * @param alikeRefuseFrom from how many on it is refused
 */
public record ContactLimits(
        boolean spamBringsStrike, int youngForDays, Most young, Most grown, int alikeWarnFrom, int alikeRefuseFrom) {
    /**
     * How many conversations may be begun.
     *
     * @param perHour within an hour
     * @param perDay within 24 hours
     */
    public record Most(int perHour, int perDay) {}
}
