package rapport.platform.stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an event of the live stream carries; written as JSON ({@code StreamEvent} in {@code docs/openapi.yaml}). */
public interface LivePayload {
    /** The kind, which tells the reader what the other members are. */
    @JsonProperty("kind")
    String kind();
}
