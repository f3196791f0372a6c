package rapport.platform.problem;

import org.springframework.http.HttpStatus;

/** The stable kinds of problems of the API; {@code docs/openapi.yaml} lists them. */
public enum ProblemType {
    INVALID_INPUT("invalid-input", HttpStatus.UNPROCESSABLE_CONTENT, "Something in what was sent is not right"),
    BAD_CREDENTIALS("bad-credentials", HttpStatus.UNAUTHORIZED, "E-mail or password is not right"),
    NOT_SIGNED_IN("not-signed-in", HttpStatus.UNAUTHORIZED, "Sign in first"),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN, "The X-XSRF-TOKEN header is missing or old"),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is no such thing, or it is not yours"),
    EMAIL_TAKEN("email-taken", HttpStatus.CONFLICT, "This e-mail has an account already"),
    WRONG_PASSWORD("wrong-password", HttpStatus.UNPROCESSABLE_CONTENT, "The current password is not right"),
    BAD_SIGNATURE("bad-signature", HttpStatus.UNPROCESSABLE_CONTENT, "The signature is missing, wrong, or too old"),
    RATE_LIMITED("rate-limited", HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    REFUSED("refused", HttpStatus.UNPROCESSABLE_CONTENT, "The marketplace's rules forbid something in it"),
    CONFIRM_FIRST("confirm-first", HttpStatus.CONFLICT, "Something in it deserves a second look; confirm to send it"),
    FROZEN("frozen", HttpStatus.FORBIDDEN, "The account is frozen: it reads, but does not write"),
    LIMITED("limited", HttpStatus.FORBIDDEN, "The account is limited: it answers, but begins nothing new"),
    UNDER_REVIEW("under-review", HttpStatus.CONFLICT, "A moderator looks at it, or has decided"),
    NOT_NOW("not-now", HttpStatus.CONFLICT, "The order has moved on: this can no longer, or not yet, be done"),
    AWAY("away", HttpStatus.CONFLICT, "The seller takes no new orders for now"),
    REQUEST_CLOSED(
            "request-closed", HttpStatus.CONFLICT, "The request takes no more proposals, or the proposal is settled"),
    NONE_LEFT_TODAY("none-left-today", HttpStatus.TOO_MANY_REQUESTS, "As many proposals were sent today as a day has"),
    BLOCKED("blocked", HttpStatus.FORBIDDEN, "The other one does not want to hear from this account"),
    OPEN_FIRST("open-first", HttpStatus.CONFLICT, "The account has closed this conversation itself; open it first"),
    NOT_SPAM("not-spam", HttpStatus.CONFLICT, "It is no unanswered first contact, or a moderator found it to be none"),
    ORDER_IN_WORK(
            "order-in-work", HttpStatus.CONFLICT, "An order between the two is in work: they have to be able to talk"),
    CONTACTS_USED_UP(
            "contacts-used-up", HttpStatus.TOO_MANY_REQUESTS, "As many conversations were begun as may be for now"),
    SAME_TEXT("same-text", HttpStatus.CONFLICT, "Nearly the same was written to other sellers today"),
    OWN_CASE("own-case", HttpStatus.CONFLICT, "Another moderator has to decide on this: it is about yourself"),
    ALREADY_SENT("already-sent", HttpStatus.CONFLICT, "The message has left already"),
    TAKEN_BACK("taken-back", HttpStatus.CONFLICT, "The message was taken back"),
    CHANGED_MEANWHILE("changed-meanwhile", HttpStatus.PRECONDITION_FAILED, "Somebody changed it meanwhile"),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    UNSUPPORTED_TYPE("unsupported-type", HttpStatus.UNPROCESSABLE_CONTENT, "This type of file is not accepted"),
    TOO_MANY("too-many", HttpStatus.UNPROCESSABLE_CONTENT, "There are as many as there may be"),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here; nothing of yours is lost"),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Not available now; try again shortly");

    private final String slug;
    private final HttpStatus status;
    private final String title;

    ProblemType(String slug, HttpStatus status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The {@code type} member of the problem details. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** The HTTP status that it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** A short English title; pages say it in their own words. */
    public String title() {
        return title;
    }
}
