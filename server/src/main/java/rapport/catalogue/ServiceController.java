package rapport.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;
import rapport.platform.web.VersionTag;

/** Services over HTTP: read by everybody, edited by their sellers. */
@RestController
class ServiceController {
    private final ServiceStore services;
    private final ServiceEditing editing;
    private final ServiceViews views;
    private final GuardedTexts guarded;

    ServiceController(ServiceStore services, ServiceEditing editing, ServiceViews views, GuardedTexts guarded) {
        this.guarded = guarded;
        this.services = services;
        this.editing = editing;
        this.views = views;
    }

    record StatusChange(@Nullable String status) {}

    @GetMapping("/api/me/services")
    List<ServiceView> listMine(@AuthenticationPrincipal SignedIn me) {
        return views.of(me.accountId(), services.listOf(me.accountId()));
    }

    @PostMapping("/api/services")
    ResponseEntity<ServiceView> create(@AuthenticationPrincipal SignedIn me, @RequestBody ServiceChange change) {
        return tagged(HttpStatus.CREATED, editing.create(me.accountId(), change.checked()));
    }

    @GetMapping("/api/services/{serviceId}")
    ResponseEntity<ServiceView> get(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID serviceId) {
        Optional<UUID> reader = Optional.ofNullable(me).map(SignedIn::accountId);
        return services.find(serviceId)
                .filter(service -> service.status().isVisible(service.sellerId(), reader))
                .filter(service -> !guarded.isHidden(service.sellerId(), reader))
                .map(service -> tagged(HttpStatus.OK, service))
                .orElseThrow(ProblemException::notFound);
    }

    @PutMapping("/api/services/{serviceId}")
    ResponseEntity<ServiceView> change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID serviceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ServiceChange change) {
        return tagged(HttpStatus.OK, editing.change(me.accountId(), serviceId, ifMatch, change.checked()));
    }

    @PutMapping("/api/services/{serviceId}/status")
    ServiceView setStatus(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID serviceId, @RequestBody StatusChange change) {
        String wanted = change.status() == null ? "" : change.status();
        Optional<ServiceStatus> status = ServiceStatus.asked(wanted);
        Checks checks = new Checks();
        if (status.isEmpty()) {
            checks.add("status", wanted.isEmpty() ? "blank" : "unknown", null);
        }
        checks.end();
        return views.of(editing.setStatus(me.accountId(), serviceId, status.orElseThrow()));
    }

    @DeleteMapping("/api/services/{serviceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(@AuthenticationPrincipal SignedIn me, @PathVariable UUID serviceId) {
        editing.archive(me.accountId(), serviceId);
    }

    private ResponseEntity<ServiceView> tagged(HttpStatus status, ServiceState service) {
        return ResponseEntity.status(status)
                .eTag(VersionTag.of(service.version()))
                .body(views.of(service));
    }
}
