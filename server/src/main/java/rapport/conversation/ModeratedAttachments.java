package rapport.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Moderators;
import rapport.policy.Cases;
import rapport.policy.StrictConversations;

/**
 * Files that moderators may open: those of conversations that a case or a dispute is about, and of the messages held in them.
 */
@Component
class ModeratedAttachments {
    private final AttachmentStore store;
    private final Cases cases;
    private final StrictConversations disputes;
    private final Moderators moderators;

    ModeratedAttachments(AttachmentStore store, Cases cases, StrictConversations disputes, Moderators moderators) {
        this.store = store;
        this.cases = cases;
        this.disputes = disputes;
        this.moderators = moderators;
    }

    /** The file, if the one who asks is a moderator and there is, or was, a case or a dispute. */
    Optional<Attachment> find(UUID attachmentId, UUID accountId) {
        if (!moderators.is(accountId)) {
            return Optional.empty();
        }
        return store.findConversation(attachmentId)
                .filter(id -> cases.isAbout(id) || disputes.wasEver(id))
                .flatMap(conversation -> store.find(attachmentId));
    }
}
