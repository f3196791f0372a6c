package rapport.conversation;

import rapport.platform.Deciding;

/** The first words of a message, as the inbox shows them. */
@Deciding
final class Preview {
    private static final int LENGTH = 160;

    private Preview() {}

    /** At most 160 characters on one line, never half of a surrogate pair. */
    static String of(String text) {
        String head = text.length() <= 4 * LENGTH ? text : text.substring(0, 4 * LENGTH);
        StringBuilder line = new StringBuilder(LENGTH);
        boolean space = false;
        for (int i = 0; i < head.length() && line.length() < LENGTH; i++) {
            char c = head.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        line.setLength(Math.min(line.length(), LENGTH));
        if (!line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1))) {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
