package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stretch of a content, of each only its beginning: one may be as long as the content. */
final class MailLines {

    static final int KEPT = 16 * 1024;

    private static final int PIECE = 64 * 1024;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE];
    private final StringBuilder text = new StringBuilder();
    private int there;
    private int next;
    private long at;
    private long begin;
    private long end;

    MailLines(Reading content, long from, long to) {
        in = content.stream(from, Math.max(0, to - from));
        at = from;
        begin = from;
        end = from;
    }

    /** Goes on to the next line; false if there is none. */
    boolean next() throws IOException {
        begin = at;
        text.setLength(0);
        int sign = peek();
        if (sign < 0) {
            return false;
        }
        while (sign >= 0 && sign != '\n' && sign != '\r') {
            if (text.length() < KEPT) {
                text.append((char) sign);
            }
            pass();
            sign = peek();
        }
        end = at;
        if (sign >= 0) {
            pass();
        }
        if (sign == '\r' && peek() == '\n') {
            pass();
        }
        return true;
    }

    private int peek() throws IOException {
        if (next == there) {
            next = 0;
            there = Math.max(0, in.read(piece, 0, PIECE));
        }
        return next < there ? piece[next] & 0xff : -1;
    }

    private void pass() {
        next++;
        at++;
    }

    /** The line, without its end, as far as it is kept. */
    String text() {
        return text.toString();
    }

    /** Whether it is longer than what is kept of it. */
    boolean cut() {
        return end - begin > KEPT;
    }

    /** Where it begins. */
    long begin() {
        return begin;
    }

    /** Where it ends, before the signs that end it. */
    long end() {
        return end;
    }

    /** Where the next one begins. */
    long after() {
        return at;
    }
}
