package rapport.moderation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.ModeratorDoor;
import rapport.account.SignedIn;
import rapport.policy.GuardLog;
import rapport.policy.LogViews;

/** The log over HTTP, for moderators only. */
@RestController
class LogController {
    private static final int PAGE = 50;

    private final ModeratorDoor door;
    private final LogViews views;
    private final FalseAlarms falseAlarms;

    LogController(ModeratorDoor door, LogViews views, FalseAlarms falseAlarms) {
        this.door = door;
        this.views = views;
        this.falseAlarms = falseAlarms;
    }

    record LogPage(List<LogViews.Line> items, @Nullable String nextCursor) {}

    @GetMapping("/api/moderation/log")
    LogPage list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID accountId,
            @RequestParam(required = false) @Nullable String cursor) {
        door.pass(me);
        List<LogViews.Line> found = views.list(accountId, Places.read(cursor), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<LogViews.Line> page = more ? found.subList(0, PAGE) : found;
        String next = more
                ? Places.write(
                        new GuardLog.Before(page.getLast().at(), page.getLast().id()))
                : null;
        return new LogPage(page, next);
    }

    @GetMapping("/api/moderation/false-alarms")
    ResponseEntity<byte[]> falseAlarms(@AuthenticationPrincipal SignedIn me) {
        door.pass(me);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("false-alarms.txt")
                                .build()
                                .toString())
                .body(falseAlarms.asCases().getBytes(StandardCharsets.UTF_8));
    }
}
