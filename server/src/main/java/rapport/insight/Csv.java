package rapport.insight;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table as RFC 4180 has it, in UTF-8. What a spreadsheet would take for a formula is made a text. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream out;

    Csv(OutputStream out) {
        this.out = out;
    }

    /** Writes row by row; numbers as they are, everything else as text. */
    void write(List<String> header, Stream<List<Object>> rows) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(String.join(",", header) + "\r\n");
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
                writer.write(String.join(",", row.stream().map(Csv::cell).toList()) + "\r\n");
            }
        }
    }

    /** One cell. */
    static String cell(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes =
                safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
