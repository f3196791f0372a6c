package rapport.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;

/** Checks what pages send about conversations. */
@Deciding
final class ConversationInput {
    private static final int MOST_ATTACHMENTS = 10;

    private ConversationInput() {}

    /**
     * A message to send, checked.
     *
     * @throws rapport.platform.problem.ProblemException invalid-input
     */
    static Messages.Text message(
            @Nullable UUID clientId, @Nullable String text, @Nullable List<@Nullable UUID> attachmentIds) {
        Checks checks = new Checks();
        checks.present("clientId", clientId);
        List<UUID> files = attachments(checks, attachmentIds);
        String checked = checks.text("text", text, files.isEmpty() ? 1 : 0, Message.LONGEST_TEXT);
        checks.end();
        return new Messages.Text(java.util.Objects.requireNonNull(clientId), checked, files);
    }

    /** A draft's text and files; a draft is kept as it is, spaces at its ends included. */
    static Messages.Text draft(UUID id, @Nullable String text, @Nullable List<@Nullable UUID> attachmentIds) {
        Checks checks = new Checks();
        List<UUID> files = attachments(checks, attachmentIds);
        String whole = checks.asWritten("text", text, Message.LONGEST_TEXT);
        checks.end();
        return new Messages.Text(id, whole, files);
    }

    private static List<UUID> attachments(Checks checks, @Nullable List<@Nullable UUID> ids) {
        List<UUID> files = checks.list("attachmentIds", ids, MOST_ATTACHMENTS);
        if (new HashSet<>(files).size() != files.size()) {
            checks.add("attachmentIds", "invalid", null);
        }
        return files;
    }
}
