package rapport.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets. The one list of settings: what each means is said by its {@link Setting}, and flags,
 * environment variables, the help and {@code docs/config.md} are made from here.
 */
@ConfigurationProperties("rapport")
public record Settings(
        @Setting(value = "The port that the server answers on; 0 for any that is free.", max = 65_535)
        @DefaultValue("8080")
        int port,

        @Setting("The address of this machine to answer on, such as `127.0.0.1`; all of them if none is given.")
        @Nullable
        String address,

        @Setting("The folder with everything that is kept: the embedded database, files, logs.")
        @DefaultValue("rapport-data")
        Path data,

        @Setting(
                value =
                        "A PostgreSQL to use instead of the embedded one: `jdbc:postgresql://HOST:PORT/NAME?user=…&password=…`.",
                secret = true)
        @Nullable
        String databaseUrl,

        @Setting(
                "E-mail addresses of those who shall be moderators, with commas between; each confirms with a code that is printed at the start.")
        @DefaultValue
        List<String> moderators,

        @Setting("Whether cookies are sent over HTTPS only. On wherever people reach the server by HTTPS.")
        @DefaultValue("false")
        boolean secureCookies,

        @Setting("Whether a reverse proxy stands before the server and says in `X-Forwarded-…` whom it serves.")
        @DefaultValue("false")
        boolean behindProxy,

        @Setting("The bearer token for `/actuator/prometheus`; without one there are no metrics to read.") @Nullable
        Secret metricsToken,

        @Setting(
                "The marketplace's rules, a `policy.yaml` as docs/policy.md explains it; those of Kwork if none is given.")
        @Nullable
        Path policy,

        @Setting(
                value =
                        "For how many days the texts are kept that the guard stopped or a moderator decided on. What was decided stays in the log.",
                min = 1,
                max = 3650)
        @DefaultValue("180")
        int keepGuardedTextsDays,

        @DefaultValue Payments payments,

        @DefaultValue Limits limits) {
    /** The marketplace's payment service. */
    public record Payments(
            @Setting(
                    "The base address of the marketplace's payment service, as docs/payments.md asks for one; without it people settle money between them, and orders count as paid.")
            @Nullable
            String url,

            @Setting(
                    "What this server and the payment service sign their messages to each other with; at least 32 characters. Required with `payments.url`.")
            @Nullable
            Secret secret) {}

    /** Rates, each a bucket that holds so many and refills evenly over the time named. */
    public record Limits(
            @Setting(
                    value =
                            "Tries to sign in, in a quarter of an hour, per e-mail and (ten times as many) per address of the network.",
                    min = 1)
            @DefaultValue("10")
            int signInsPerQuarterHour,

            @Setting(value = "New accounts an hour per address of the network.", min = 1) @DefaultValue("20")
            int signUpsPerHour,

            @Setting(value = "Messages a minute per account.", min = 1) @DefaultValue("60")
            int messagesPerMinute,

            @Setting(value = "Conversations begun an hour per account.", min = 1) @DefaultValue("30")
            int conversationsPerHour,

            @Setting(value = "Files an hour per account.", min = 1) @DefaultValue("200")
            int uploadsPerHour,

            @Setting(
                    value =
                            "Proposals to buyers' requests a day per seller; a day ends at midnight where the seller lives.",
                    min = 1,
                    max = 1000)
            @DefaultValue("10")
            int proposalsPerDay,

            @Setting(value = "Searches of messages a minute per account.", min = 1) @DefaultValue("60")
            int searchesPerMinute,

            @Setting(
                    value =
                            "Changes of all kinds a minute per account: messages, drafts, notes, read marks, advice asked for.",
                    min = 1)
            @DefaultValue("600")
            int changesPerMinute) {}

    /** Leaves out the values: the address of the database may hold its password. */
    @Override
    public String toString() {
        return "Settings[data=" + data + "]";
    }
}
