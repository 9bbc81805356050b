package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * What a zip says it holds, strictly: its directory and the heads of its files agree, the files follow each other from
 * the first byte to the directory without a gap, and nothing follows the directory. Two programs then find the same
 * files in it.
 */
final class ZipIndex {

    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int LINE = 46;
    private static final int LINE_MARK = 0x02014b50;
    private static final int HEAD = 30;
    private static final int HEAD_MARK = 0x04034b50;
    private static final int TAIL = 16;
    private static final int TAIL_MARK = 0x08074b50;
    private static final int SUMS_FOLLOW = 0x0008;
    private static final int NAMES_IN_UTF8 = 0x0800;
    private static final int MOST_FILES = 1_100;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)?[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final ZipSource source;
    private long next;

    private ZipIndex(ZipSource source) {
        this.source = source;
    }

    /**
     * A file of the zip.
     *
     * @param packed number of bytes it takes in the zip, from {@code at} on
     * @param size in bytes, unpacked
     */
    record Slot(String name, boolean stored, long crc, long packed, long size, long at) {}

    /** The files in their order; a zip that is not of this shape is refused by a {@link ZipException}. */
    static List<Slot> read(ZipSource source) throws IOException {
        return new ZipIndex(source).slots();
    }

    private List<Slot> slots() throws IOException {
        long begin = source.size() - END;
        ByteBuffer end = source.at(begin, END);
        int count = unsigned(end.getShort(10));
        long place = unsigned(end.getInt(16));
        demand(end.getInt(0) == END_MARK && end.getInt(4) == 0 && end.getShort(20) == 0);
        demand(count == unsigned(end.getShort(8)) && count <= MOST_FILES);
        demand(place + unsigned(end.getInt(12)) == begin);
        long directory = place;
        List<Slot> slots = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int number = 0; number < count; number++) {
            ByteBuffer line = source.at(place, LINE);
            Slot slot = slot(line, place);
            demand(names.add(slot.name().toLowerCase(Locale.ROOT)));
            slots.add(slot);
            place += LINE + slot.name().length();
        }
        demand(place == begin && next == directory);
        return slots;
    }

    private Slot slot(ByteBuffer line, long place) throws IOException {
        int flags = unsigned(line.getShort(8));
        int method = unsigned(line.getShort(10));
        int length = unsigned(line.getShort(28));
        demand(line.getInt(0) == LINE_MARK && (flags & ~(SUMS_FOLLOW | NAMES_IN_UTF8)) == 0);
        demand(line.getShort(30) == 0 && line.getShort(32) == 0 && line.getShort(34) == 0);
        demand(length <= LONGEST_NAME && unsigned(line.getInt(42)) == next);
        String name = name(place + LINE, length);
        ByteBuffer head = source.at(next, HEAD);
        demand(head.getInt(0) == HEAD_MARK && name.equals(name(next + HEAD, length)));
        demand(method == ZipEntry.DEFLATED || method == ZipEntry.STORED && line.getInt(20) == line.getInt(24));
        boolean later = (flags & SUMS_FOLLOW) != 0;
        demandSame(line, head, later);
        long packed = unsigned(line.getInt(20));
        long at = next + HEAD + length;
        next = at + packed + (later ? TAIL : 0);
        if (later) {
            demandTail(line, source.at(at + packed, TAIL));
        }
        return new Slot(
                name, method == ZipEntry.STORED, unsigned(line.getInt(16)), packed, unsigned(line.getInt(24)), at);
    }

    /** What stands before a file is what the directory says of it; its sums may stand behind it instead. */
    private static void demandSame(ByteBuffer line, ByteBuffer head, boolean later) throws ZipException {
        demand(line.slice(6, 10).equals(head.slice(4, 10)));
        demand(line.slice(28, 4).equals(head.slice(26, 4)));
        demand(
                later
                        ? head.getInt(14) == 0 && head.getInt(18) == 0 && head.getInt(22) == 0
                        : line.slice(16, 12).equals(head.slice(14, 12)));
    }

    private static void demandTail(ByteBuffer line, ByteBuffer tail) throws ZipException {
        demand(tail.getInt(0) == TAIL_MARK && line.slice(16, 12).equals(tail.slice(4, 12)));
    }

    private String name(long place, int length) throws IOException {
        String name = new String(source.at(place, length).array(), US_ASCII);
        demand(NAME.matcher(name).matches());
        return name;
    }

    private static void demand(boolean kept) throws ZipException {
        if (!kept) {
            throw new ZipException("Not the shape of a package");
        }
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }

    private static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }
}
