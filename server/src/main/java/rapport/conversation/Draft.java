package rapport.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has written and not sent.
 *
 * @param text the text
 * @param attachments its files
 * @param savedAt when it was saved
 * @param origin the tab that saved it
 */
record Draft(String text, List<Attachment> attachments, Instant savedAt, String origin) {}
