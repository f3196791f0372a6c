/** Conversations: messages, pending messages, drafts, notes, attachments, search. */
@NullMarked
package rapport.conversation;

import org.jspecify.annotations.NullMarked;
