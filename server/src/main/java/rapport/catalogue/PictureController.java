package rapport.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.blob.BlobAnswers;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** The pictures of services over HTTP. */
@RestController
class PictureController {
    private static final int LONGEST_ALT = 200;

    private final Pictures pictures;
    private final PictureStore store;
    private final BlobAnswers answers;
    private final RateLimit limit;
    private final GuardedTexts guarded;

    PictureController(
            Pictures pictures,
            PictureStore store,
            BlobAnswers answers,
            Settings settings,
            InstantSource time,
            GuardedTexts guarded) {
        this.guarded = guarded;
        this.pictures = pictures;
        this.store = store;
        this.answers = answers;
        this.limit = new RateLimit(settings.limits().uploadsPerHour(), Duration.ofHours(1), time);
    }

    record Order(@Nullable List<@Nullable UUID> ids) {}

    @PostMapping(path = "/api/services/{serviceId}/pictures", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Picture add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID serviceId,
            @RequestParam(defaultValue = "") String alt,
            InputStream bytes)
            throws IOException {
        Checks checks = new Checks();
        String checkedAlt = checks.line("alt", alt, 0, LONGEST_ALT);
        checks.end();
        limit.take(me.getName());
        guarded.admitAlt(me.accountId(), checkedAlt);
        return pictures.add(me.accountId(), serviceId, checkedAlt, bytes);
    }

    @PutMapping("/api/services/{serviceId}/pictures")
    List<Picture> order(@AuthenticationPrincipal SignedIn me, @PathVariable UUID serviceId, @RequestBody Order order) {
        Checks checks = new Checks();
        checks.present("ids", order.ids());
        List<UUID> ids = checks.list("ids", order.ids(), Pictures.MOST);
        checks.end();
        return pictures.order(me.accountId(), serviceId, ids);
    }

    @GetMapping("/api/pictures/{pictureId}")
    ResponseEntity<Resource> get(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID pictureId) {
        PictureStore.Bytes bytes = store.findBytes(pictureId)
                .filter(found -> !guarded.isHidden(
                        found.sellerId(), Optional.ofNullable(me).map(SignedIn::accountId)))
                .filter(found -> found.status()
                        .isVisible(found.sellerId(), Optional.ofNullable(me).map(SignedIn::accountId)))
                .orElseThrow(ProblemException::notFound);
        String name =
                pictureId + "." + MediaType.parseMediaType(bytes.mediaType()).getSubtype();
        BlobAnswers.File file = new BlobAnswers.File(pictureId, name, bytes.mediaType(), bytes.size());
        return bytes.status() == ServiceStatus.PUBLISHED ? answers.forEverybody(file) : answers.forOne(file);
    }
}
