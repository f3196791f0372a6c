package rapport.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.LoggerFactory;

/**
 * What of the log the operator sees on the terminal. Nothing while the server starts: if that fails, one line tells why,
 * and what the libraries say of it is in the log file. Afterwards what we say ourselves, and warnings.
 */
final class ConsoleGate extends Filter<ILoggingEvent> {
    private static final String OURS = "rapport.";

    private volatile boolean open;

    /** Puts itself before the terminal; called once logging is set up. */
    void install() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> console = root.getAppender("CONSOLE");
        if (console != null) {
            start();
            console.addFilter(this);
        }
    }

    void open() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        boolean wanted =
                event.getLoggerName().startsWith(OURS) || event.getLevel().isGreaterOrEqual(Level.WARN);
        return open && wanted ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
