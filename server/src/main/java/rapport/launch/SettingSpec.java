package rapport.launch;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import rapport.platform.Secret;
import rapport.platform.Setting;
import rapport.platform.Settings;
import rapport.platform.StartException;

/**
 * One setting as the operator meets it.
 *
 * @param name its name in a file, such as {@code limits.messages-per-minute}
 * @param type what its value is
 * @param defaultValue its default as text; empty if there is none
 * @param meaning one sentence; code stands between backticks
 * @param secret whether its value is never printed
 * @param min the least number accepted
 * @param max the greatest number accepted
 */
record SettingSpec(String name, Class<?> type, String defaultValue, String meaning, boolean secret, int min, int max) {
    /** All settings, in the order of {@link Settings}. */
    static final List<SettingSpec> ALL = list(Settings.class, "");

    private static List<SettingSpec> list(Class<?> record, String prefix) {
        List<SettingSpec> specs = new ArrayList<>();
        RecordComponent[] components = record.getRecordComponents();
        for (int place = 0; place < components.length; place++) {
            RecordComponent component = components[place];
            String name = prefix + dashed(component.getName());
            Setting setting = component.getAnnotation(Setting.class);
            if (setting != null) {
                specs.add(of(name, component.getType(), setting, defaultOf(record, place)));
            } else if (component.getType().isRecord()) {
                specs.addAll(list(component.getType(), name + "."));
            } else {
                throw new IllegalStateException("The setting " + name + " does not say what it means");
            }
        }
        return List.copyOf(specs);
    }

    private static SettingSpec of(String name, Class<?> type, Setting setting, String defaultValue) {
        boolean secret = setting.secret() || type == Secret.class;
        return new SettingSpec(name, type, defaultValue, setting.value(), secret, setting.min(), setting.max());
    }

    /** {@link DefaultValue} is kept on the constructor's parameters only. */
    private static String defaultOf(Class<?> record, int place) {
        DefaultValue value =
                record.getDeclaredConstructors()[0].getParameters()[place].getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String dashed(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Its flag, such as {@code --limits-messages-per-minute}. */
    String flag() {
        return "--" + name.replace('.', '-');
    }

    /** Its environment variable, such as {@code RAPPORT_LIMITS_MESSAGES_PER_MINUTE}. */
    String variable() {
        return "RAPPORT_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The key by which the application binds it. */
    String property() {
        return "rapport." + name;
    }

    /**
     * Whether a text is a value of this setting.
     *
     * @param where where the operator wrote it
     * @throws StartException if it is none
     */
    void check(String text, String where) {
        Object value;
        try {
            value = type == List.class || type == Path.class
                    ? text
                    : ApplicationConversionService.getSharedInstance().convert(text.strip(), type);
        } catch (ConversionException e) {
            throw wrong(text, where, kind());
        }
        if (value == null || (value instanceof Integer number && (number < min || number > max))) {
            throw wrong(text, where, kind());
        }
    }

    private StartException wrong(String text, String where, String wanted) {
        return StartException.usage(
                where + " is \"" + (secret ? Secret.REDACTED : text) + "\", which is not " + wanted + ".");
    }

    private String kind() {
        if (type == int.class) {
            return "a whole number " + (max == Integer.MAX_VALUE ? "from " + min : "from " + min + " to " + max);
        }
        return type == boolean.class ? "true or false" : "a valid value";
    }
}
