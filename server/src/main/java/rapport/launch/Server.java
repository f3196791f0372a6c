package rapport.launch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: every feature found below {@code rapport}. */
@EnableScheduling
@SpringBootApplication(scanBasePackages = "rapport")
@ConfigurationPropertiesScan("rapport")
public class Server {}
