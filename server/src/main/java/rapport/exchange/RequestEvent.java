package rapport.exchange;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * Something changed in a request or its proposals, told to those whom it concerns; they ask anew.
 *
 * @param requestId the request
 */
record RequestEvent(UUID requestId) implements LivePayload {
    @Override
    public String kind() {
        return "request";
    }
}
