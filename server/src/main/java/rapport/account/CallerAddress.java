package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;

/** Where a request comes from, as addresses are counted. */
public final class CallerAddress {
    private CallerAddress() {}

    /** What stands for the caller's address of the network. */
    public static String key(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return ClientAddress.key(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException e) {
            // A proxy may say anything, such as "unknown".
            return address;
        }
    }
}
