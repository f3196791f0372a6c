package rapport.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Moderators;
import rapport.policy.Cases;

/** Files that moderators may open: those of conversations that a case is about, and of the messages held in them. */
@Component
class ModeratedAttachments {
    private final AttachmentStore store;
    private final Cases cases;
    private final Moderators moderators;

    ModeratedAttachments(AttachmentStore store, Cases cases, Moderators moderators) {
        this.store = store;
        this.cases = cases;
        this.moderators = moderators;
    }

    /** The file, if the one who asks is a moderator and there is a case. */
    Optional<Attachment> find(UUID attachmentId, UUID accountId) {
        if (!moderators.is(accountId)) {
            return Optional.empty();
        }
        return store.findConversation(attachmentId)
                .filter(cases::isAbout)
                .flatMap(conversation -> store.find(attachmentId));
    }
}
