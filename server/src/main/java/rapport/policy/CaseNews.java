package rapport.policy;

import org.springframework.stereotype.Component;
import rapport.account.Moderators;
import rapport.platform.stream.LivePayload;
import rapport.platform.stream.Outbox;

/** Tells the pages of moderators that something changed among the cases. */
@Component
public class CaseNews {
    private final Moderators moderators;

    CaseNews(Moderators moderators) {
        this.moderators = moderators;
    }

    /** Tells all moderators, with the transaction at hand. */
    public void tell(Outbox outbox) {
        moderators.accountIds().forEach(id -> outbox.tell(id, new ModerationEvent()));
    }

    /** Something changed: the page asks anew. */
    record ModerationEvent() implements LivePayload {
        @Override
        public String kind() {
            return "moderation";
        }
    }
}
