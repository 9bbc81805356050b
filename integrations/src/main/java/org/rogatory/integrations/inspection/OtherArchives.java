package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Archives and images of disks that nothing here unpacks, by how they begin: what they hold nobody has seen. */
final class OtherArchives implements Format {

    private static final Set<String> TYPES = Set.of(
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image",
            "application/x-apple-diskimage",
            "application/x-fat-diskimage",
            "application/x-vhd",
            "application/x-vmdk",
            "application/x-arj",
            "application/x-ace-compressed",
            "application/x-lharc",
            "application/x-zoo",
            "application/x-stuffit",
            "application/x-stuffitx",
            "application/x-xz",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-lzma",
            "application/x-lzip",
            "application/x-lz4",
            "application/zstd",
            "application/x-snappy-framed",
            "application/x-brotli",
            "application/x-compress",
            "application/x-archive",
            "application/x-debian-package",
            "application/x-rpm");
    private static final List<Magic> BEGINNINGS = List.of(
            new Magic("7z\u00bc\u00af'\u001c", 0),
            new Magic("Rar!\u001a\u0007", 0),
            new Magic("RE~^", 0),
            new Magic("MSCF\u0000\u0000\u0000\u0000", 0),
            new Magic("ISc(", 0),
            new Magic("PK\u0007\u0008", 0),
            new Magic("PK00PK", 0),
            new Magic("`\u00ea", 0),
            new Magic("**ACE**", 7),
            new Magic("\u00fd7zXZ\u0000", 0),
            new Magic("BZh", 0),
            new Magic("]\u0000\u0000", 0),
            new Magic("LZIP\u0001", 0),
            new Magic("\u0004\"M\u0018", 0),
            new Magic("\u0002!L\u0018", 0),
            new Magic("\u0028\u00b5\u002f\u00fd", 0),
            new Magic("*M\u0018", 1),
            new Magic("\u001f\u009d", 0),
            new Magic("\u001f\u00a0", 0),
            new Magic("\u001f\u001e", 0),
            new Magic("\u00c7\u0071", 0),
            new Magic("!<arch>\n", 0),
            new Magic("xar!", 0),
            new Magic("MSWIM\u0000", 0),
            new Magic("\u00ed\u00ab\u00ee\u00db", 0),
            new Magic("hsqs", 0),
            new Magic("conectix", 0),
            new Magic("vhdxfile", 0),
            new Magic("KDMV", 0));
    private static final Pattern LHA = Pattern.compile("..-l[hz][0-9a-z]-", Pattern.DOTALL);
    private static final Pattern CPIO = Pattern.compile("07070[127][0-9A-Fa-f]{70}");
    private static final int DISC = 0x8001;
    private static final Set<String> DISCS = Set.of("CD001", "BEA01");
    private static final int TAIL = 512;
    private static final List<String> TAILS = List.of("koly\u0000\u0000\u0000\u0004", "conectix");

    /** Whether it begins as one does. */
    static boolean known(Head head) {
        return TYPES.contains(head.mediaType())
                || LHA.matcher(head.begun()).lookingAt()
                || CPIO.matcher(head.begun()).lookingAt()
                || BEGINNINGS.stream().anyMatch(magic -> head.begun().startsWith(magic.sign(), magic.at()));
    }

    /** Images of disks begin as anything else may, and tell what they are further on. */
    @Override
    public boolean reads(Head head) {
        return true;
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (known(head) || disk(content)) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
        }
    }

    private static boolean disk(Work content) throws IOException {
        if (content.size() < TAIL) {
            return false;
        }
        try (Reading reading = Reading.of(content)) {
            var end = words(reading, reading.size() - TAIL, 8);
            return DISCS.contains(words(reading, DISC, 5)) || TAILS.stream().anyMatch(end::startsWith);
        }
    }

    private static String words(Reading reading, long from, int length) throws IOException {
        return new String(reading.at(from, length), StandardCharsets.ISO_8859_1);
    }

    /** What stands at a place of the beginning. */
    private record Magic(String sign, int at) {}
}
