package rapport.platform.stream;

import java.security.Principal;

/** Whether somebody who opened a stream may still read it. The feature that knows sessions answers. */
@FunctionalInterface
public interface StreamAccess {
    /** False once the session of this principal has ended; asked before each write, so it must be quick. */
    boolean isLive(Principal principal);
}
