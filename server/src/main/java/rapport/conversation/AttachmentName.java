package rapport.conversation;

import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.policy.Part;

/** Names of files, as people's devices give them. */
@Deciding
public final class AttachmentName {
    private static final int LONGEST = 255;

    private AttachmentName() {}

    /**
     * The name to keep: without a path, without characters that hide or reorder what is shown.
     *
     * @throws rapport.platform.problem.ProblemException invalid-input, if nothing of it is left or it is too long
     */
    public static String check(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        last.codePoints().filter(AttachmentName::isShown).forEach(kept::appendCodePoint);
        Checks checks = new Checks();
        String checked = checks.line("name", kept.toString(), 1, LONGEST);
        checks.end();
        return checked;
    }

    /** A file's name as the guard reads it. */
    static Part part(Attachment file) {
        return part(file.name());
    }

    /** The same of a file that is no message's. */
    public static Part part(String name) {
        return new Part(Part.Field.FILE, name, name.replace('_', ' '));
    }

    /** Format characters can turn an ending round, so that a program looks like a picture. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
