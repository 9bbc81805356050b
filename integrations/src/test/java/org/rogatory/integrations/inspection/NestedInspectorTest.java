package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.integrations.Bombs;

/** What is dangerous in a file is found, whatever the file is called; what only looks so is not. */
@Tag("slow")
class NestedInspectorTest {

    private static final String PROGRAM = "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0program";
    private static final String SCRIPTED = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction"
            + "<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";
    private static final String XML = "<?xml version=\"1.0\"?>";

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] opening(PDAction action) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(action);
            return saved(document);
        }
    }

    private static byte[] carrying(byte[] content) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
            var told = new PDComplexFileSpecification();
            told.setFile("report.pdf");
            told.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("report.pdf", told));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void aPlainPdfAPictureAndATextAreClean() throws IOException {
        assertThat(Opened.reasons(opening(new PDActionGoTo()))).isEmpty();
        assertThat(Opened.reasons(picture("png"))).isEmpty();
        assertThat(Opened.reasons(picture("jpg"))).isEmpty();
        assertThat(Opened.reasons(Opened.bytes("A record (synthetic)."))).isEmpty();
    }

    @Test
    void whatAPdfRunsWhenItIsOpenedIsFound() throws IOException {
        assertThat(Opened.reasons(opening(new PDActionJavaScript("app.alert(1)"))))
                .containsExactly(InspectionReason.SCRIPT);
        assertThat(Opened.reasons(opening(new PDActionLaunch()))).containsExactly(InspectionReason.LAUNCH);
        assertThat(Opened.reasons(opening(new PDActionSubmitForm()))).containsExactly(InspectionReason.REMOTE);
        assertThat(Opened.reasons(Opened.bytes(SCRIPTED))).contains(InspectionReason.SCRIPT);
    }

    @Test
    void aFileInsideAPdfIsLookedIntoLikeAnyOther() throws IOException {
        assertThat(Opened.reasons(carrying(Opened.bytes("A table (synthetic)."))))
                .containsExactly(InspectionReason.EMBEDDED);
        assertThat(Opened.reasons(carrying(Opened.bytes(PROGRAM))))
                .containsExactlyInAnyOrder(InspectionReason.EMBEDDED, InspectionReason.PROGRAM);
        assertThat(Opened.reasons(carrying(Opened.zip("in.pdf", Opened.bytes(SCRIPTED)))))
                .contains(InspectionReason.EMBEDDED, InspectionReason.SCRIPT);
    }

    @Test
    void aPdfUnderAPasswordIsFoundWhetherOrNotItOpensWithoutOne() throws IOException {
        for (var user : new String[] {"", "secret"}) {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
                assertThat(Opened.reasons(saved(document))).containsExactly(InspectionReason.ENCRYPTED);
            }
        }
    }

    @Test
    void whatCannotBeReadIsDamagedAndSuspectByItsWords() throws IOException {
        assertThat(Opened.reasons(Opened.bytes("%PDF-1.4\n%%EOF"))).containsExactly(InspectionReason.DAMAGED);
        assertThat(Opened.reasons(Opened.bytes("%PDF-1.4\n<</S /JavaScript")))
                .containsExactlyInAnyOrder(InspectionReason.DAMAGED, InspectionReason.SCRIPT);
        assertThat(Opened.reasons(Opened.bytes("%PDF-1.4\n" + "[".repeat(200_000))))
                .contains(InspectionReason.DAMAGED);
    }

    @Test
    void programsAreFoundByHowTheyBegin() throws IOException {
        assertThat(Opened.reasons(Opened.bytes(PROGRAM))).contains(InspectionReason.PROGRAM);
        assertThat(Opened.reasons(Opened.bytes("#!/bin/sh\nrm x"))).contains(InspectionReason.PROGRAM);
        assertThat(Opened.reasons(Opened.bytes("<html><script>alert(1)</script></html>")))
                .containsExactly(InspectionReason.SCRIPT);
        assertThat(Opened.reasons(Opened.bytes("<html><body>A page</body></html>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body onload =\"x()\">A page</body></html>",
                "<html><body\nONPAGESHOW='x()'>A page</body></html>",
                "<html><details/ontoggle=x() open>A page</details></html>",
                "<html><img src=\"a\"onmouseover\t= x()></html>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>x()"
                        + "</h:script></html>",
                XML + "<x xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>x()</h:script></x>",
                XML + "<x xmlns:s=\"http://www.w3.org/2000/svg\"><s:script href=\"a\"/></x>",
                XML + "<x xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:img src=\"q\" onerror=\"x()\"/></x>"
            })
    void aPageThatRunsSomethingIsFoundHoweverItIsWritten(String page) throws IOException {
        assertThat(Opened.reasons(Opened.bytes(page))).containsExactly(InspectionReason.SCRIPT);
    }

    @Test
    void aScriptIsFoundInTwoBytesForASignAndAcrossPieces() throws IOException {
        var inspector = Opened.inspector(new ClamAntivirus(Opened.off()));
        var xml = "<x xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>x()</h:script></x>";
        for (var way : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var content = Work.of(xml.getBytes(way));
            assertThat(inspector.inspect(content, "application/xml").reasons()).contains(InspectionReason.SCRIPT);
        }
        var late = "<html>" + "a".repeat(256 * 1024 - 200) + "<p onfocus" + " ".repeat(300) + "=\"x()\">";
        assertThat(Opened.reasons(Opened.bytes(late))).containsExactly(InspectionReason.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>A button on = off; once more: on one = two, icon=none</body></html>",
                XML + "<x><script>Words (synthetic)</script></x>",
                XML + "<x xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p online=\"yes\">Words (synthetic)</h:p></x>",
                XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"><office:scripts/><office:event-listeners>"
                        + "<script:event-listener script:language=\"ooo:script\"/></office:event-listeners>"
                        + "</office:document-content>"
            })
    void aPageThatOnlySpeaksOfSuchThingsIsClean(String page) throws IOException {
        assertThat(Opened.reasons(Opened.bytes(page))).isEmpty();
    }

    @Test
    void aFileThatIsTwoIsFound() throws IOException {
        var zip = Opened.zip("a.txt", Opened.bytes("hidden"));
        assertThat(Opened.reasons(Opened.joined(picture("jpg"), zip))).contains(InspectionReason.POLYGLOT);
        assertThat(Opened.reasons(Opened.joined(opening(new PDActionGoTo()), zip)))
                .contains(InspectionReason.POLYGLOT);
        var gif = Opened.joined(Opened.bytes("GIF89a"), Opened.bytes(SCRIPTED));
        assertThat(Opened.reasons(gif)).contains(InspectionReason.POLYGLOT, InspectionReason.SCRIPT);
    }

    @Test
    void officeFilesOfBeforeTellTheirMacrosAndTheirPasswords() throws IOException {
        var compound = Opened.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600));
        var macros = Opened.bytes(Tokens.wide("_VBA_PROJECT"));
        var locked = Opened.bytes(Tokens.wide("EncryptedPackage"));
        assertThat(Opened.reasons(compound)).isEmpty();
        assertThat(Opened.reasons(Opened.joined(compound, macros))).containsExactly(InspectionReason.MACRO);
        assertThat(Opened.reasons(Opened.joined(compound, locked))).containsExactly(InspectionReason.ENCRYPTED);
    }

    @Test
    void whatNothingLooksIntoIsSaidToBeSo() throws IOException {
        assertThat(Opened.reasons(Opened.bytes("\u0001\u0002\u0003\u0004\u0000\u0007unknown")))
                .containsExactly(InspectionReason.NOT_LOOKED_INTO);
    }

    @Test
    void aFullDiskSaysNothingOfAFile() throws IOException {
        var full = new NestedInspector(
                (content, limit) -> {
                    throw new StoreFull();
                },
                in -> "application/octet-stream",
                new ClamAntivirus(Opened.off()),
                Opened.SMALL);
        var zip = Work.of(Opened.zip("a.txt", Opened.bytes("hidden")));
        var pdf = Work.of(carrying(Opened.bytes("A table (synthetic).")));

        assertThatThrownBy(() -> full.inspect(zip, "application/zip")).isInstanceOf(StoreFull.class);
        assertThatThrownBy(() -> full.inspect(pdf, "application/pdf")).isInstanceOf(StoreFull.class);
    }

    private static NestedInspector failing(Error error) {
        return new NestedInspector(
                (content, limit) -> {
                    throw error;
                },
                in -> "application/octet-stream",
                new ClamAntivirus(Opened.off()),
                Opened.SMALL);
    }

    @Test
    void anArchiveThatIsTooDeepToBeWalkedThroughIsNotTakenForHarmless() throws IOException {
        var zip = Work.of(Opened.zip("a.txt", Opened.bytes("hidden")));
        for (var error : List.of(new StackOverflowError(), new NoClassDefFoundError(), new InternalError())) {
            assertThat(failing(error).inspect(zip, "application/zip").reasons())
                    .containsExactly(InspectionReason.ARCHIVE_UNREAD);
        }
        var pdf = Work.of(carrying(Opened.bytes("A table (synthetic).")));
        assertThat(failing(new StackOverflowError())
                        .inspect(pdf, "application/pdf")
                        .reasons())
                .contains(InspectionReason.DAMAGED)
                .doesNotContain(InspectionReason.ARCHIVE_UNREAD);
        assertThatThrownBy(() -> failing(new OutOfMemoryError()).inspect(zip, "application/zip"))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aPdfTooLargeToBeHeldIsSaidNotToBeLookedInto() throws IOException {
        var large = Opened.bytes(SCRIPTED + "\n" + "%".repeat(256 * 1024));

        assertThat(Opened.reasons(Opened.bytes(SCRIPTED))).contains(InspectionReason.SCRIPT);
        assertThat(Opened.reasons(large)).containsExactly(InspectionReason.NOT_LOOKED_INTO);
    }

    @Test
    void aPdfThatTakesMuchMoreMemoryThanItHasBytesIsFound() throws IOException {
        assertThat(Opened.reasons(Bombs.endlessTable())).contains(InspectionReason.BOMB);
        assertThat(Bombs.packed(70)).hasSizeLessThan(100 * 1024);
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, packedObjects(document));
            assertThat(Opened.reasons(saved(document))).doesNotContain(InspectionReason.BOMB);
        }
    }

    /** Nothing asks for it, so it is not unpacked. */
    private static COSStream packedObjects(PDDocument document) throws IOException {
        var stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(Bombs.packed(70));
        }
        return stream;
    }
}
