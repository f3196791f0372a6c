/** What moderators see and do: cases in their conversations, decisions, people, the log. Nothing of it is there for anybody else. */
@NullMarked
package rapport.moderation;

import org.jspecify.annotations.NullMarked;
