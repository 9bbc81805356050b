package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two gigabytes in parts, to a node with half a gigabyte of memory that is killed in the middle; then what comes back. */
@Tag("full")
class PartedUploadDrill {

    private static final String SENDER = "drafter.uz";
    private static final long SIZE = 2L << 30;
    private static final long EVIDENCE = 300L << 20;

    private static ChildNode node;
    private static String draft;
    private static LargeFiles files;

    @BeforeAll
    static void started() throws IOException {
        node = ChildNode.forLargeFiles(ChildNode.folder());
        node.start();
        draft = node.as(SENDER)
                .post("/cases", Prepared.summons())
                .body()
                .path("caseRef")
                .asString();
        files = new LargeFiles(node, SENDER, draft);
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        node.stop();
    }

    /** A PDF with one picture of that size that no page shows. */
    private static byte[] evidence(long from, int length) {
        var head = ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<</Length " + (EVIDENCE - 1024) + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var part = new byte[length];
        Arrays.fill(part, (byte) ' ');
        if (from == 0) {
            System.arraycopy(head, 0, part, 0, head.length);
        }
        if (from + length == EVIDENCE) {
            var tail = tail(head).getBytes(StandardCharsets.ISO_8859_1);
            int begin = (int) (head.length + EVIDENCE - 1024 - from);
            System.arraycopy(tail, 0, part, begin, tail.length);
        }
        return part;
    }

    private static String tail(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        var table = new StringBuilder("\nendstream\nendobj\n");
        long at = head.length + EVIDENCE - 1024 + table.length();
        table.append("xref\n0 5\n0000000000 65535 f \n");
        for (int number = 1; number <= 4; number++) {
            table.append("%010d 00000 n \n".formatted(text.indexOf(number + " 0 obj")));
        }
        return table + "trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n";
    }

    private static long kept() throws IOException {
        long size = 0;
        for (var folder : List.of(node.data().resolve("bytes"), node.data().resolve("work"))) {
            if (Files.isDirectory(folder)) {
                try (var found = Files.walk(folder)) {
                    for (Path file : found.filter(Files::isRegularFile).toList()) {
                        size += Files.size(file);
                    }
                }
            }
        }
        return size;
    }

    @Test
    void twoGigabytesGoOnAfterAKillAndComeBackAsTheyWere() throws Exception {
        var before = kept();
        var upload = files.begin("recording.mp4", SIZE);
        LargeFiles.send(upload, LargeFiles::recording, SIZE / 2);
        node.kill();
        node.start();
        assertThat(upload.offset()).isEqualTo(SIZE / 2);
        LargeFiles.send(upload, LargeFiles::recording, SIZE);

        var documentRef = files.finished(upload);

        var expected = LargeFiles.hash(LargeFiles::recording, SIZE);
        var documents = node.as(SENDER).get("/cases/" + draft + "/documents").body();
        assertThat(documents.findValuesAsString("sha256")).contains(expected);
        assertThat(files.downloaded(documentRef)).isEqualTo(expected);
        assertThat(kept() - before).as("one copy, encrypted").isBetween(SIZE, SIZE + (SIZE >> 6));
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
    }

    /** Nobody signed it: what is proved is that the whole of it can be read for signatures. */
    @Test
    void thePdfOfThreeHundredMegabytesIsLookedIntoAndChecked() throws Exception {
        var upload = files.begin("evidence.pdf", EVIDENCE);
        LargeFiles.send(upload, PartedUploadDrill::evidence, EVIDENCE);

        var documentRef = files.finished(upload);

        var found = node.as(SENDER).get("/cases/" + draft + "/documents").body();
        assertThat(found.valueStream()
                        .filter(one ->
                                documentRef.equals(one.path("documentRef").asString()))
                        .map(one -> one.path("inspection").path("state").asString()))
                .containsExactly("clean");
        var page = new SignedIn(node.address(), SENDER)
                .open("/cases/" + draft + "/documents/" + documentRef + "/signatures");
        assertThat(page).contains("evidence.pdf");
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
    }
}
