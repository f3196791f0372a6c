package rapport.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import rapport.platform.Settings;
import rapport.platform.StartException;

/**
 * What the operator set, wherever it was written. A flag counts more than an environment variable, and that more than a
 * line of the file.
 */
final class SettingSources {
    /** The flag that names the file. */
    static final String CONFIG_FLAG = "--config";

    /** The environment variable that names the file. */
    static final String CONFIG_VARIABLE = "RAPPORT_CONFIG";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SettingSources() {}

    /**
     * Reads flags, environment and file.
     *
     * @param flags by flag
     * @param environment by variable
     * @throws StartException if one is unknown or no value of its kind
     */
    static SettingSources read(Map<String, String> flags, Map<String, String> environment) {
        String file = flags.getOrDefault(CONFIG_FLAG, environment.get(CONFIG_VARIABLE));
        Map<String, String> lines = file == null ? Map.of() : readFile(Path.of(file));
        SettingSources sources = new SettingSources();
        for (SettingSpec spec : SettingSpec.ALL) {
            sources.take(spec, flags.get(spec.flag()), spec.flag());
            sources.take(spec, environment.get(spec.variable()), spec.variable());
            sources.take(spec, lines.get(spec.name()), "The setting " + spec.name() + " in " + file);
        }
        return sources;
    }

    private void take(SettingSpec spec, @Nullable String text, String where) {
        if (text != null && !text.isBlank()) {
            spec.check(text, where);
            properties.putIfAbsent(spec.property(), spec.type() == Path.class ? exact(text) : text.strip());
        }
    }

    /** As an address; a bare name of a file would be looked for among the program's own resources first. */
    private static String exact(String path) {
        return Path.of(path.strip()).toAbsolutePath().normalize().toUri().toString();
    }

    private static Map<String, String> readFile(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw StartException.failed("The file of settings " + file + " cannot be read.", e);
        }
        Map<String, String> lines = new TreeMap<>();
        for (String name : read.stringPropertyNames()) {
            if (SettingSpec.ALL.stream().noneMatch(spec -> spec.name().equals(name))) {
                throw StartException.usage("The setting " + name + " in " + file
                        + " is not known. ./rapport help serve and docs/config.md list them.");
            }
            lines.put(name, Objects.requireNonNull(read.getProperty(name)));
        }
        return lines;
    }

    /** Variables that look like settings and are none: likely misspelt. */
    static String unknownVariables(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith("RAPPORT_") && !name.equals(CONFIG_VARIABLE))
                .filter(name -> SettingSpec.ALL.stream()
                        .noneMatch(spec -> spec.variable().equals(name)))
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Sets what the command itself decides, over anything else. */
    SettingSources with(String name, String value) {
        properties.put("rapport." + name, value);
        return this;
    }

    /** Leaves a setting at its default, whatever was written. */
    SettingSources without(String name) {
        properties.remove("rapport." + name);
        return this;
    }

    /** What was set, by the keys that the application binds. */
    Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    /** The settings, defaults filled in. */
    Settings settings() {
        Binder binder = new Binder(
                List.of(new MapConfigurationPropertySource(properties)),
                null,
                ApplicationConversionService.getSharedInstance());
        return binder.bindOrCreate("rapport", Settings.class);
    }
}
