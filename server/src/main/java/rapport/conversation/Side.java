package rapport.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import rapport.language.Role;

/** The side that an account takes in one conversation. */
public enum Side {
    /** Who asks. */
    @JsonProperty("buyer")
    BUYER,
    /** Who offers. */
    @JsonProperty("seller")
    SELLER;

    /** The other side. */
    public Side other() {
        return this == BUYER ? SELLER : BUYER;
    }

    /** What the language engine calls it. */
    public Role role() {
        return this == BUYER ? Role.BUYER : Role.SELLER;
    }

    /** As it stands in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side that stands in the database so. */
    public static Side ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
