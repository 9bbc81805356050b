package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrations.signature.SealDesk;

/** A large document is signed and verified without ever being whole in memory. */
@Tag("slow")
class LargeDocumentTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MEMORY = 96;

    @TempDir
    private Path folder;

    @Test
    void isSignedBroughtToLtaAndVerifiedInLessMemoryThanItNeeds() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path letter = large(work.resolve("letter"));
        Path output = folder.resolve("output.txt");

        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeDocument.class.getName(),
                letter.toString(),
                folder.resolve("keys").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(output))
                .isTrue();
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
            fill(bulk);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bulk"), bulk);
            document.save(file.toFile());
        }
        return file;
    }

    private static void fill(PDStream bulk) throws IOException {
        Random random = new Random(1);
        byte[] piece = new byte[MEGABYTE];
        try (OutputStream to = bulk.createOutputStream()) {
            for (int written = 0; written < MEMORY + 4; written++) {
                random.nextBytes(piece);
                to.write(piece);
            }
        }
    }
}
