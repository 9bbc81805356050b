package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.integrations.inspection.Opened.bytes;
import static org.rogatory.integrations.inspection.Opened.joined;
import static org.rogatory.integrations.inspection.Opened.reasons;
import static org.rogatory.integrations.inspection.Opened.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.inspection.InspectionReason;

/** Archives other than zips are unpacked within the same limits, or nobody opens them unawares. */
class OtherArchivesTest {

    private static final byte[] TEXT = bytes("A record (synthetic).");
    private static final byte[] PROGRAM = bytes("MZ program");

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                put(tar, new TarArchiveEntry(entry.getKey()), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(TarArchiveEntry entry, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            put(tar, entry, content);
        }
        return out.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] noise() {
        var noise = new byte[1024 * 1024 + 1];
        new Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    void honestOnesAreClean() throws IOException {
        var tar = tar(Map.of("folder/a.txt", TEXT, "b.txt", TEXT));
        assertThat(reasons(gzip(TEXT))).isEmpty();
        assertThat(reasons(tar)).isEmpty();
        assertThat(reasons(gzip(tar))).isEmpty();
        assertThat(reasons(zip("records.tar.gz", gzip(tar)))).isEmpty();
        assertThat(reasons(gzip(gzip(gzip(TEXT))))).isEmpty();
    }

    @Test
    void whatIsInsideIsLookedInto() throws IOException {
        assertThat(reasons(gzip(PROGRAM))).contains(InspectionReason.PROGRAM);
        assertThat(reasons(joined(gzip(bytes("M")), gzip(bytes("Z program"))))).contains(InspectionReason.PROGRAM);
        assertThat(reasons(tar(Map.of("letter.pdf", PROGRAM)))).contains(InspectionReason.PROGRAM);
        assertThat(reasons(tar(Map.of("letter.js", TEXT)))).containsExactly(InspectionReason.PROGRAM);
        assertThat(reasons(gzip(tar(Map.of("a.html", bytes("<html><script>x</script></html>"))))))
                .containsExactly(InspectionReason.SCRIPT);
    }

    @Test
    void theNameInAGzipIsLookedAt() throws IOException {
        var plain = gzip(TEXT);
        var begun = Arrays.copyOf(plain, 10);
        begun[3] = 8;
        var rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(reasons(joined(begun, bytes("letter.txt\0"), rest))).isEmpty();
        assertThat(reasons(joined(begun, bytes("letter.js\0"), rest))).containsExactly(InspectionReason.PROGRAM);
        assertThat(reasons(joined(begun, bytes("../letter.txt\0"), rest))).containsExactly(InspectionReason.PATH);
    }

    @Test
    void theLimitsAreThoseOfZips() throws IOException {
        assertThat(reasons(gzip(new byte[900 * 1024]))).containsExactly(InspectionReason.BOMB);
        assertThat(reasons(tar(Map.of("noise.txt", noise())))).containsExactly(InspectionReason.TOO_LARGE);
        assertThat(reasons(gzip(gzip(gzip(gzip(TEXT)))))).containsExactly(InspectionReason.TOO_DEEP);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 21; i++) {
            many.put(i + ".txt", TEXT);
        }
        assertThat(reasons(tar(many))).contains(InspectionReason.TOO_MANY);
    }

    @Test
    void anEntryThatLeadsOutOfATarIsFound() throws IOException {
        assertThat(reasons(tar(Map.of("../a.txt", TEXT)))).containsExactly(InspectionReason.PATH);
        var link = new TarArchiveEntry("a.txt", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/hosts");
        assertThat(reasons(tar(link, new byte[0]))).containsExactly(InspectionReason.PATH);
    }

    @Test
    void whatCannotBeUnpackedWholeIsNotTakenForHarmless() throws IOException {
        var gzip = gzip(TEXT);
        var tar = tar(Map.of("a.txt", TEXT));
        assertThat(reasons(Arrays.copyOf(gzip, gzip.length - 4))).contains(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(Arrays.copyOf(gzip, 5))).contains(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(joined(gzip, bytes("behind")))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(joined(gzip, bytes("a long text that lies behind the end of it"))))
                .containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(Arrays.copyOf(tar, 520))).contains(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(joined(tar, tar))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
    }

    /** A stream that calls itself for each member ends before the last one of so many is seen. */
    @Test
    void membersInWhichNothingIsHideNoneBehindThem() throws IOException {
        var empty = gzip(new byte[0]);
        var many = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            many.write(empty);
        }
        var behind = many.toByteArray();
        assertThat(reasons(joined(behind, gzip(PROGRAM)))).contains(InspectionReason.PROGRAM);
        assertThat(reasons(joined(behind, gzip(TEXT)))).isEmpty();
        assertThat(reasons(joined(behind, bytes("behind")))).contains(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void aHeadWithEveryPartIsRead() throws IOException {
        var plain = gzip(PROGRAM);
        var begun = Arrays.copyOf(plain, 10);
        begun[3] = 2 + 4 + 8 + 16;
        var head = joined(begun, bytes("\u0003\0xyzletter.txt\0a comment\0"));
        var sum = new CRC32();
        sum.update(head);
        var told = new byte[] {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        var rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(reasons(joined(gzip(TEXT), head, told, rest))).doesNotContain(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(joined(head, told, rest))).contains(InspectionReason.PROGRAM);
        told[0]++;
        assertThat(reasons(joined(head, told, rest))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(joined(gzip(TEXT), head, told, rest))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void sumsThatAreNotThoseOfTheContentAreNotBelieved() throws IOException {
        var gzip = gzip(TEXT);
        for (int at : new int[] {gzip.length - 8, gzip.length - 4}) {
            var other = gzip.clone();
            other[at]++;
            assertThat(reasons(other)).contains(InspectionReason.ARCHIVE_UNREAD);
        }
    }

    @Test
    void moreHeadsThanAreWalkedThroughAreNotTakenForHarmless() throws IOException {
        var words = new TarArchiveEntry("a", TarConstants.LF_PAX_EXTENDED_HEADER_LC);
        var head = Arrays.copyOf(tar(words, new byte[0]), 512);
        var many = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            many.write(head);
        }
        assertThat(reasons(joined(many.toByteArray(), tar(Map.of("letter.pdf", PROGRAM)))))
                .contains(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void aNameWithoutEndIsNotHeldInMemory() throws IOException {
        var endless = new TarArchiveEntry("a", TarConstants.LF_GNUTYPE_LONGNAME);
        var name = new byte[2 * 1024 * 1024];
        Arrays.fill(name, (byte) 'a');
        assertThat(reasons(tar(endless, name))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void aTarOfOldIsKnownByItsSum() throws IOException {
        var old = tar(Map.of("letter.pdf", PROGRAM));
        Arrays.fill(old, 257, 265, (byte) 0);
        Arrays.fill(old, 148, 156, (byte) ' ');
        TarUtils.formatCheckSumOctalBytes(TarUtils.computeCheckSum(Arrays.copyOf(old, 512)), old, 148, 8);
        assertThat(new String(old, StandardCharsets.ISO_8859_1)).doesNotContain("ustar");
        assertThat(reasons(old)).contains(InspectionReason.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7z\u00bc\u00af'\u001c\u0000\u0004",
                "Rar!\u001a\u0007\u0001\u0000",
                "MSCF\u0000\u0000\u0000\u0000",
                "\u00fd7zXZ\u0000\u0000\u0004",
                "BZh91AY&SY",
                "`\u00ea\u0029\u0000",
                "\u0028\u00b5\u002f\u00fd\u0004"
            })
    void whatNothingHereUnpacksIsInQuarantine(String begun) throws IOException {
        var archive = joined(bytes(begun), bytes("\u0001\u0002\u0000\u0003 packed"));
        assertThat(reasons(archive)).containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(zip("a.txt", archive))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(InspectionReason.ARCHIVE_UNREAD.dangerous()).isTrue();
    }

    @Test
    void anImageOfADiskIsFoundByWhatItTellsFurtherOn() throws IOException {
        var disc = new byte[0x9000];
        System.arraycopy(bytes("A record (synthetic)."), 0, disc, 0, TEXT.length);
        assertThat(reasons(disc)).doesNotContain(InspectionReason.ARCHIVE_UNREAD);
        System.arraycopy(bytes("CD001"), 0, disc, 0x8001, 5);
        assertThat(reasons(disc)).contains(InspectionReason.ARCHIVE_UNREAD);
    }
}
