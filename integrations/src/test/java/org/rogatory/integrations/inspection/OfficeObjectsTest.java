package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.inspection.InspectionReason;

/** Objects in office files are not taken out, and nothing says that they were. */
class OfficeObjectsTest {

    private static final byte[] COMPOUND =
            Opened.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600));

    private static byte[] holding(String words) {
        return Opened.joined(COMPOUND, Opened.bytes(words + "\0".repeat(100)));
    }

    private static Set<InspectionReason> found(String words) throws IOException {
        return Opened.reasons(holding(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001Ole10Native", "ObjectPool", "Package", "CONTENTS", "MBD0018D4CE"})
    void anOfficeFileOfBeforeSaysThatItsObjectsWereNotLookedInto(String stream) throws IOException {
        assertThat(found(Tokens.wide(stream))).containsExactly(InspectionReason.OBJECTS);
    }

    @Test
    void soDoesALetterSavedByOutlook() throws IOException {
        assertThat(found(Tokens.wide("__attach_version1.0_#00000000"))).containsExactly(InspectionReason.OBJECTS);
    }

    @Test
    void soDoesAnObjectInAnOfficeFileThatIsAZip() throws IOException {
        var object = holding(Tokens.wide("\u0001Ole10Native"));
        assertThat(Opened.reasons(Opened.zip("word/embeddings/oleObject1.bin", object)))
                .containsExactlyInAnyOrder(InspectionReason.EMBEDDED, InspectionReason.OBJECTS);
    }

    @Test
    void soDoesRtf() throws IOException {
        assertThat(Opened.reasons(Opened.bytes("{\\rtf1 {\\object\\objemb{\\*\\objdata 01050000}}}")))
                .containsExactly(InspectionReason.OBJECTS);
        assertThat(Opened.reasons(Opened.bytes("{\\rtf1 Words (synthetic)}"))).isEmpty();
    }

    @Test
    void aProgramInAnObjectIsKnownByWhatItSaysOfItself() throws IOException {
        assertThat(found(Tokens.wide("\u0001Ole10Native") + "MZ!This program cannot be run in DOS mode."))
                .containsExactlyInAnyOrder(InspectionReason.OBJECTS, InspectionReason.PROGRAM);
        var digits = "4d5a90" + "546869732070726F6772616D2063616E6E6F7420" + "626520";
        assertThat(Opened.reasons(Opened.bytes("{\\rtf1 {\\object{\\*\\objdata " + digits + "}}}")))
                .containsExactlyInAnyOrder(InspectionReason.OBJECTS, InspectionReason.PROGRAM);
    }

    @Test
    void aPackageOfTheInstallerIsAProgram() throws IOException {
        assertThat(found("\u0084\u0010\f\0\0\0\0\0\u00c0\0\0\0\0\0\0F")).containsExactly(InspectionReason.PROGRAM);
    }

    @Test
    void aSheetOfMacrosInAWorkbookOfBeforeIsFound() throws IOException {
        assertThat(found(sheet('\u0001', '\u000e'))).containsExactly(InspectionReason.MACRO);
        assertThat(found(sheet('\0', '\u000e'))).as("an ordinary sheet").isEmpty();
        assertThat(found(sheet('\u0001', '\u002e')))
                .as("no record, since its length is another")
                .isEmpty();
    }

    private static String sheet(char kind, char length) {
        return "\u0085\0" + length + "\0" + "\u00aa\u0001\0\0" + "\0" + kind + "\u0006\0" + "Macro1";
    }
}
