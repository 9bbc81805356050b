package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrations.signature.LittleMemory;
import org.rogatory.integrations.signature.SealDesk;

/** A large document is signed and verified without ever being whole in memory. */
@Tag("full")
class LargeDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void isSignedBroughtToLtaAndVerifiedInLessMemoryThanItNeeds() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path letter = large(work.resolve("letter"));

        LittleMemory.run(LargeDocument.class, folder.resolve("output.txt"), letter, folder.resolve("keys"));

        try (var left = Files.list(work)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("letter", "signed", "lasting");
        }
    }

    /** A letter with a stream in it that no compression makes smaller. */
    private static Path large(Path file) throws Exception {
        var files = IOUtils.createTempFileOnlyStreamCache();
        try (PDDocument document = Loader.loadPDF(SealDesk.letter(), "", null, null, files)) {
            PDStream bulk = new PDStream(document);
            try (OutputStream to = bulk.createOutputStream()) {
                LittleMemory.fill(to);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bulk"), bulk);
            document.save(file.toFile());
        }
        return file;
    }
}
