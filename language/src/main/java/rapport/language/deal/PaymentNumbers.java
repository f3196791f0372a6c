package rapport.language.deal;

import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** Numbers of payment cards, which hold the check of Luhn (ISO/IEC 7812-1, annex B), and addresses of crypto wallets. */
final class PaymentNumbers {
    private static final int LEAST_DIGITS = 15;
    private static final int MOST_DIGITS = 19;
    /** As printed on a card, in four groups of four, a number is meant for one even with a slip of the pen in it. */
    private static final int GROUP = 4;

    private static final int PRINTED = 16;
    private static final int MOST_GROUPS = 6;
    private static final int LEAST_WALLET = 26;
    private static final int MOST_WALLET = 64;
    private static final int ETHEREUM = 42;
    private static final int TRON = 34;

    private final Tokens tokens;
    private final PlainText text;

    /** Takes a part of the plain text. */
    @FunctionalInterface
    interface Found {
        void at(int start, int end);
    }

    PaymentNumbers(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    void find(Found found) {
        int i = 0;
        while (i < tokens.count()) {
            int end = tokens.kind(i) == Kind.NUMBER ? card(i) : -1;
            if (end > 0) {
                found.at(tokens.start(i), tokens.end(end - 1));
                i = end;
            } else if (!tokens.isGlued(i)) {
                int last = glued(i);
                if (isWallet(tokens.start(i), tokens.end(last - 1))) {
                    found.at(tokens.start(i), tokens.end(last - 1));
                }
                i = tokens.kind(i) == Kind.NUMBER ? i + 1 : last;
            } else {
                i++;
            }
        }
    }

    /** The token after a run of letters and digits without a gap. */
    private int glued(int start) {
        int end = start + 1;
        while (end < tokens.count()
                && tokens.isGlued(end)
                && (tokens.kind(end) == Kind.WORD || tokens.kind(end) == Kind.NUMBER)) {
            end++;
        }
        return end;
    }

    /** The token after a card's number that begins at a token; -1 if there is none. Digits stand in groups of four, or at once. */
    private int card(int start) {
        if (tokens.isGlued(start) && tokens.kind(start - 1) != Kind.SIGN) {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        boolean printed = true;
        int place = start;
        for (int groups = 0; groups < MOST_GROUPS && place < tokens.count(); groups++) {
            if (tokens.kind(place) != Kind.NUMBER || tokens.end(place) - tokens.start(place) > MOST_DIGITS) {
                return -1;
            }
            printed &= tokens.end(place) - tokens.start(place) == GROUP;
            digits.append(text.part(tokens.start(place), tokens.end(place)));
            place++;
            if (digits.length() > MOST_DIGITS) {
                return -1;
            }
            boolean more = place < tokens.count() && tokens.kind(next(place)) == Kind.NUMBER;
            if (digits.length() >= LEAST_DIGITS
                    && (isCard(digits) || (printed && digits.length() == PRINTED && isIssuer(digits)))
                    && !(more && digits.length() < MOST_DIGITS - 2)) {
                return place;
            }
            place = next(place);
        }
        return -1;
    }

    /** Past a single dash or dot between groups. */
    private int next(int place) {
        boolean light = tokens.isSign(place, '-') || tokens.isSign(place, '.');
        return light && place + 1 < tokens.count() ? place + 1 : place;
    }

    /** 2 Mir and Mastercard, 3 American Express, 4 Visa, 5 and 6 Mastercard, Maestro and others. */
    private static boolean isIssuer(CharSequence digits) {
        return digits.charAt(0) >= '2' && digits.charAt(0) <= '6';
    }

    private static boolean isCard(CharSequence digits) {
        if (!isIssuer(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private boolean isWallet(int start, int end) {
        int length = end - start;
        if (length < LEAST_WALLET || length > MOST_WALLET) {
            return false;
        }
        boolean letter = false;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
            letter |= c >= 'a';
            digit |= c <= '9';
        }
        char first = text.charAt(start);
        boolean ethereum = length == ETHEREUM && first == '0' && text.charAt(start + 1) == 'x';
        boolean bitcoin =
                text.part(start, start + 3).equals("bc1") || (length <= TRON + 1 && (first == '1' || first == '3'));
        boolean tron = length == TRON && first == 't';
        return letter && digit && (ethereum || bitcoin || tron);
    }
}
