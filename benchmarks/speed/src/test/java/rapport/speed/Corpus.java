package rapport.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The messages of all sets of a folder, mixed, always in the same order. */
final class Corpus {
    private static final long SEED = 20261125;
    private static final int FROM_EACH = 2000;
    private static final List<String> FIELDS = List.of("text", "rude");

    private Corpus() {}

    /** So many messages of every set. */
    static List<String> mixed(Path folder) {
        ObjectMapper json = new ObjectMapper();
        Random random = new Random(SEED);
        List<String> all = new ArrayList<>();
        for (Path file : files(folder)) {
            List<String> texts = new ArrayList<>();
            try (Stream<String> lines = Files.lines(file)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    JsonNode node = json.readTree(line);
                    FIELDS.stream()
                            .filter(node::has)
                            .findFirst()
                            .ifPresent(field -> texts.add(node.get(field).asText()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Collections.shuffle(texts, random);
            all.addAll(texts.subList(0, Math.min(FROM_EACH, texts.size())));
        }
        Collections.shuffle(all, random);
        return List.copyOf(all);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether most letters are Cyrillic. */
    static boolean isRussian(String text) {
        long cyrillic = text.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        return cyrillic * 2 > text.chars().filter(Character::isLetter).count();
    }
}
