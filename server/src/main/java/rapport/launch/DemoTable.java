package rapport.launch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The people of the demo as a table for the terminal. */
final class DemoTable {
    private static final String GAP = "   ";

    private DemoTable() {}

    static void print(List<DemoSeed.Person> people, PrintStream out) {
        if (people.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", "E-mail", "Password", "What to see"));
        people.forEach(person -> rows.add(List.of(person.name(), person.email(), person.password(), person.role())));
        out.println();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.size(); column++) {
                int width = width(rows, column);
                line.append(row.get(column))
                        .repeat(' ', width - row.get(column).length())
                        .append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
