package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/**
 * The record with which a zip ends.
 *
 * @param at where it lies
 * @param entries how many it counts
 * @param size of the list of entries
 * @param offset where that list begins
 */
record ZipEnd(long at, int entries, long size, long offset) {

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MAGIC = 0x06054b50;
    private static final long LARGE = 0xffff_ffffL;

    /** The record, if the content ends with one: with its comment it reaches to the last byte. */
    static Optional<ZipEnd> of(Reading zip) throws IOException {
        int length = (int) Math.min(zip.size(), LENGTH + (long) LONGEST_COMMENT);
        long from = zip.size() - length;
        var tail = ByteBuffer.wrap(zip.at(from, length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.capacity() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == MAGIC && at + LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return Optional.of(new ZipEnd(
                        from + at,
                        Short.toUnsignedInt(tail.getShort(at + 10)),
                        Integer.toUnsignedLong(tail.getInt(at + 12)),
                        Integer.toUnsignedLong(tail.getInt(at + 16))));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one with something behind it, which some programs overlook. */
    static boolean anywhere(Reading zip) throws IOException {
        int length = (int) Math.min(zip.size(), LENGTH + (long) LONGEST_COMMENT);
        return !Tokens.in(zip.at(zip.size() - length, length), Set.of("pk\u0005\u0006"))
                .isEmpty();
    }

    /** Whether it only points to a record for archives of more than four gigabytes. */
    boolean large() {
        return size == LARGE || offset == LARGE || entries == LONGEST_COMMENT;
    }
}
