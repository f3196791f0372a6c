package rapport.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** The ETag of what is changed in more than one place: its version, counted up with each change. */
public final class VersionTag {
    private VersionTag() {}

    /** The tag of a version. */
    public static String of(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /**
     * Holds a change to the version that it was made from (RFC 9110, section 13.1.1).
     *
     * @throws ProblemException changed-meanwhile, if the version is another; invalid-input, if the header names none
     */
    public static void require(@Nullable String ifMatch, int version) {
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
