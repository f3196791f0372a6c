package rapport.platform.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The configuration of the embedded PostgreSQL, written anew at each start. */
final class PostgresSettings {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST_BUFFERS = 64;
    private static final long MOST_BUFFERS = 512;

    private PostgresSettings() {}

    /** The text of {@code postgresql.conf}. */
    static String file(int port, Path folder) {
        return """
                # Written by Rapport at each start; what is changed here is lost.
                # For a database with settings of your own give its address with --database-url.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100

                # What was acknowledged is on disk.
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # Beside a small server on a small machine.
                shared_buffers = %dMB
                max_wal_size = 1GB
                jit = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, dmy'
                default_text_search_config = 'pg_catalog.simple'

                # One file for each day of the week. Statements and details hold what people wrote: they stay out.
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                log_error_verbosity = terse
                log_min_error_statement = panic
                """.formatted(port, buffers(), folder.resolve("log").toString().replace("'", "''"));
    }

    /** A sixteenth of the machine (or container), within bounds that suit a laptop and a server. */
    private static long buffers() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(memory / 16 / MEGABYTE, LEAST_BUFFERS, MOST_BUFFERS);
    }
}
