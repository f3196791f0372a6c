package rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.account.SignedIn;
import rapport.conversation.AttachmentName;
import rapport.platform.Cursor;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.blob.BlobAnswers;
import rapport.platform.problem.ProblemException;
import rapport.platform.web.VersionTag;

/** Requests over HTTP: what their buyers do with them. */
@RestController
class RequestController {
    private static final int PAGE = 24;

    private final Requests requests;
    private final RequestStore store;
    private final RequestFiles files;
    private final ExchangeViews views;
    private final BlobAnswers answers;
    private final Accounts accounts;
    private final InstantSource time;
    private final RateLimit limit;

    RequestController(
            Requests requests,
            Requests.Parts parts,
            ExchangeViews views,
            BlobAnswers answers,
            Accounts accounts,
            Proposals.Means means) {
        this.requests = requests;
        this.store = parts.store();
        this.files = parts.files();
        this.views = views;
        this.answers = answers;
        this.accounts = accounts;
        this.time = means.ids().time();
        this.limit = new RateLimit(uploads(means.settings()), Duration.ofHours(1), time);
    }

    private static int uploads(Settings settings) {
        return settings.limits().uploadsPerHour();
    }

    @GetMapping("/api/me/requests")
    RequestView.Page listMine(@AuthenticationPrincipal SignedIn me, @RequestParam Optional<String> cursor) {
        List<Request> found = store.listOf(me.accountId(), cursor.map(RequestController::place), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Request> page = more ? found.subList(0, PAGE) : found;
        return new RequestView.Page(views.own(page, me.accountId()), more ? cursor(page.getLast()) : null);
    }

    static RequestStore.Place place(String cursor) {
        List<String> parts = Cursor.parse(cursor, 2);
        return new RequestStore.Place(Cursor.instant(parts.getFirst()), Cursor.id(parts.getLast()));
    }

    private static String cursor(Request last) {
        return Cursor.of(last.times().publishedAt(), last.id());
    }

    @PostMapping("/api/requests")
    ResponseEntity<RequestView> publish(
            @AuthenticationPrincipal SignedIn me, @RequestBody ExchangeInput.TaskBody body) {
        Request made = requests.publish(me.accountId(), ExchangeInput.publishing(body, today(me)));
        return tagged(HttpStatus.CREATED, me, made);
    }

    @PutMapping("/api/requests/{requestId}")
    ResponseEntity<RequestView> edit(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID requestId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ExchangeInput.TaskBody body) {
        requests.get(me.accountId(), requestId);
        ExchangeInput.Checked checked = ExchangeInput.task(body, today(me));
        return tagged(
                HttpStatus.OK,
                me,
                requests.edit(me.accountId(), requestId, ifMatch, checked.task(), checked.fileIds()));
    }

    @PostMapping("/api/requests/{requestId}/acts")
    ResponseEntity<RequestView> act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID requestId,
            @RequestBody ExchangeInput.ActBody body) {
        requests.get(me.accountId(), requestId);
        return tagged(HttpStatus.OK, me, requests.act(me.accountId(), requestId, ExchangeInput.doing(body)));
    }

    private LocalDate today(SignedIn me) {
        return time.instant().atZone(accounts.get(me.accountId()).timeZone()).toLocalDate();
    }

    private ResponseEntity<RequestView> tagged(HttpStatus status, SignedIn me, Request request) {
        return ResponseEntity.status(status)
                .eTag(VersionTag.of(request.version()))
                .body(views.of(request, Optional.of(me.accountId())));
    }

    @PostMapping("/api/request-files")
    @ResponseStatus(HttpStatus.CREATED)
    RequestFile upload(@AuthenticationPrincipal SignedIn me, @RequestParam String name, InputStream bytes)
            throws IOException {
        String checked = AttachmentName.check(name);
        limit.take(me.getName());
        return files.keep(me.accountId(), checked, bytes);
    }

    @GetMapping("/api/request-files/{requestFileId}")
    ResponseEntity<Resource> file(@AuthenticationPrincipal SignedIn me, @PathVariable UUID requestFileId) {
        RequestFile file = files.findReadable(requestFileId, me.accountId()).orElseThrow(ProblemException::notFound);
        return answers.forOne(new BlobAnswers.File(file.id(), file.name(), file.mediaType(), file.size()));
    }
}
