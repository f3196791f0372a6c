package rapport.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/**
 * A new order of a service's pictures.
 *
 * @param kept the pictures in their new order
 * @param removed the pictures that are left out
 */
@Deciding
record PictureOrder(List<UUID> kept, List<UUID> removed) {
    /**
     * The order asked for.
     *
     * @throws ProblemException invalid-input, if a picture is named twice or is none of the service's
     */
    static PictureOrder of(List<UUID> current, List<UUID> asked) {
        Checks checks = new Checks();
        if (!current.containsAll(asked)) {
            checks.add("ids", "unknown", null);
        } else if (new HashSet<>(asked).size() < asked.size()) {
            checks.add("ids", "invalid", null);
        }
        checks.end();
        return new PictureOrder(
                asked, current.stream().filter(id -> !asked.contains(id)).toList());
    }
}
