package rapport.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;
import rapport.catalogue.ServiceRef;
import rapport.conversation.Message;
import rapport.policy.GuardFinding;
import rapport.policy.Part;

/**
 * A case as a moderator reads it ({@code Case} in {@code docs/openapi.yaml}).
 *
 * @param summary what the queue shows of it
 * @param version what a decision is made from
 * @param texts what it is about, by fields; empty once that is forgotten
 * @param findings what the guard found
 * @param rulesVersion by which rules; null where no rules spoke
 * @param earlier what was said before, the oldest first; of what was reported, itself and what followed, too
 * @param hasEarlier whether there is more of it
 * @param plea the words of who objects or complains; null for held messages and spam
 * @param against what an objection is against; null for held messages
 * @param report who reported what; null unless somebody did
 * @param mayStrike whether a refusal may bring a strike
 * @param person the author
 * @param next what a strike now would bring
 * @param alike how moderators decided lately on the same rule
 * @param allowances the kinds of contact that a moderator lets pass in the conversation
 * @param neededContacts the kinds that pass there because its orders need them
 * @param decision what was decided; null while it is open
 */
record CaseView(
        Summary summary,
        int version,
        List<Part> texts,
        List<Found> findings,
        @Nullable String rulesVersion,
        List<Message> earlier,
        boolean hasEarlier,
        @Nullable String plea,
        @Nullable Against against,
        @Nullable Report report,
        boolean mayStrike,
        Author person,
        Next next,
        Alike alike,
        List<Allowance> allowances,
        List<String> neededContacts,
        @Nullable Decision decision) {
    /**
     * What the queue shows of a case.
     *
     * @param about message, service, profile, quick_reply, review, review_answer, strike or freeze
     * @param titles what the guard found
     * @param preview the beginning of the text
     * @param waitingSince since when the other side's turn waits for the author; null if it does not
     */
    record Summary(
            UUID id,
            String kind,
            String state,
            Instant openedAt,
            @Nullable Instant decidedAt,
            Person author,
            @Nullable String authorSide,
            @Nullable Person other,
            @Nullable ServiceRef service,
            String about,
            List<String> titles,
            String preview,
            @Nullable Instant waitingSince) {}

    /** What the guard found, and how sure it was. */
    record Found(
            @com.fasterxml.jackson.annotation.JsonUnwrapped GuardFinding finding, double confidence) {}

    /** What an objection is against. */
    record Against(String kind, Instant at, String reason) {}

    /**
     * What somebody reported; his words are the plea.
     *
     * @param by who
     * @param reason what is wrong, for complaints; spam otherwise
     * @param seq the message's place; null once it cannot be told
     */
    record Report(Person by, String reason, @Nullable Integer seq) {}

    /** The author's record. */
    record Author(Person person, Instant since, String level, int activeStrikes, int appealsGranted, int messages) {}

    /** What a strike now would bring. */
    record Next(int number, String consequence, @Nullable Integer days) {}

    /** How often moderators refused and allowed what the same rule had held. */
    record Alike(int refused, int allowed) {}

    /** A kind of contact that may pass. */
    record Allowance(String kind, Instant until) {}

    /** What was decided. */
    record Decision(boolean allow, String reason, boolean strike, boolean falseAlarm, Person by, Instant at) {}
}
