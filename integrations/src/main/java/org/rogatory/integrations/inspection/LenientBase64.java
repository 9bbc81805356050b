package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Base64 as programs for mail read it: other signs are passed over, and behind its padding it goes on. */
final class LenientBase64 extends MailDecoder {

    private static final int BITS = 6;
    private static final int[] VALUES = values();

    private final InputStream in;
    private int bits;
    private int held;

    LenientBase64(InputStream encoded) {
        super(encoded);
        in = encoded;
    }

    private static int[] values() {
        var signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var values = new int[1 << Byte.SIZE];
        Arrays.fill(values, -1);
        for (int value = 0; value < signs.length(); value++) {
            values[signs.charAt(value)] = value;
        }
        return values;
    }

    @Override
    public int read() throws IOException {
        while (held < Byte.SIZE) {
            int sign = in.read();
            if (sign < 0) {
                return -1;
            }
            if (sign == '=') {
                held = 0;
            } else if (VALUES[sign] >= 0) {
                bits = (bits << BITS | VALUES[sign]) & 0xffff;
                held += BITS;
            }
        }
        held -= Byte.SIZE;
        return bits >> held & 0xff;
    }
}
