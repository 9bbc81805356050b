package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * The entries of a zip, read from its list and from their own headers: what the two tell differently, what lies twice or
 * between them, one program would show and another one unpack.
 */
final class ZipDirectory {

    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int OWN = 0x04034b50;
    private static final int OWN_LENGTH = 30;
    private static final int LARGEST_LIST = 16 * 1024 * 1024;
    /** What may follow an entry whose size was not known when it was begun. */
    private static final int DESCRIPTOR = 24;

    private static final int FILE_KIND = 0xf000;
    private static final int LINK = 0xa000;

    private final Reading zip;
    private final ZipEnd end;
    private final Visit visit;

    private ZipDirectory(Reading zip, ZipEnd end, Visit visit) {
        this.zip = zip;
        this.end = end;
        this.visit = visit;
    }

    /** The entries; none if the archive is cut or contradicts itself, which the visit is told. */
    static List<ZipPart> read(Reading zip, Visit visit) throws IOException {
        var end = ZipEnd.of(zip);
        if (end.isEmpty()) {
            visit.found(ZipEnd.anywhere(zip) ? InspectionReason.FORGED_ARCHIVE : InspectionReason.ARCHIVE_UNREAD);
            return List.of();
        }
        if (end.get().large()) {
            visit.found(InspectionReason.TOO_LARGE);
            return List.of();
        }
        return new ZipDirectory(zip, end.get(), visit).parts();
    }

    private List<ZipPart> parts() throws IOException {
        if (end.entries() > visit.limits().parts() || end.size() > LARGEST_LIST) {
            visit.found(InspectionReason.TOO_MANY);
            return List.of();
        }
        if (end.offset() + end.size() != end.at()) {
            return forged();
        }
        var list = ByteBuffer.wrap(zip.at(end.offset(), (int) end.size())).order(ByteOrder.LITTLE_ENDIAN);
        var parts = new ArrayList<ZipPart>();
        while (list.remaining() >= LISTED_LENGTH) {
            var part = next(list);
            if (part == null) {
                return forged();
            }
            parts.add(part);
        }
        return list.hasRemaining() || parts.size() != end.entries() || !whole(parts) ? forged() : parts;
    }

    private List<ZipPart> forged() {
        visit.found(InspectionReason.FORGED_ARCHIVE);
        return List.of();
    }

    @Nullable
    private ZipPart next(ByteBuffer list) throws IOException {
        int from = list.position();
        int named = Short.toUnsignedInt(list.getShort(from + 28));
        int behind = Short.toUnsignedInt(list.getShort(from + 30)) + Short.toUnsignedInt(list.getShort(from + 32));
        if (list.getInt(from) != LISTED || list.remaining() < LISTED_LENGTH + named + behind) {
            return null;
        }
        var name = new byte[named];
        list.get(from + LISTED_LENGTH, name);
        list.position(from + LISTED_LENGTH + named + behind);
        long at = Integer.toUnsignedLong(list.getInt(from + 42));
        int method = Short.toUnsignedInt(list.getShort(from + 10));
        long data = data(at, method, name);
        var link = (list.getInt(from + 38) >>> 16 & FILE_KIND) == LINK;
        int flags = Short.toUnsignedInt(list.getShort(from + 8));
        long packed = Integer.toUnsignedLong(list.getInt(from + 20));
        return data < 0 ? null : new ZipPart(decoded(name), flags, method, packed, link, at, data);
    }

    /**
     * In UTF-8, or one sign for each byte: programs of Windows write names in a code of the country and do not say
     * which. Names are compared and shown to nobody; what is looked for in them is ASCII in each of these codes.
     */
    private static String decoded(byte[] name) {
        try {
            var strict = StandardCharsets.UTF_8.newDecoder();
            return strict.decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException another) {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }

    /** Where the bytes of an entry begin; below zero if its own header tells another name or another way of packing. */
    private long data(long at, int method, byte[] name) throws IOException {
        var own = ByteBuffer.wrap(zip.at(at, OWN_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (own.capacity() < OWN_LENGTH
                || own.getInt(0) != OWN
                || Short.toUnsignedInt(own.getShort(8)) != method
                || Short.toUnsignedInt(own.getShort(26)) != name.length
                || !Arrays.equals(zip.at(at + OWN_LENGTH, name.length), name)) {
            return -1;
        }
        return at + OWN_LENGTH + name.length + Short.toUnsignedInt(own.getShort(28));
    }

    /** Whether the entries lie one behind the other from the first byte to the list, each under a name of its own. */
    private boolean whole(List<ZipPart> parts) {
        var names = new HashSet<String>();
        long expected = 0;
        var ordered =
                parts.stream().sorted(Comparator.comparingLong(ZipPart::at)).toList();
        for (var part : ordered) {
            long gap = part.at() - expected;
            if (gap < 0 || gap > (expected == 0 ? 0 : DESCRIPTOR) || !names.add(part.folded())) {
                return false;
            }
            expected = part.end();
        }
        return expected <= end.offset() && end.offset() - expected <= DESCRIPTOR;
    }
}
