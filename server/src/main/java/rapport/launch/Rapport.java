package rapport.launch;

import org.springframework.boot.SpringApplication;

/** The entry point of the program. */
public final class Rapport {
    private Rapport() {}

    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(Server.class, args);
    }
}
