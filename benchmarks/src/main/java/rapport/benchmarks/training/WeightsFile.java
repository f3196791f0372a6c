package rapport.benchmarks.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rapport.language.model.Features;
import rapport.language.model.Head;

/** Writes weights as the engine reads them. */
final class WeightsFile {
    /** Weights beyond this share are cut off: a few large ones would leave the rest no digits. */
    private static final double KEPT = 0.9999;

    private final Extractor extractor;

    WeightsFile(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Writes what the heads learnt. */
    void write(Path folder, List<double[]> learnt) throws IOException {
        byte[] table = new byte[Features.TABLE * Head.PLACES];
        List<String> lines = new ArrayList<>();
        lines.add("# Written by benchmarks/train; PROVENANCE.md tells from what.");
        for (Head head : Head.values()) {
            double[] weights = learnt.get(head.place());
            double worth = worth(weights);
            for (int i = 0; i < Features.TABLE; i++) {
                table[i * Head.PLACES + head.place()] =
                        (byte) Math.clamp(Math.round(weights[i] / worth), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            }
            lines.add(line(head, "worth", worth));
            lines.add(line(head, "bias", weights[extractor.bias()]));
            for (int i = 0; i < extractor.strategies().size(); i++) {
                lines.add(line(head, extractor.strategies().get(i), weights[Features.TABLE + i]));
            }
        }
        Files.write(folder.resolve("weights.bin"), table);
        Files.write(folder.resolve("weights.properties"), lines);
    }

    private static String line(Head head, String name, double value) {
        return String.format(Locale.ROOT, "%s.%s = %.6f", head, name, value);
    }

    /** What one step of a byte is worth. */
    private static double worth(double[] weights) {
        double[] sizes = Arrays.stream(weights, 0, Features.TABLE)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : sizes[(int) ((sizes.length - 1) * KEPT)] / Byte.MAX_VALUE;
    }
}
