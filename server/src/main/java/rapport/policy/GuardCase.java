package rapport.policy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a moderator is to decide.
 *
 * @param id the id
 * @param kind whether a message waits, an author objects, or a reader reports something
 * @param state how far it is
 * @param version counted up with each change
 * @param openedAt since when it waits
 * @param accountId whose text it is, or who objects
 * @param reporterId who reported it; empty for what nobody did
 * @param rulingId the entry of the log that it is about
 * @param place where the message belongs, for messages
 * @param plea the words of who objects or complains; null for held messages and spam
 * @param closedAt when it was decided or withdrawn; null while it is open
 * @param decision what was decided; empty while it is open, and when the author took his message back
 */
public record GuardCase(
        UUID id,
        Kind kind,
        State state,
        int version,
        Instant openedAt,
        UUID accountId,
        Optional<UUID> reporterId,
        UUID rulingId,
        Optional<Submission.Place> place,
        @Nullable String plea,
        @Nullable Instant closedAt,
        Optional<Decision> decision) {
    /** Kinds of cases. */
    public enum Kind {
        /** A message waits. */
        HELD,
        /** An author objects. */
        APPEAL,
        /** A seller took a first contact for spam. */
        SPAM,
        /** A reader complains of a message. */
        COMPLAINT;

        /** Whether somebody reported what somebody else wrote. */
        public boolean isReport() {
            return this == SPAM || this == COMPLAINT;
        }

        /** As it stands in the API and in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a case is. */
    public enum State {
        /** It waits. */
        OPEN,
        /** The message went; the objection was granted; nothing was wrong with what was reported. */
        ALLOWED,
        /** The message went back; the objection was denied; what was reported was wrong. */
        REFUSED,
        /** The author took his message back, or the reporter his report. */
        WITHDRAWN;

        /** As it stands in the API and in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a moderator decided.
     *
     * @param allow whether the message goes, or the objection is granted
     * @param reason his words; may be empty if it does
     * @param strike whether it brings a strike
     * @param falseAlarm whether the guard should not have spoken at all
     * @param byId the moderator
     * @param at when
     */
    public record Decision(boolean allow, String reason, boolean strike, boolean falseAlarm, UUID byId, Instant at) {}
}
