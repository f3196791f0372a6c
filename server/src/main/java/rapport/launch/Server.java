package rapport.launch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: every feature found below {@code rapport}. */
@SpringBootApplication(scanBasePackages = "rapport")
@ConfigurationPropertiesScan("rapport")
public class Server {}
