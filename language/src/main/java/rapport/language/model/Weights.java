package rapport.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import rapport.language.text.Vocabulary;

/**
 * The weights of all models, as {@code benchmarks/train} wrote them: one byte for each feature and head, and in a readable
 * file beside what the bytes are worth, the biases, and the weights of strategies.
 */
public final class Weights implements Vocabulary.Weighing {
    private static final String FOLDER = "/rapport/language/model/";

    /** Behind the sums of the heads: the squared length of what was summed. */
    static final int LENGTH = Head.PLACES;

    private final byte[] table;
    private final Properties numbers;

    private Weights(byte[] table, Properties numbers) {
        if (table.length != Features.TABLE * Head.PLACES) {
            throw new IllegalStateException("The weights of the models are cut short");
        }
        this.table = table;
        this.numbers = numbers;
    }

    /** Reads the weights among the resources beside this library. */
    public static Weights read() {
        Properties numbers = new Properties();
        try (InputStream bytes = open("weights.bin");
                InputStreamReader lines = new InputStreamReader(open("weights.properties"), StandardCharsets.UTF_8)) {
            numbers.load(lines);
            return new Weights(bytes.readAllBytes(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        @Nullable InputStream resource = Weights.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("No weights " + FOLDER + name);
        }
        return resource;
    }

    /** A number such as {@code THANKS.bias}; 0 if there is none. */
    float number(String name) {
        return Float.parseFloat(numbers.getProperty(name, "0"));
    }

    @Override
    public float[] of(String form, String stem) {
        float[] sums = new float[Head.PLACES + 1];
        Features.ofWord(form, stem, (place, value) -> add(place, value, sums));
        return sums;
    }

    /** Adds a feature's weights to the sums of the heads. */
    void add(int place, float value, float[] sums) {
        int from = place * Head.PLACES;
        for (int head = 0; head < Head.PLACES; head++) {
            sums[head] += table[from + head] * value;
        }
        sums[LENGTH] += value * value;
    }
}
