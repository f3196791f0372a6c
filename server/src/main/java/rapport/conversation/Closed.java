package rapport.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import rapport.platform.Deciding;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Why somebody cannot write in a conversation now. */
@Deciding
public enum Closed {
    /** The other one does not want to hear from him. */
    @JsonProperty("blocked")
    BLOCKED(ProblemType.BLOCKED),
    /** He does not want to hear from the other one. */
    @JsonProperty("blocking")
    BLOCKING(ProblemType.OPEN_FIRST),
    /** He took the other one's first contact for spam. */
    @JsonProperty("spam")
    SPAM(ProblemType.OPEN_FIRST);

    private final ProblemType type;

    Closed(ProblemType type) {
        this.type = type;
    }

    /** What the writer is told. */
    ProblemException problem() {
        return ProblemException.of(type, Map.of("closed", name().toLowerCase(Locale.ROOT)));
    }
}
