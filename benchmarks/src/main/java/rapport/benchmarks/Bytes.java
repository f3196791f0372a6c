package rapport.benchmarks;

import java.nio.charset.StandardCharsets;

/** Reading and writing of ASCII among bytes, without making objects: the generator shares the processors it measures. */
final class Bytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Bytes() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the wanted bytes begin; -1 if they are not there. */
    static int indexOf(byte[] bytes, int from, int to, byte[] wanted) {
        for (int i = from; i <= to - wanted.length; i++) {
            if (bytes[i] == wanted[0] && startsWith(bytes, i, to, wanted)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, int from, int to, byte[] wanted) {
        if (to - from < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The whole number that begins here; 0 if none does. */
    static long number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        return number;
    }

    /** The hexadecimal number that begins here; 0 if none does. */
    static long hex(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                break;
            }
            number = number * 16 + digit;
        }
        return number;
    }

    /** The high half of the UUID that stands here. */
    static long high(byte[] bytes, int from) {
        return (hex(bytes, from, from + 8) << 32)
                | (hex(bytes, from + 9, from + 13) << 16)
                | hex(bytes, from + 14, from + 18);
    }

    /** The low half of the UUID that stands here. */
    static long low(byte[] bytes, int from) {
        return (hex(bytes, from + 19, from + 23) << 48) | hex(bytes, from + 24, from + 36);
    }

    /** Writes the UUID of these halves; answers where it ends. */
    static int putId(byte[] bytes, int from, long high, long low) {
        putHex(bytes, from, high >>> 32, 8);
        putHex(bytes, from + 9, high >>> 16, 4);
        putHex(bytes, from + 14, high, 4);
        putHex(bytes, from + 19, low >>> 48, 4);
        int end = putHex(bytes, from + 24, low, 12);
        bytes[from + 8] = '-';
        bytes[from + 13] = '-';
        bytes[from + 18] = '-';
        bytes[from + 23] = '-';
        return end;
    }

    /** Writes a number in so many hexadecimal digits; answers where they end. */
    private static int putHex(byte[] bytes, int at, long number, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            bytes[at + digits - 1 - i] = HEX[(int) (number >>> (4 * i)) & 15];
        }
        return at + digits;
    }

    /** Writes bytes; answers where they end. */
    static int put(byte[] bytes, int at, byte[] what) {
        System.arraycopy(what, 0, bytes, at, what.length);
        return at + what.length;
    }
}
