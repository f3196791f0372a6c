package rapport.launch;

import org.springframework.boot.logging.LoggingSystem;

/** The entry point of the program. */
public final class Rapport {
    private Rapport() {}

    /** Does what the arguments say; a server that was started lives on after this returns. */
    public static void main(String[] args) {
        // Nothing is logged before it is known where to; the operator reads plain lines until then.
        LoggingSystem.get(Rapport.class.getClassLoader()).beforeInitialize();
        int code = Commands.line().execute(Commands.withDefault(args));
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }

    /** The version, as the build wrote it into the jar. */
    static String version() {
        String version = Rapport.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
