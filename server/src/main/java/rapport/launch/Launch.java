package rapport.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;
import rapport.account.ModeratorCodes;
import rapport.platform.Settings;
import rapport.platform.StartException;
import rapport.platform.database.FolderLock;
import rapport.platform.database.StartingDatabase;

/** Starts the application and tells the operator how that went. */
final class Launch {
    private static final String LOG = "logs/rapport.log";

    private Launch() {}

    /** Starts the server. */
    static int serve(Map<String, String> flags, Map<String, String> environment) {
        SettingSources sources = SettingSources.read(flags, environment);
        warnOfUnknown(environment);
        Path data = sources.settings().data().toAbsolutePath().normalize();
        start(sources, data, List.of());
        System.out.println("Everything is kept in " + data + ". Stop with Ctrl-C.");
        return Commands.SERVING;
    }

    /** Starts the server with the world of the demo, in a folder that is deleted at the end. */
    static int demo(Map<String, String> flags, Map<String, String> environment) {
        SettingSources sources = SettingSources.read(flags, environment);
        warnOfUnknown(environment);
        System.out.println("Making the world of the demo …");
        ConfigurableApplicationContext context = startDemo(sources);
        DemoTable.print(context.getBean(DemoStart.class).people(), System.out);
        System.out.println("What is written here is thrown away at the end. Stop with Ctrl-C.");
        return Commands.SERVING;
    }

    /** Starts the server, uses it a little and ends, so that the JDK can note which classes are needed. */
    static int train() {
        SettingSources sources = SettingSources.read(Map.of(), Map.of()).with("port", "0");
        ConfigurableApplicationContext context = startDemo(sources);
        new Training(context).run();
        Training.analyze();
        SpringApplication.exit(context);
        return 0;
    }

    private static ConfigurableApplicationContext startDemo(SettingSources sources) {
        Path data;
        try {
            data = Files.createTempDirectory("rapport-demo");
        } catch (IOException e) {
            throw StartException.failed("There is no room for the demo among the temporary files.", e);
        }
        SpringApplication.getShutdownHandlers().add(() -> delete(data));
        return start(
                sources.with("data", data.toUri().toString())
                        .without("database-url")
                        .without("payments.url"),
                data,
                List.of("demo"));
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("rapport: the folder " + folder + " could not be deleted: " + e.getMessage());
        }
    }

    private static void warnOfUnknown(Map<String, String> environment) {
        String unknown = SettingSources.unknownVariables(environment);
        if (!unknown.isEmpty()) {
            System.err.println("rapport: no setting is called " + unknown + " in the environment; ignored.");
        }
    }

    private static ConfigurableApplicationContext start(SettingSources sources, Path data, List<String> profiles) {
        Settings settings = sources.settings();
        FolderLock lock = FolderLock.take(data);
        try {
            checkPort(settings);
            ConfigurableApplicationContext context = run(sources, data, profiles);
            SpringApplication.getShutdownHandlers().add(lock::close);
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            String address = "http://localhost:" + port;
            printModeratorCodes(context.getBean(ModeratorCodes.class), address);
            System.out.println("Rapport " + Rapport.version() + " is ready at " + address);
            return context;
        } catch (StartException e) {
            lock.close();
            throw e;
        } catch (RuntimeException e) {
            lock.close();
            throw explained(e, settings, data);
        }
    }

    /** To the terminal only: whoever reads logs later must not find a code that may still be good. */
    private static void printModeratorCodes(ModeratorCodes codes, String address) {
        codes.renew()
                .forEach(invitation -> System.out.println("To become a moderator, " + invitation.email()
                        + " signs in and opens " + address + invitation.link().value()));
    }

    private static ConfigurableApplicationContext run(SettingSources sources, Path data, List<String> profiles) {
        ConsoleGate gate = new ConsoleGate();
        SpringApplication application = new SpringApplication(Server.class);
        application.setAdditionalProfiles(profiles.toArray(String[]::new));
        application.addInitializers(context -> gate.install());
        if (sources.settings().databaseUrl() == null) {
            StartingDatabase database = StartingDatabase.in(data);
            // However the start ends, the database does not outlive it.
            SpringApplication.getShutdownHandlers().add(database::close);
            application.addInitializers(
                    context -> context.getBeanFactory().registerSingleton("startingDatabase", database));
        }
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> {
            if (gate.isOpen()) {
                System.out.println("Rapport is stopping.");
            }
        });
        Map<String, Object> properties = new TreeMap<>(sources.properties());
        properties.put("rapport.data", data.toUri());
        properties.put("logging.file.name", data.resolve(LOG));
        properties.put("logging.pattern.console", "%d{HH:mm:ss} %-5level %msg%n%nopex");
        // Only our own file of settings counts, not what lies in the folder that the operator happens to be in.
        properties.put("spring.config.location", "classpath:/application.yaml");
        if (sources.settings().behindProxy()) {
            properties.put("server.forward-headers-strategy", "native");
        }
        // As arguments they count more than the environment, which was read with the flags already.
        ConfigurableApplicationContext context = application.run(properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new));
        gate.open();
        return context;
    }

    private static void checkPort(Settings settings) {
        String address = settings.address();
        InetSocketAddress wanted = address == null
                ? new InetSocketAddress(settings.port())
                : new InetSocketAddress(address, settings.port());
        if (wanted.isUnresolved()) {
            throw StartException.usage("The address " + address + " is not known on this machine.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(wanted);
        } catch (IOException e) {
            throw portTaken(settings, e);
        }
    }

    private static StartException portTaken(Settings settings, Exception e) {
        String address = settings.address();
        return StartException.failed(
                "Port " + settings.port() + (address == null ? "" : " of " + address)
                        + " cannot be opened (" + e.getMessage()
                        + "): likely another program has it. Choose another with --port.",
                e);
    }

    /** The operator's line for what went wrong somewhere inside; the whole story is in the log. */
    private static StartException explained(RuntimeException e, Settings settings, Path data) {
        StartException known = find(e, StartException.class);
        if (known != null) {
            return known;
        }
        LoggerFactory.getLogger(Launch.class).error("The server did not start", e);
        PortInUseException port = find(e, PortInUseException.class);
        return port != null
                ? portTaken(settings, port)
                : StartException.failed("The server did not start; why is told in " + data.resolve(LOG) + ".", e);
    }

    private static <T extends Throwable> @Nullable T find(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
