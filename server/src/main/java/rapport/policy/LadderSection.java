package rapport.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The part of a policy file that says what strikes lead to. */
final class LadderSection {
    private static final int LONGEST_DAYS = 3650;
    private static final int MOST_STEPS = 20;

    private int expireAfterDays = 180;
    private int appealDays = 14;
    private List<Ladder.Step> steps = List.of(
            new Ladder.Step(Ladder.Consequence.WARNING, OptionalInt.empty()),
            new Ladder.Step(Ladder.Consequence.LIMITS, OptionalInt.of(7)),
            new Ladder.Step(Ladder.Consequence.FREEZE, OptionalInt.of(30)));

    /** Reads what a file says; what it does not name stays. */
    void add(YamlSection section) {
        section.allow("expire-after-days", "appeal-within-days", "ladder");
        expireAfterDays = section.number("expire-after-days", expireAfterDays, 1, LONGEST_DAYS);
        appealDays = section.number("appeal-within-days", appealDays, 1, LONGEST_DAYS);
        List<String> lines = section.texts("ladder");
        if (lines.size() > MOST_STEPS) {
            throw section.fault("ladder", "more than " + MOST_STEPS + " steps");
        }
        if (!lines.isEmpty()) {
            List<Ladder.Step> read = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                read.add(step(section, i, lines.get(i)));
            }
            steps = read;
        }
    }

    /** What was read. */
    Ladder read() {
        return new Ladder(expireAfterDays, appealDays, steps);
    }

    private static Ladder.Step step(YamlSection section, int index, String line) {
        String[] words = line.strip().split(" +", -1);
        Optional<Ladder.Consequence> consequence = Arrays.stream(Ladder.Consequence.values())
                .filter(one -> one.key().equals(words[0]))
                .findFirst();
        OptionalInt days = words.length == 2 ? days(words[1]) : OptionalInt.empty();
        boolean right = consequence.isPresent()
                && (words.length == 1 || (words.length == 2 && days.isPresent()))
                && (words.length == 1 || consequence.get() != Ladder.Consequence.WARNING);
        if (!right) {
            throw section.fault(
                    "ladder", index, "\"" + line + "\" is none of warning, limits DAYS, freeze DAYS, limits, freeze");
        }
        return new Ladder.Step(consequence.get(), days);
    }

    private static OptionalInt days(String text) {
        try {
            int days = Integer.parseInt(text);
            return days >= 1 && days <= LONGEST_DAYS ? OptionalInt.of(days) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
