package rapport.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import rapport.language.Analyzer;

/** One line of the table. */
interface Row {
    /** What is measured, and what is wanted. */
    Goal goal();

    /** The set it is measured on. */
    Path file();

    /** Runs the set through the engine. */
    Outcome run(Analyzer analyzer);

    /**
     * What came of it.
     *
     * @param reached the measure
     * @param size how many examples there were
     * @param errors what went wrong, the worst first
     */
    record Outcome(String reached, int size, List<String> errors) {}
}
