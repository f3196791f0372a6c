package rapport.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.blob.Images;
import rapport.platform.blob.Upload;
import rapport.platform.database.SqlArrays;

/**
 * Which pictures there are. A loose one belongs to no service: it is on its way in or out. Its row is there before its
 * bytes and after them, so that whatever stops in between leaves something to find.
 */
@Component
class PictureStore {
    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The bytes of a picture, and who may see them.
     *
     * @param mediaType what they are
     * @param size how many
     * @param sellerId whose service it shows
     * @param status the status of that service
     */
    record Bytes(String mediaType, long size, UUID sellerId, ServiceStatus status) {}

    void insertLoose(UUID id, String alt, Instant now) {
        jdbc.sql("""
                        INSERT INTO picture (id, place, alt, media_type, size, width, height, changed_at)
                        VALUES (?, 0, ?, '', 0, 0, 0, ?)
                        """).params(id, alt, SqlArrays.time(now)).update();
    }

    /** Gives a loose picture to a service, behind those that it has. */
    void attach(UUID id, UUID serviceId, Upload upload, Images.Size size) {
        jdbc.sql("""
                        UPDATE picture
                        SET service_id = :service, media_type = :type, size = :size, width = :width, height = :height,
                            place = (SELECT coalesce(max(place) + 1, 0) FROM picture WHERE service_id = :service)
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("service", serviceId)
                .param("type", upload.mediaType())
                .param("size", upload.size())
                .param("width", size.width())
                .param("height", size.height())
                .update();
    }

    /** Takes pictures from their service. */
    void detach(List<UUID> ids, Instant now) {
        jdbc.sql("UPDATE picture SET service_id = NULL, changed_at = ? WHERE id = ANY (?)")
                .params(SqlArrays.time(now), ids.toArray(UUID[]::new))
                .update();
    }

    /** Sets the order of a service's pictures. */
    void setOrder(List<UUID> ids) {
        jdbc.sql("""
                        UPDATE picture SET place = ordered.place
                        FROM unnest(CAST(? AS uuid[])) WITH ORDINALITY AS ordered (id, place)
                        WHERE picture.id = ordered.id
                        """).param(ids.toArray(UUID[]::new)).update();
    }

    boolean isLoose(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM picture WHERE id = ? AND service_id IS NULL)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Loose pictures that nobody has touched since an instant. */
    List<UUID> listLoose(Instant before, int limit) {
        return jdbc.sql(
                        "SELECT id FROM picture WHERE service_id IS NULL AND changed_at < ? ORDER BY changed_at LIMIT ?")
                .params(SqlArrays.time(before), limit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    void deleteLoose(UUID id) {
        jdbc.sql("DELETE FROM picture WHERE id = ? AND service_id IS NULL")
                .param(id)
                .update();
    }

    /** The pictures of a service in their order. */
    List<Picture> listOf(UUID serviceId) {
        return listOf(List.of(serviceId)).getOrDefault(serviceId, List.of());
    }

    /** The pictures of services in their order; a service without pictures is left out. */
    Map<UUID, List<Picture>> listOf(Collection<UUID> serviceIds) {
        Map<UUID, List<Picture>> pictures = new HashMap<>();
        jdbc.sql("SELECT id, service_id, alt, width, height FROM picture WHERE service_id = ANY (?) ORDER BY place")
                .param(serviceIds.toArray(UUID[]::new))
                .query(row -> {
                    pictures.computeIfAbsent(row.getObject("service_id", UUID.class), id -> new ArrayList<>())
                            .add(picture(row));
                });
        return pictures;
    }

    Optional<Bytes> findBytes(UUID id) {
        return jdbc.sql("""
                        SELECT p.media_type, p.size, s.seller_id, s.status
                        FROM picture p JOIN service s ON s.id = p.service_id
                        WHERE p.id = ?
                        """)
                .param(id)
                .query((row, n) -> new Bytes(
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("seller_id", UUID.class),
                        ServiceStatus.ofColumn(row.getString("status"))))
                .optional();
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return Picture.of(
                row.getObject("id", UUID.class), row.getString("alt"), row.getInt("width"), row.getInt("height"));
    }
}
