package org.rogatory.integrations.signature;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The place that is kept for a signature in what is added to a document: hexadecimal zeros between brackets. */
final class ReservedPlace {

    private ReservedPlace() {}

    /**
     * Writes a signature there; nothing is written unless there is exactly one such place and it is large enough.
     *
     * @param reserved how many bytes the place was made for
     */
    static boolean fill(byte[] added, byte[] signature, int reserved) {
        if (signature.length == 0 || signature.length > reserved) {
            return false;
        }
        int place = only(added, 2 * reserved);
        if (place < 0) {
            return false;
        }
        byte[] digits = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, added, place, digits.length);
        return true;
    }

    private static int only(byte[] added, int digits) {
        int found = -1;
        for (int start = 1; start + digits < added.length; start++) {
            if (added[start - 1] == '<' && added[start + digits] == '>' && isEmpty(added, start, digits)) {
                if (found >= 0) {
                    return -1;
                }
                found = start;
            }
        }
        return found;
    }

    private static boolean isEmpty(byte[] added, int start, int digits) {
        for (int i = start; i < start + digits; i++) {
            if (added[i] != '0') {
                return false;
            }
        }
        return true;
    }
}
