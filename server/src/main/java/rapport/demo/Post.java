package rapport.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.conversation.Attachments;
import rapport.conversation.ConversationStarts;
import rapport.conversation.Membership;
import rapport.conversation.Message;
import rapport.conversation.Messages;

/** Sends what the people of the world write, with its files. */
@Component
@Profile("demo")
class Post {
    private final ConversationStarts starts;
    private final Messages messages;
    private final Attachments attachments;

    Post(ConversationStarts starts, Messages messages, Attachments attachments) {
        this.starts = starts;
        this.messages = messages;
        this.attachments = attachments;
    }

    /** A buyer's first message. */
    Message begin(UUID buyerId, UUID sellerId, UUID serviceId, WorldFiles.Line line) {
        return starts.start(buyerId, Optional.of(sellerId), Optional.of(serviceId), text(buyerId, line));
    }

    /** Any later message. */
    Message send(Membership writer, WorldFiles.Line line) {
        return messages.send(writer, text(writer.accountId(), line), Optional.empty());
    }

    private Messages.Text text(UUID writerId, WorldFiles.Line line) {
        Map<String, String> files = line.files() == null ? Map.of() : line.files();
        List<UUID> ids = files.entrySet().stream()
                .map(file -> upload(writerId, file.getKey(), file.getValue()))
                .toList();
        return new Messages.Text(UUID.randomUUID(), line.text(), ids);
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
