package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Quoted-printable as programs for mail read it: what is no sign written in two digits stays as it stands. */
final class QuotedPrintable extends MailDecoder {

    private static final int HEX = 16;

    private final PushbackInputStream encoded;

    QuotedPrintable(InputStream encoded) {
        this(new PushbackInputStream(encoded, 2));
    }

    private QuotedPrintable(PushbackInputStream encoded) {
        super(encoded);
        this.encoded = encoded;
    }

    @Override
    public int read() throws IOException {
        int sign = encoded.read();
        while (sign == '=') {
            int first = encoded.read();
            if (first != '\n' && first != '\r') {
                return written(first);
            }
            sign = encoded.read();
            if (first == '\r' && sign == '\n') {
                sign = encoded.read();
            }
        }
        return sign;
    }

    private int written(int first) throws IOException {
        int second = first < 0 ? -1 : encoded.read();
        int high = Character.digit(first, HEX);
        int low = Character.digit(second, HEX);
        if (high >= 0 && low >= 0) {
            return high * HEX + low;
        }
        if (second >= 0) {
            encoded.unread(second);
        }
        if (first >= 0) {
            encoded.unread(first);
        }
        return '=';
    }
}
