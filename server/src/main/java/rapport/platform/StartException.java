package rapport.platform;

import org.jspecify.annotations.Nullable;

/**
 * The server cannot start, for a reason that the operator can mend. The message is one sentence or two for the terminal:
 * what is wrong, and what to do.
 */
public final class StartException extends RuntimeException {
    /** Something in the surroundings is missing or broken. */
    public static final int FAILED = 1;

    /** Another process works in the data folder. */
    public static final int IN_USE = 2;

    /** A flag, a command or a setting is wrong, as {@code sysexits.h} numbers it. */
    public static final int USAGE = 64;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private StartException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Something in the surroundings is missing or broken. */
    public static StartException failed(String message) {
        return new StartException(FAILED, message, null);
    }

    /** Something in the surroundings is missing or broken; the cause goes to the log. */
    public static StartException failed(String message, Throwable cause) {
        return new StartException(FAILED, message, cause);
    }

    /** Another process works in the data folder. */
    public static StartException inUse(String message) {
        return new StartException(IN_USE, message, null);
    }

    /** A flag, a command or a setting is wrong. */
    public static StartException usage(String message) {
        return new StartException(USAGE, message, null);
    }

    /** What the process ends with. */
    public int exitCode() {
        return exitCode;
    }
}
