package rapport.platform.node;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import rapport.platform.Settings;

/** An embedded database belongs to one node; one given by its address may be shared by many. */
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {
    @Bean
    NodeBus nodeBus(Settings settings, DataSource dataSource, JdbcTemplate jdbc) {
        return settings.databaseUrl() == null ? new SingleNode() : new PostgresBus(dataSource, jdbc);
    }
}
