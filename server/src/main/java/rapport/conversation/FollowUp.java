package rapport.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rapport.platform.Deciding;
import rapport.policy.Recent;
import rapport.policy.Submission;
import rapport.policy.Verdict;

/**
 * A message that may mean something else after what was said before it.
 *
 * @param submission the message as the guard reads it
 * @param passed the verdict with which it passed by itself: a stricter one in the light of what was said before stops it
 */
@Deciding
record FollowUp(Submission submission, Verdict passed) {
    /** How much of what was said before counts. */
    static final int MOST = 32;

    /**
     * What was said just before, as one side's next message follows on it.
     *
     * @param said the last messages of the conversation, the latest first
     * @param leaving what the side has written since and still keeps, the oldest first
     */
    static Recent recent(List<MessageStore.Said> said, List<String> leaving, Side side) {
        List<String> own = new ArrayList<>();
        String other = null;
        for (MessageStore.Said one : said) {
            if (one.side() != side) {
                other = one.text();
                break;
            }
            own.add(one.text());
        }
        Collections.reverse(own);
        own.addAll(leaving);
        return new Recent(own, other);
    }
}
