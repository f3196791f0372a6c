package rapport.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.blob.BlobAnswers;
import rapport.platform.problem.ProblemException;

/** Files of messages: uploaded before, sent with a message, read by both sides. */
@RestController
class AttachmentController {
    private final Attachments attachments;
    private final AttachmentStore store;
    private final BlobAnswers answers;
    private final RateLimit limit;
    private final ModeratedAttachments moderated;

    AttachmentController(
            Attachments attachments,
            AttachmentStore store,
            BlobAnswers answers,
            Settings settings,
            InstantSource time,
            ModeratedAttachments moderated) {
        this.moderated = moderated;
        this.attachments = attachments;
        this.store = store;
        this.answers = answers;
        this.limit = new RateLimit(settings.limits().uploadsPerHour(), Duration.ofHours(1), time);
    }

    @PostMapping("/api/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@AuthenticationPrincipal SignedIn me, @RequestParam String name, InputStream bytes)
            throws IOException {
        String checked = AttachmentName.check(name);
        limit.take(me.getName());
        return attachments.keep(me.accountId(), checked, bytes);
    }

    @GetMapping("/api/attachments/{attachmentId}")
    ResponseEntity<Resource> get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID attachmentId) {
        Attachment file = store.findReadable(attachmentId, me.accountId())
                .or(() -> moderated.find(attachmentId, me.accountId()))
                .orElseThrow(ProblemException::notFound);
        return answers.forOne(new BlobAnswers.File(file.id(), file.name(), file.mediaType(), file.size()));
    }

    @DeleteMapping("/api/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID attachmentId) {
        attachments.delete(me.accountId(), attachmentId);
    }
}
