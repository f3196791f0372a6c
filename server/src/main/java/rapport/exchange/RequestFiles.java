package rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.blob.Images;
import rapport.platform.blob.Upload;
import rapport.platform.blob.Uploads;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;

/** Files of requests: kept until they are published, forgotten when they are not, or no longer. */
@Component
class RequestFiles {
    private static final Logger log = LoggerFactory.getLogger(RequestFiles.class);
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final Duration KEPT_LOOSE = Duration.ofDays(1);
    private static final int FORGOTTEN_AT_ONCE = 500;
    private static final String COLUMNS = "id, name, media_type, size, width, height";

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final Ids ids;
    private final InstantSource time;

    RequestFiles(JdbcClient jdbc, Uploads uploads, Ids ids) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.ids = ids;
        this.time = ids.time();
    }

    /**
     * Keeps a file for its owner to publish with a request; its bytes are on disk before its row is.
     *
     * @throws ProblemException too-large; invalid-input, if there is nothing in it
     */
    RequestFile keep(UUID accountId, String name, InputStream bytes) throws IOException {
        UUID id = ids.next();
        Upload upload = uploads.store(id, bytes, MOST_BYTES);
        boolean kept = false;
        try {
            if (upload.size() == 0) {
                throw ProblemException.invalid(List.of(new FieldError("body", "blank", null)));
            }
            RequestFile file = new RequestFile(
                    id,
                    name,
                    upload.mediaType(),
                    upload.size(),
                    upload.picture().map(Images.Size::width).orElse(null),
                    upload.picture().map(Images.Size::height).orElse(null),
                    RequestFile.url(id));
            insert(file, accountId);
            kept = true;
            return file;
        } finally {
            if (!kept) {
                deleteBytes(id);
            }
        }
    }

    private void insert(RequestFile file, UUID accountId) {
        jdbc.sql("""
                        INSERT INTO request_file (id, account_id, name, media_type, size, width, height, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(file.id(), accountId, file.name(), file.mediaType(), file.size())
                .param(file.width())
                .param(file.height())
                .param(SqlArrays.time(time.instant()))
                .update();
    }

    /**
     * An account's own files, in the order asked for, that are loose or belong to this request.
     *
     * @throws ProblemException invalid-input, if one of them is not
     */
    List<RequestFile> listOwn(UUID accountId, Optional<UUID> requestId, List<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, RequestFile> found = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM request_file WHERE id = ANY (?) AND account_id = ?"
                        + " AND (request_id IS NULL OR request_id = CAST(? AS uuid))")
                .param(wanted.toArray(UUID[]::new))
                .param(accountId)
                .param(requestId.orElse(null))
                .query(row -> {
                    RequestFile file = file(row);
                    found.put(file.id(), file);
                });
        if (found.size() != wanted.size()) {
            throw ProblemException.invalid(List.of(new FieldError("fileIds", "unknown", null)));
        }
        return wanted.stream().map(found::get).toList();
    }

    /** Makes these, and no others, the files of a request, in the transaction at hand. */
    void bind(UUID requestId, List<RequestFile> files) {
        jdbc.sql("UPDATE request_file SET request_id = NULL, created_at = ? WHERE request_id = ? AND NOT id = ANY (?)")
                .params(SqlArrays.time(time.instant()), requestId)
                .param(files.stream().map(RequestFile::id).toArray(UUID[]::new))
                .update();
        for (int place = 0; place < files.size(); place++) {
            jdbc.sql("UPDATE request_file SET request_id = ?, place = ? WHERE id = ?")
                    .params(requestId, place, files.get(place).id())
                    .update();
        }
    }

    /** The files of some requests. */
    Map<UUID, List<RequestFile>> listOf(Collection<UUID> requestIds) {
        Map<UUID, List<RequestFile>> found = new HashMap<>();
        if (!requestIds.isEmpty()) {
            jdbc.sql("SELECT request_id, " + COLUMNS
                            + " FROM request_file WHERE request_id = ANY (?) ORDER BY request_id, place")
                    .param(requestIds.toArray(UUID[]::new))
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("request_id", UUID.class), id -> new ArrayList<>())
                                .add(file(row));
                    });
        }
        return found;
    }

    /** A file that this account may read: his own, or one of a published request. */
    Optional<RequestFile> findReadable(UUID id, UUID accountId) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM request_file WHERE id = ? AND (account_id = ? OR request_id IS NOT NULL)")
                .params(id, accountId)
                .query((row, n) -> file(row))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void forgetLoose() {
        List<UUID> forgotten;
        do {
            forgotten = jdbc.sql("""
                            DELETE FROM request_file WHERE id IN (
                                SELECT id FROM request_file WHERE request_id IS NULL AND created_at < ? LIMIT ?)
                            RETURNING id
                            """)
                    .params(SqlArrays.time(time.instant().minus(KEPT_LOOSE)), FORGOTTEN_AT_ONCE)
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list();
            forgotten.forEach(this::deleteBytes);
        } while (forgotten.size() == FORGOTTEN_AT_ONCE);
    }

    private void deleteBytes(UUID id) {
        try {
            uploads.delete(id);
        } catch (IOException | UncheckedIOException e) {
            log.warn("The bytes of a deleted file stay on disk: {}", id, e);
        }
    }

    private static RequestFile file(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RequestFile(
                id,
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                RequestFile.url(id));
    }
}
