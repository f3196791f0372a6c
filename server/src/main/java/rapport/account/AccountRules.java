package rapport.account;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.Secret;
import rapport.platform.problem.Checks;

/** What may stand in an account. */
@Deciding
final class AccountRules {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNDO_SECONDS = 30;
    private static final Set<String> TIME_ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** What RFC 5322 allows in a local part between quotes only. Nobody has such an address; who sends them means harm. */
    private static final String ONLY_QUOTED = "()<>[]:;,\\\"";

    private AccountRules() {}

    /** Checks a sign-up; answers it with its texts stripped. */
    static NewAccount check(SignUp wish) {
        Checks checks = new Checks();
        NewAccount account = new NewAccount(
                email(checks, wish.email()),
                password(checks, "password", wish.password()),
                name(checks, wish.name()),
                language(checks, wish.language()),
                timeZone(checks, wish.timeZone()));
        checks.end();
        return account;
    }

    /** Checks a change; members that are not given stay so. */
    static MeChange check(MeChange wish) {
        Checks checks = new Checks();
        MeChange change = new MeChange(
                wish.name() == null ? null : name(checks, wish.name()),
                wish.language() == null ? null : lower(language(checks, wish.language())),
                wish.timeZone() == null ? null : timeZone(checks, wish.timeZone()),
                wish.theme() == null ? null : lower(theme(checks, wish.theme())),
                wish.undoSeconds() == null
                        ? null
                        : checks.number("undoSeconds", wish.undoSeconds(), 0, LONGEST_UNDO_SECONDS),
                wish.browserNotifications());
        checks.end();
        return change;
    }

    /** Checks a new password. */
    static String newPassword(@Nullable String value) {
        Checks checks = new Checks();
        String password = password(checks, "next", value);
        checks.end();
        return password;
    }

    /** Whether somebody may have signed up with this e-mail; if not, there is nothing to look for. */
    static boolean isPossibleEmail(String email) {
        return email.length() <= LONGEST_EMAIL && email.indexOf('\0') < 0;
    }

    /** Whether this may be somebody's password; if not, there is nothing to compare. */
    static boolean isPossiblePassword(String password) {
        return password.length() <= LONGEST_PASSWORD;
    }

    private static String email(Checks checks, @Nullable String value) {
        String email = checks.line("email", value, 1, LONGEST_EMAIL);
        if (!email.isEmpty() && email.length() <= LONGEST_EMAIL && !isEmail(email)) {
            checks.add("email", "invalid", null);
        }
        return email;
    }

    private static boolean isEmail(String email) {
        int at = email.indexOf('@');
        if (at < 1 || at != email.lastIndexOf('@') || at > LONGEST_LOCAL_PART) {
            return false;
        }
        String local = email.substring(0, at);
        return local.codePoints().allMatch(c -> isVisible(c) && ONLY_QUOTED.indexOf(c) < 0)
                && hasNoEmptyLabel(local)
                && isDomain(email.substring(at + 1));
    }

    private static boolean isDomain(String domain) {
        return hasNoEmptyLabel(domain)
                && domain.codePoints().allMatch(c -> isOfWords(c) || c == '-' || c == '.')
                && !("." + domain + ".").contains(".-")
                && !("." + domain + ".").contains("-.");
    }

    private static boolean hasNoEmptyLabel(String dotted) {
        return !dotted.isEmpty() && !dotted.startsWith(".") && !dotted.endsWith(".") && !dotted.contains("..");
    }

    private static boolean isOfWords(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A name stands in lines together with other words: it must not break them, turn them around or hide in them. */
    private static String name(Checks checks, @Nullable String value) {
        String name = checks.line("name", value, 1, LONGEST_NAME);
        if (name.codePoints().anyMatch(AccountRules::breaksOrTurnsLines)) {
            checks.add("name", "invalid", null);
        } else if (!name.isEmpty() && name.codePoints().noneMatch(AccountRules::isVisible)) {
            checks.add("name", "blank", null);
        }
        return name;
    }

    private static boolean breaksOrTurnsLines(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default ->
                Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
        };
    }

    /** A password is used as it is, spaces and all. */
    private static String password(Checks checks, String field, @Nullable String value) {
        String password = value == null ? "" : value;
        if (password.isEmpty()) {
            checks.add(field, "blank", null);
        } else if (password.length() < SHORTEST_PASSWORD) {
            checks.add(field, "too-short", SHORTEST_PASSWORD);
        } else if (password.length() > LONGEST_PASSWORD) {
            checks.add(field, "too-long", LONGEST_PASSWORD);
        }
        return password;
    }

    private static String timeZone(Checks checks, @Nullable String value) {
        String zone = value == null ? "" : value;
        if (!TIME_ZONES.contains(zone)) {
            checks.add("timeZone", zone.isEmpty() ? "blank" : "unknown", null);
        }
        return zone;
    }

    private static Language language(Checks checks, @Nullable String value) {
        return known(checks, "language", Language.values(), value).orElse(Language.EN);
    }

    private static Theme theme(Checks checks, @Nullable String value) {
        return known(checks, "theme", Theme.values(), value).orElse(Theme.SYSTEM);
    }

    private static <E extends Enum<E>> Optional<E> known(
            Checks checks, String field, E[] values, @Nullable String value) {
        for (E each : values) {
            if (lower(each).equals(value)) {
                return Optional.of(each);
            }
        }
        checks.add(field, value == null || value.isEmpty() ? "blank" : "unknown", null);
        return Optional.empty();
    }

    /** The name by which the API and the table know it. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is sent to sign up; nothing of it is checked yet.
     *
     * @param email the e-mail
     * @param password the password
     * @param name the name shown to others
     * @param language ru or en
     * @param timeZone the IANA name of the time zone
     */
    record SignUp(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name,
            @Nullable String language,
            @Nullable String timeZone) {
        @Override
        public String toString() {
            return "SignUp[" + Secret.REDACTED + "]";
        }
    }

    /**
     * A sign-up that is right.
     *
     * @param email the e-mail, as written
     * @param password the password
     * @param name the name shown to others
     * @param language the language of the pages
     * @param timeZone the IANA name of the time zone
     */
    record NewAccount(String email, String password, String name, Language language, String timeZone) {
        @Override
        public String toString() {
            return "NewAccount[" + Secret.REDACTED + "]";
        }
    }

    /**
     * A change of one's account; null means that the member stays as it is.
     *
     * @param name the name shown to others
     * @param language ru or en
     * @param timeZone the IANA name of the time zone
     * @param theme system, light or dark
     * @param undoSeconds how long a sent message can be taken back
     * @param browserNotifications whether the owner wants the browser's notifications
     */
    record MeChange(
            @Nullable String name,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String theme,
            @Nullable Integer undoSeconds,
            @Nullable Boolean browserNotifications) {}
}
