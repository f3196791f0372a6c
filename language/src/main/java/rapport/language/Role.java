package rapport.language;

/** The side of a conversation that its author takes. */
public enum Role {
    /** Who offers the service and answers. */
    SELLER,
    /** Who asks for it and pays. */
    BUYER
}
