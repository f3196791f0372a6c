package rapport.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.conversation.Attachments;
import rapport.conversation.ConversationStarts;
import rapport.conversation.Membership;
import rapport.conversation.Message;
import rapport.conversation.Messages;
import rapport.conversation.Sends;
import rapport.platform.database.Transactions;
import rapport.platform.event.Events;
import rapport.policy.ContactsAllowed;

/** Sends what the people of the world write, with its files. */
@Component
@Profile("demo")
class Post {
    private static final Duration ALLOWED = Duration.ofDays(60);

    private final ConversationStarts starts;
    private final Sends sends;
    private final Attachments attachments;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource time;

    Post(
            ConversationStarts starts,
            Sends sends,
            Attachments attachments,
            Transactions transactions,
            Events events,
            InstantSource time) {
        this.starts = starts;
        this.sends = sends;
        this.attachments = attachments;
        this.transactions = transactions;
        this.events = events;
        this.time = time;
    }

    /** A buyer's first message. */
    Message begin(UUID buyerId, UUID sellerId, UUID serviceId, WorldFiles.Line line) {
        ConversationStarts.Addressee to =
                new ConversationStarts.Addressee(Optional.of(sellerId), Optional.of(serviceId));
        return sent(starts.start(buyerId, to, text(buyerId, line), true).outcome());
    }

    /** Any later message. */
    Message send(Membership writer, WorldFiles.Line line) {
        return sent(sends.send(writer, text(writer.accountId(), line), new Sends.How(true, false, Optional.empty())));
    }

    private static Message sent(Sends.Outcome outcome) {
        return switch (outcome) {
            case Sends.Outcome.Sent(Message message) -> message;
            case Sends.Outcome.Kept kept ->
                throw new IllegalStateException(
                        "The guard keeps what the world says: " + kept.pending().text());
        };
    }

    /** Kinds of contact that may pass in a conversation, as the work needs them. */
    void allow(UUID conversationId, List<String> kinds) {
        transactions.write(outbox -> {
            ContactsAllowed allowed = new ContactsAllowed(
                    conversationId,
                    ContactsAllowed.Source.MODERATOR,
                    Set.copyOf(kinds),
                    time.instant().plus(ALLOWED));
            events.tell(ContactsAllowed.class, List.of(allowed), outbox);
            return conversationId;
        });
    }

    private Messages.Text text(UUID writerId, WorldFiles.Line line) {
        return new Messages.Text(UUID.randomUUID(), line.said(), files(writerId, line));
    }

    /** The files of a line, uploaded by its writer. */
    List<UUID> files(UUID writerId, WorldFiles.Line line) {
        Map<String, String> files = line.files() == null ? Map.of() : line.files();
        return files.entrySet().stream()
                .map(file -> upload(writerId, file.getKey(), file.getValue()))
                .toList();
    }

    private UUID upload(UUID ownerId, String resource, String name) {
        try {
            return attachments
                    .keep(ownerId, name, new ByteArrayInputStream(WorldFiles.bytes(resource)))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
