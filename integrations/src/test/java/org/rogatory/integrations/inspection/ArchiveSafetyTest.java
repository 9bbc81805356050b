package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.integrations.inspection.Opened.bytes;
import static org.rogatory.integrations.inspection.Opened.joined;
import static org.rogatory.integrations.inspection.Opened.reasons;
import static org.rogatory.integrations.inspection.Opened.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.inspection.InspectionReason;

/** Archives are unpacked within limits, and none deceives about what it holds. */
class ArchiveSafetyTest {

    private static final byte[] TEXT = bytes("A record (synthetic).");

    private static byte[] zipped(Map<String, String> entries) throws IOException {
        return zipped(entries, StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, String> entries, Charset names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static int find(byte[] where, String what) {
        return new String(where, StandardCharsets.ISO_8859_1).indexOf(what);
    }

    private static ByteBuffer writing(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void anHonestArchiveIsClean() throws IOException {
        var many = new LinkedHashMap<String, String>();
        many.put("folder/", "");
        many.put("folder/a.txt", "A record (synthetic).");
        many.put("b.json", "{\"a\": 1}");
        assertThat(reasons(zipped(many))).isEmpty();
        assertThat(reasons(zip("deep.zip", zip("deeper.zip", zip("a.txt", TEXT)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/a.txt", "c:/a.txt", "a\\b.txt"})
    void aNameThatLeadsOutIsFound(String name) throws IOException {
        assertThat(reasons(zip(name, TEXT))).containsExactly(InspectionReason.PATH);
    }

    @Test
    void whatIsInsideIsLookedInto() throws IOException {
        assertThat(reasons(zip("letter.pdf", bytes("MZ program")))).contains(InspectionReason.PROGRAM);
        assertThat(reasons(zip("letter.js", TEXT))).containsExactly(InspectionReason.PROGRAM);
        assertThat(reasons(zip("a.html", bytes("<html><script>x</script></html>"))))
                .containsExactly(InspectionReason.SCRIPT);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThat(reasons(zip("zeros.txt", new byte[900 * 1024]))).containsExactly(InspectionReason.BOMB);
        var noise = new byte[1024 * 1024 + 1];
        new Random(7).nextBytes(noise);
        assertThat(reasons(zip("noise.txt", noise))).containsExactly(InspectionReason.TOO_LARGE);
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 21; i++) {
            many.put(i + ".txt", "one of many");
        }
        assertThat(reasons(zipped(many))).containsExactly(InspectionReason.TOO_MANY);
    }

    @Test
    void archivesInArchivesAreOpenedSoDeepOnly() throws IOException {
        var deep = zip("1.zip", zip("2.zip", zip("3.zip", zip("a.txt", TEXT))));
        assertThat(reasons(deep)).containsExactly(InspectionReason.TOO_DEEP);
    }

    @Test
    void anArchiveThatContradictsItselfIsFound() throws IOException {
        var honest = zipped(Map.of("first.txt", "one", "other.txt", "two"));
        var twice = new String(honest, StandardCharsets.ISO_8859_1)
                .replace("other.txt", "FIRST.txt")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reasons(twice)).containsExactly(InspectionReason.FORGED_ARCHIVE);

        var renamed = honest.clone();
        renamed[30] = 'x';
        assertThat(reasons(renamed)).containsExactly(InspectionReason.FORGED_ARCHIVE);

        var overlapping = honest.clone();
        int list = find(overlapping, "PK\u0001\u0002");
        int second = list + 46 + "first.txt".length();
        writing(overlapping).putInt(second + 42, writing(overlapping).getInt(list + 42));
        assertThat(reasons(overlapping)).containsExactly(InspectionReason.FORGED_ARCHIVE);

        assertThat(reasons(joined(honest, bytes("behind")))).containsExactly(InspectionReason.FORGED_ARCHIVE);
        assertThat(reasons(joined(zip("hidden.txt", TEXT), honest))).containsExactly(InspectionReason.FORGED_ARCHIVE);
    }

    @Test
    void whatCannotBeUnpackedWholeIsNotTakenForHarmless() throws IOException {
        assertThat(reasons(broken(zip("letter.pdf", TEXT), "letter.pdf"))).contains(InspectionReason.ARCHIVE_UNREAD);
        var cut = Arrays.copyOf(zip("word/document.xml", TEXT), 60);
        assertThat(reasons(cut)).containsExactly(InspectionReason.ARCHIVE_UNREAD);
        assertThat(reasons(zip("letter.docx", cut))).containsExactly(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void namesInACodeOfTheCountryAreToldApart() throws IOException {
        var dos = Charset.forName("IBM866");
        var honest = zipped(Map.of("Приложение А.pdf", "one", "Приложение Б.pdf", "two"), dos);
        assertThat(reasons(honest)).isEmpty();
        var twice = new String(honest, dos).replace("ние Б", "ние А").getBytes(dos);
        assertThat(reasons(twice)).containsExactly(InspectionReason.FORGED_ARCHIVE);
        assertThat(reasons(zipped(Map.of("Письмо.js", "A text (synthetic)"), dos)))
                .containsExactly(InspectionReason.PROGRAM);
        assertThat(reasons(zipped(Map.of("Папка/../../Письмо.txt", "A text (synthetic)"), dos)))
                .containsExactly(InspectionReason.PATH);
    }

    /** The first byte of what an entry is packed to begins a block of no kind. */
    private static byte[] broken(byte[] zip, String name) {
        var broken = zip.clone();
        broken[find(broken, name) + name.length()] = 7;
        return broken;
    }

    @Test
    void anEntryThatBreaksOffHidesNoneBehindIt() throws IOException {
        var many = new LinkedHashMap<String, String>();
        many.put("a.rels", "<Relationships/>");
        many.put("b.exe", "A program (synthetic)");
        many.put("c.html", "<html><script>x</script></html>");
        assertThat(reasons(broken(zipped(many), "a.rels")))
                .contains(InspectionReason.ARCHIVE_UNREAD, InspectionReason.PROGRAM, InspectionReason.SCRIPT);
    }

    @Test
    void anEntryUnderAPasswordIsFound() throws IOException {
        var locked = zip("a.txt", TEXT);
        int list = find(locked, "PK\u0001\u0002");
        writing(locked).putShort(6, (short) (writing(locked).getShort(6) | 1));
        writing(locked).putShort(list + 8, (short) (writing(locked).getShort(list + 8) | 1));
        assertThat(reasons(locked)).containsExactly(InspectionReason.ENCRYPTED);
    }

    @Test
    void anEntryPackedInAnotherWayIsNotTakenForHarmless() throws IOException {
        var packed = zip("a.txt", TEXT);
        writing(packed).putShort(8, (short) 12);
        writing(packed).putShort(find(packed, "PK\u0001\u0002") + 10, (short) 12);
        assertThat(reasons(packed)).containsExactly(InspectionReason.ARCHIVE_UNREAD);
    }

    @Test
    void officeFilesTellTheirMacrosAndWhatTheyFetch() throws IOException {
        assertThat(reasons(zipped(Map.of("word/vbaProject.bin", "macro")))).contains(InspectionReason.MACRO);
        var types = "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        assertThat(reasons(zipped(Map.of("[Content_Types].xml", types)))).containsExactly(InspectionReason.MACRO);
        var fetched = "<Relationship Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\"http://x\"/>";
        assertThat(reasons(zipped(Map.of("word/_rels/settings.xml.rels", fetched))))
                .containsExactly(InspectionReason.REMOTE);
        var link = "<Relationship Type=\"http://x/hyperlink\" TargetMode=\"External\" Target=\"http://x\"/>";
        assertThat(reasons(zipped(Map.of("word/_rels/document.xml.rels", link))))
                .isEmpty();
    }
}
