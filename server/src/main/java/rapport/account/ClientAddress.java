package rapport.account;

import java.util.Arrays;
import java.util.HexFormat;
import rapport.platform.Deciding;

/** What stands for a caller's address of the network where addresses are counted. */
@Deciding
final class ClientAddress {
    /** Who has one address of version 6 has all that begin with the same 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The key of an address given by its 4 or 16 bytes. */
    static String key(byte[] address) {
        return HexFormat.of().formatHex(address.length == 16 ? Arrays.copyOf(address, NETWORK_BYTES) : address);
    }
}
