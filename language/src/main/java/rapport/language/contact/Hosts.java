package rapport.language.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.language.text.LookAlikes;

/** What is known of Internet domains, from the resource {@code hosts.txt}. */
final class Hosts {
    /** The kind of what lies at a host where anybody may show anything: no contact by itself. */
    static final String PUBLIC = "public";

    private static final Map<String, String> KINDS = read();
    private static final Set<String> LATIN_ENDS = named(".latin");
    private static final Set<String> CYRILLIC_ENDS = named(".cyrillic");
    private static final Set<String> DOUBTFUL_ENDS = named(".doubtful");
    private static final Set<String> MIXED_ENDS = named(".mixed");

    /** The alphabet of the names before a top domain. */
    enum Script {
        LATIN,
        ANY
    }

    private Hosts() {}

    /** What each domain goes for; for a top domain, the words it is listed under are part of the key. */
    private static Map<String, String> read() {
        Map<String, String> kinds = new HashMap<>();
        String kind = "";
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> words = List.of(line.strip().split(" +", -1));
            boolean further = line.startsWith(" ");
            kind = further ? kind : words.getFirst();
            for (String host : further ? words : words.subList(1, words.size())) {
                kinds.put(kind.startsWith(".") ? kind + " " + host : host, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    private static List<String> lines() {
        try (InputStream resource = Hosts.class.getResourceAsStream("hosts.txt")) {
            if (resource == null) {
                throw new IllegalStateException("no hosts.txt beside the class");
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(String kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .map(entry -> entry.getKey().substring(kind.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether letters are the end of a domain and nothing else. */
    static boolean isPlain(String end) {
        return MIXED_ENDS.contains(end) || "ру".equals(end) || "рф".equals(end);
    }

    static Script script(String end) {
        return CYRILLIC_ENDS.contains(end) || MIXED_ENDS.contains(end) ? Script.ANY : Script.LATIN;
    }

    /** The kind of a host or of the nearest host above it that is known; null if none is. */
    @Nullable
    static String kind(String host) {
        for (String name = host; ; name = name.substring(name.indexOf('.') + 1)) {
            String kind = KINDS.get(name);
            if (kind != null || name.indexOf('.') < 0) {
                return kind;
            }
        }
    }

    /** Whether a label can end a domain: 0 if not, 1 if only of a longer address, 2 if by itself. */
    static int end(String label) {
        if (CYRILLIC_ENDS.contains(label)) {
            return 2;
        }
        String latin = latin(label);
        if (!LATIN_ENDS.contains(latin)) {
            return 0;
        }
        // Two Russian letters that look like an end are mostly a word: "со".
        boolean word = latin.length() == 2 && !latin.equals(label);
        return word || DOUBTFUL_ENDS.contains(latin) ? 1 : 2;
    }

    /** A name with Cyrillic look-alikes of Latin letters made Latin. */
    static String latin(String name) {
        StringBuilder latin = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            latin.append(LookAlikes.isAmbiguous(c) || c == 'г' || c == 'п' || c == 'и' ? LookAlikes.asLatin(c) : c);
        }
        return latin.toString();
    }
}
