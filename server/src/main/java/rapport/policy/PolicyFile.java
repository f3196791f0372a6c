package rapport.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.language.Analyzer;
import rapport.language.Rulebook;
import rapport.language.RulebookFault;
import rapport.language.Severity;
import rapport.platform.StartException;

/**
 * Policies as files. A file names the pack it starts from and what differs; {@code docs/policy.schema.json} describes it,
 * and {@code docs/policy.md} explains.
 */
public final class PolicyFile {
    /** The rules of Kwork, and the default. */
    public static final String KWORK = "kwork";

    /** A freelancer by himself: contacts and agreements are his own affair. */
    public static final String INDEPENDENT = "independent";

    private static final Set<String> PACKS = Set.of(KWORK, INDEPENDENT);
    private static final String OFF = "off";
    private static final int MOST_PHRASES = 10_000;

    private final Set<String> off = new LinkedHashSet<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Set<String> ownDomains = new LinkedHashSet<>();
    private boolean contactsByOrder = true;
    private double refuseFrom = 0.8;
    private double holdFrom = 0.5;
    private final LadderSection ladder = new LadderSection();
    private final RatingSection rating = new RatingSection();
    private final ContactSection contact = new ContactSection();

    private PolicyFile() {}

    /** The policy of a pack that comes with the program. */
    public static Policy pack(String name) {
        PolicyFile file = new PolicyFile();
        file.readPack(name);
        return file.policy();
    }

    /**
     * Reads a file.
     *
     * @throws PolicyFileException if something in it cannot be followed
     * @throws IOException if it cannot be read at all
     */
    public static Policy read(Path path) throws IOException {
        PolicyFile file = new PolicyFile();
        file.readAll(String.valueOf(path.getFileName()), Files.readString(path));
        return file.policy();
    }

    /**
     * The policy that a program was told to follow.
     *
     * @param path its file; null for the default
     * @throws StartException if it cannot be read or followed; the message is for the operator
     */
    public static Policy load(@Nullable Path path) {
        if (path == null) {
            return pack(KWORK);
        }
        try {
            return read(path);
        } catch (PolicyFileException e) {
            throw StartException.usage(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw StartException.usage("There is no file " + path + ".");
        } catch (IOException e) {
            throw StartException.failed("The file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads the text of a file, which errors call by its name. */
    static Policy read(String name, String text) {
        PolicyFile file = new PolicyFile();
        file.readAll(name, text);
        return file.policy();
    }

    private Policy policy() {
        return new Policy(
                new Rulebook(off, severities, phrases, ownDomains),
                contactsByOrder,
                refuseFrom,
                holdFrom,
                ladder.read(),
                rating.read(),
                contact.read());
    }

    private void readPack(String name) {
        String path = "/rapport/policy/" + name + ".yaml";
        try (InputStream resource = PolicyFile.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalArgumentException("no pack " + name);
            }
            readSections(new YamlSection(name + ".yaml", new InputStreamReader(resource, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(String name, String text) {
        YamlSection root = new YamlSection(name, new StringReader(text));
        String pack = root.text("pack", KWORK);
        if (!PACKS.contains(pack)) {
            throw root.fault("pack", "there is no pack \"" + pack + "\"; there are " + String.join(", ", PACKS));
        }
        readPack(pack);
        readSections(root);
    }

    private void readSections(YamlSection root) {
        root.allow("pack", "rules", "phrases", "own-domains", "contacts", "guard", "strikes", "rating", "contact");
        Map<String, YamlSection> places = new HashMap<>();
        YamlSection rules = root.section("rules");
        for (String id : rules.keys()) {
            readRule(rules, id);
            places.put(id, rules);
        }
        YamlSection added = root.section("phrases");
        int count = 0;
        for (String entry : added.keys()) {
            List<String> list = added.texts(entry);
            count += list.size();
            phrases.merge(entry, list, PolicyFile::join);
            places.put(entry, added);
        }
        if (count > MOST_PHRASES) {
            throw root.fault("phrases", "more than " + MOST_PHRASES + " phrases");
        }
        root.texts("own-domains").forEach(domain -> ownDomains.add(domain.toLowerCase(Locale.ROOT)));
        readContacts(root);
        readGuard(root.section("guard"));
        ladder.add(root.section("strikes"));
        rating.add(root.section("rating"));
        contact.add(root.section("contact"));
        check(places);
    }

    private static List<String> join(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private void readRule(YamlSection rules, String id) {
        String value = rules.text(id, OFF);
        off.remove(id);
        severities.remove(id);
        if (value.equals(OFF)) {
            off.add(id);
            return;
        }
        severities.put(
                id,
                Arrays.stream(Severity.values())
                        .filter(severity ->
                                severity.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() ->
                                rules.fault(id, "\"" + value + "\" is none of off, praise, hint, warning, breach")));
    }

    private void readContacts(YamlSection root) {
        String value = root.text("contacts", contactsByOrder ? "by-order" : "never");
        contactsByOrder = switch (value) {
            case "by-order" -> true;
            case "never" -> false;
            default -> throw root.fault("contacts", "\"" + value + "\" is neither by-order nor never");
        };
    }

    private void readGuard(YamlSection guard) {
        guard.allow("refuse-from", "hold-from");
        refuseFrom = guard.share("refuse-from", refuseFrom);
        holdFrom = guard.share("hold-from", holdFrom);
        if (holdFrom > refuseFrom) {
            throw guard.fault("hold-from", "what is held may not be surer than what is refused");
        }
    }

    private void check(Map<String, YamlSection> places) {
        for (RulebookFault fault : Analyzer.faults(policy().rulebook())) {
            YamlSection section = places.get(fault.key());
            if (section != null) {
                throw section.fault(fault.key(), fault.index(), fault.message());
            }
            throw new IllegalStateException(fault.message());
        }
    }
}
