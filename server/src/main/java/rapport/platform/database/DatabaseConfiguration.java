package rapport.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import rapport.platform.Secret;
import rapport.platform.Settings;
import rapport.platform.StartException;

/** The connections to the database, embedded or given by its address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 16;
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    /** Made when the connections need it, that is, where no address is given; stopped after them. */
    @Bean(destroyMethod = "close")
    @Lazy
    EmbeddedDatabase embeddedDatabase(Settings settings, ObjectProvider<StartingDatabase> begun) {
        StartingDatabase starting = begun.getIfAvailable();
        return starting == null ? EmbeddedDatabase.start(StartingDatabase.folder(settings.data())) : starting.await();
    }

    @Bean
    @Primary
    DataSource dataSource(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        String given = settings.databaseUrl();
        if (given != null) {
            check(given);
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("rapport");
        config.setJdbcUrl(given == null ? embedded.getObject().url() : given);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECT_LIMIT.toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "rapport");
        config.addDataSourceProperty("prepareThreshold", "2");
        // Everything is found by an index. A plan is made once and kept: made while a table is small, it would read the
        // whole table ever after, however large that has grown.
        config.setConnectionInitSql("SET enable_seqscan = off");
        // Details of an error quote the row, and with it what people wrote; they would end in the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    /** Tells the operator what is wrong with the address before anything else complains in its own way. */
    private static void check(String url) {
        Properties parsed = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
        if (parsed == null) {
            throw StartException.usage("The setting database-url is no address of a PostgreSQL:"
                    + " it reads jdbc:postgresql://HOST:PORT/NAME?user=…&password=…");
        }
        Properties limits = new Properties();
        limits.setProperty("connectTimeout", Long.toString(CONNECT_LIMIT.toSeconds()));
        limits.setProperty("loginTimeout", Long.toString(CONNECT_LIMIT.toSeconds()));
        try (Connection connection = DriverManager.getConnection(url, limits)) {
            connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw StartException.failed(
                    "The database " + parsed.getProperty("PGDBNAME") + " at " + parsed.getProperty("PGHOST") + ":"
                            + parsed.getProperty("PGPORT") + " does not let us in: " + reason(e, parsed),
                    e);
        }
    }

    private static String reason(SQLException e, Properties parsed) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String password = parsed.getProperty("password", "");
        return password.isEmpty() ? message : message.replace(password, Secret.REDACTED);
    }
}
