package rapport.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import rapport.platform.Settings;

/** The connections to the database, embedded or given by its address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 16;

    /** Made first where no address is given; its folder is locked by the launcher before. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "rapport.database-url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return EmbeddedDatabase.start(settings.data().resolve("database").toAbsolutePath());
    }

    @Bean
    @Primary
    DataSource dataSource(
            Settings settings, org.springframework.beans.factory.ObjectProvider<EmbeddedDatabase> embedded) {
        String url = settings.databaseUrl();
        HikariConfig config = new HikariConfig();
        config.setPoolName("rapport");
        config.setJdbcUrl(url == null ? embedded.getObject().url() : url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "rapport");
        config.addDataSourceProperty("prepareThreshold", "2");
        return new HikariDataSource(config);
    }
}
