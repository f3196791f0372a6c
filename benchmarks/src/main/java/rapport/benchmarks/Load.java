package rapport.benchmarks;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How messages are sent.
 *
 * @param senders connections that send, each one message after the other
 * @param rate messages a second, whatever the answers take; 0 for as fast as the answers come
 */
record Load(int senders, int rate) {
    /** Enough that a rate is kept while answers take their time; beyond it, waiting counts as part of the times. */
    private static final int SENDERS_FOR_RATE = 128;

    private static final String A_SECOND = "/s";

    /** {@code 16}: so many senders; {@code 1000/s}: so many messages a second. */
    static Load parse(String text) {
        boolean rate = text.endsWith(A_SECOND);
        int number = Integer.parseInt(rate ? text.substring(0, text.length() - A_SECOND.length()) : text);
        if (number < 1) {
            throw new NumberFormatException(text);
        }
        return rate ? new Load(SENDERS_FOR_RATE, number) : new Load(number, 0);
    }

    boolean isOpen() {
        return rate > 0;
    }

    @Override
    public String toString() {
        return isOpen() ? rate + A_SECOND : senders + " senders";
    }

    /** For the command line. */
    static final class Converter implements ITypeConverter<Load> {
        @Override
        public Load convert(String text) {
            try {
                return parse(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "'" + text + "' is neither a number of senders nor a rate such as 1000/s");
            }
        }
    }
}
