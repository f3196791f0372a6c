package rapport.catalogue;

import java.util.UUID;

/**
 * A picture of a service.
 *
 * @param id the id
 * @param url where its bytes are
 * @param alt what it shows, in words
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 */
record Picture(UUID id, String url, String alt, int width, int height) {
    static Picture of(UUID id, String alt, int width, int height) {
        return new Picture(id, "/api/pictures/" + id, alt, width, height);
    }
}
