package rapport.policy;

import rapport.platform.stream.LivePayload;

/** Something changed in what the account may do, or in its appeals: its pages ask anew. */
record StandingEvent() implements LivePayload {
    @Override
    public String kind() {
        return "standing";
    }
}
