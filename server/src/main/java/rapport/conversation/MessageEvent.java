package rapport.conversation;

import rapport.platform.stream.LivePayload;

/**
 * A message, told to both sides.
 *
 * @param message the message
 * @param mine whether the account told wrote it
 * @param from the writer's name
 * @param opensTurn whether it is the first of its turn: the only one to notify about
 */
record MessageEvent(Message message, boolean mine, String from, boolean opensTurn) implements LivePayload {
    @Override
    public String kind() {
        return "message";
    }
}
