package rapport.policy;

/** A policy file cannot be read; the message names the file and the line, and says what is wrong there. */
public final class PolicyFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyFileException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}
