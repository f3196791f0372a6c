package rapport.account;

import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/** Lets moderators in. To everybody else there is nothing behind it. */
@Component
public class ModeratorDoor {
    private final Moderators moderators;

    ModeratorDoor(Moderators moderators) {
        this.moderators = moderators;
    }

    /**
     * Turns away whoever is no moderator.
     *
     * @throws ProblemException not-found
     */
    public void pass(SignedIn me) {
        if (!moderators.is(me.accountId())) {
            throw ProblemException.notFound();
        }
    }
}
