package rapport.launch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapport.language.Analyzer;
import rapport.platform.StartException;
import rapport.policy.Guard;
import rapport.policy.Policy;
import rapport.policy.PolicyFile;

/** Reads messages from the standard input, one a line, and answers each on the standard output, so that any program can use the engine. */
final class Analyze {
    /** Longer lines are refused, so that no input exhausts the memory. */
    private static final int LONGEST_LINE = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private final AnalyzeLines lines;
    private final BufferedInputStream in;
    private final BufferedOutputStream out;

    Analyze(AnalyzeLines lines, InputStream in, OutputStream out) {
        this.lines = lines;
        this.in = new BufferedInputStream(in, BUFFER);
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /**
     * Answers all that the standard input has.
     *
     * @param file the policy's file; null for the default
     */
    static int run(@Nullable String file) {
        return run(file, System.in, System.out);
    }

    /** Answers all that a stream has. */
    static int run(@Nullable String file, InputStream in, OutputStream out) {
        Policy policy = PolicyFile.load(file == null ? null : Path.of(file));
        AnalyzeLines lines = new AnalyzeLines(Analyzer.with(policy.rulebook()), new Guard(policy));
        try {
            new Analyze(lines, in, out).run();
        } catch (IOException e) {
            throw StartException.failed("Reading or answering failed: " + e.getMessage(), e);
        }
        return 0;
    }

    /** Answers line by line; whoever waits for an answer before writing the next line gets it. */
    void run() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 0;
        int c = in.read();
        while (c >= 0) {
            number++;
            line.reset();
            boolean tooLong = false;
            while (c >= 0 && c != '\n') {
                if (line.size() < LONGEST_LINE) {
                    line.write(c);
                } else {
                    tooLong = true;
                }
                c = in.read();
            }
            String answer = tooLong
                    ? lines.error("the line is longer than 64 MB", number)
                    : lines.answer(line.toString(StandardCharsets.UTF_8), number);
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            if (in.available() == 0) {
                out.flush();
            }
            c = in.read();
        }
        out.flush();
    }
}
