package rapport.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import rapport.platform.StartException;

/** The commands of the program and their flags, which are made from the list of settings. */
final class Commands {
    /** What a command answers when a server runs on: there is no exit code yet. */
    static final int SERVING = -1;

    private static final int HELP_WIDTH = 110;
    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    /** The demo decides these itself: its folder is thrown away. */
    private static final Set<String> NOT_FOR_DEMO = Set.of("data", "database-url");

    private Commands() {}

    /** Without a command the server is started. */
    static String[] withDefault(String[] args) {
        boolean named = args.length > 0 && (!args[0].startsWith("-") || OF_THE_PROGRAM.contains(args[0]));
        if (named) {
            return args;
        }
        String[] full = new String[args.length + 1];
        full[0] = "serve";
        System.arraycopy(args, 0, full, 1, args.length);
        return full;
    }

    /** The whole command line. */
    static CommandLine line() {
        CommandSpec root = CommandSpec.create()
                .name("rapport")
                .version("Rapport " + Rapport.version())
                .mixinStandardHelpOptions(true);
        root.usageMessage()
                .description("The communication server of a freelance marketplace. Without a command it serves.")
                .footer("", "help serve lists every setting; docs/operate.md tells of running it for others.");
        CommandLine line = new CommandLine(root);
        line.addSubcommand(new Command(
                        "serve",
                        "Start the server. This is the default.",
                        SettingSpec.ALL,
                        flags -> Launch.serve(flags, System.getenv()))
                .line());
        line.addSubcommand(new Command(
                        "demo",
                        "Start the server with the world of the demo, in a folder that is thrown away at the end.",
                        SettingSpec.ALL.stream()
                                .filter(spec -> !NOT_FOR_DEMO.contains(spec.name()))
                                .toList(),
                        flags -> Launch.demo(flags, System.getenv()))
                .line());
        line.addSubcommand(analyze());
        CommandLine train =
                new Command("train", "Run through the program once.", List.of(), flags -> Launch.train()).line();
        train.getCommandSpec().usageMessage().hidden(true);
        line.addSubcommand(train);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setParameterExceptionHandler(Commands::wrongUsage);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line;
    }

    private static CommandLine analyze() {
        OptionSpec policy = OptionSpec.builder("--policy")
                .type(String.class)
                .paramLabel("FILE")
                .description("The marketplace's rules (policy.yaml); without it those of Kwork.")
                .build();
        CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> Analyze.run(policy.getValue()));
        spec.name("analyze").mixinStandardHelpOptions(true).addOption(policy);
        spec.usageMessage()
                .description(
                        "Read messages as JSON lines from the standard input and answer what the engine finds and the"
                                + " guard decides, one JSON line each. docs/language/analyze.md tells of the fields.");
        return new CommandLine(spec);
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandName();
        return failed(StartException.usage(
                e.getMessage() + ". See: ./rapport help" + (command.equals("rapport") ? "" : " " + command)));
    }

    /** One line for the operator; whatever else there is to know is in the log. */
    private static int failed(Exception e) {
        System.err.println("rapport: " + e.getMessage());
        return e instanceof StartException start ? start.exitCode() : StartException.FAILED;
    }

    /** Does a command with the flags that were given. */
    @FunctionalInterface
    private interface Action {
        int run(Map<String, String> flags);
    }

    /** One command, its flags, and what it does. */
    private static final class Command implements Callable<Integer> {
        private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        private final CommandLine line;
        private final Action action;

        Command(String name, String meaning, List<SettingSpec> settings, Action action) {
            this.action = action;
            spec.name(name).mixinStandardHelpOptions(true);
            spec.usageMessage().description(meaning).sortOptions(false).abbreviateSynopsis(true);
            if (!settings.isEmpty()) {
                spec.addOption(OptionSpec.builder(SettingSources.CONFIG_FLAG)
                        .type(String.class)
                        .paramLabel("FILE")
                        .description("A file with settings, one NAME=VALUE a line.")
                        .build());
            }
            settings.stream().map(Command::option).forEach(spec::addOption);
            line = new CommandLine(spec);
        }

        private static OptionSpec option(SettingSpec setting) {
            String preset = setting.defaultValue().isEmpty() ? "" : " Default: " + setting.defaultValue() + ".";
            OptionSpec.Builder option = OptionSpec.builder(setting.flag())
                    .type(String.class)
                    .paramLabel("VALUE")
                    .description(setting.meaning().replace("%", "%%").replace("`", "") + preset);
            if (setting.type() == boolean.class) {
                option.arity("0..1").fallbackValue("true");
            }
            return option.build();
        }

        CommandLine line() {
            return line;
        }

        @Override
        public Integer call() {
            Map<String, String> flags = new HashMap<>();
            for (OptionSpec option : spec.options()) {
                if (option.getValue() instanceof String value) {
                    flags.put(option.longestName(), value);
                }
            }
            return action.run(flags);
        }
    }
}
