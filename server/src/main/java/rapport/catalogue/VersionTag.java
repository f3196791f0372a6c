package rapport.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/**
 * The ETag of a service: the version of what its seller writes. Pictures and status do not move it: they have operations
 * of their own, and a text being edited in one tab does not clash with a picture added in another.
 */
final class VersionTag {
    private VersionTag() {}

    static String of(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /**
     * Holds a change to the version that it was made from (RFC 9110, section 13.1.1).
     *
     * @throws ProblemException changed-meanwhile, if the version is another; invalid-input, if the header names none
     */
    static void require(@Nullable String ifMatch, int version) {
        List<ETag> tags = ifMatch == null ? List.of() : ETag.parse(ifMatch);
        if (tags.isEmpty()) {
            throw ProblemException.invalid(
                    List.of(new FieldError("If-Match", ifMatch == null ? "blank" : "invalid", null)));
        }
        boolean matches = tags.stream()
                .anyMatch(tag ->
                        tag.isWildcard() || (!tag.weak() && tag.formattedTag().equals(of(version))));
        if (!matches) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }
}
