package rapport.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets. {@code docs/config.md} says it all, with flags and environment.
 *
 * @param data the folder with everything that is kept: the embedded database, files, logs
 * @param databaseUrl a PostgreSQL to use instead of the embedded one, {@code jdbc:postgresql://…}; null for the embedded
 * @param moderators e-mail addresses whose accounts are moderators
 * @param secureCookies whether cookies are sent over HTTPS only; off for http://localhost
 * @param limits how much of what one account or address may do
 */
@ConfigurationProperties("rapport")
public record Settings(
        @DefaultValue("rapport-data") Path data,
        @Nullable String databaseUrl,
        @DefaultValue List<String> moderators,
        @DefaultValue("false") boolean secureCookies,
        @DefaultValue Limits limits) {
    /**
     * Rates, each a bucket that holds so many and refills evenly over the time named.
     *
     * @param signInsPerQuarterHour tries to sign in, per e-mail and (ten times as many) per address of the network
     * @param signUpsPerHour new accounts per address of the network
     * @param messagesPerMinute messages per account
     * @param conversationsPerHour conversations begun per account
     * @param uploadsPerHour files per account
     * @param searchesPerMinute searches of messages per account
     */
    public record Limits(
            @DefaultValue("10") int signInsPerQuarterHour,
            @DefaultValue("20") int signUpsPerHour,
            @DefaultValue("60") int messagesPerMinute,
            @DefaultValue("30") int conversationsPerHour,
            @DefaultValue("200") int uploadsPerHour,
            @DefaultValue("60") int searchesPerMinute) {}
}
