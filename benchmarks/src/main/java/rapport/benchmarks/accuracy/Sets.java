package rapport.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled sets: files of JSON lines. */
public final class Sets {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Sets() {}

    /** Reads every line of a set into as many things as it holds. */
    public static <T> List<T> read(Path file, Function<JsonNode, Stream<T>> parts) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(MAPPER::readTree)
                    .flatMap(parts)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
