package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two gigabytes in parts, to a node with half a gigabyte of memory that is killed in the middle; then what comes back. */
@Tag("full")
class PartedUploadDrill {

    private static final String SENDER = "drafter.uz";
    private static final int PART = 16 << 20;
    private static final long SIZE = 2L << 30;
    private static final long EVIDENCE = 300L << 20;

    private static ChildNode node;
    private static String draft;

    @BeforeAll
    static void started() throws IOException {
        node = new ChildNode(ChildNode.folder(), List.of());
        node.start();
        draft = node.as(SENDER)
                .post("/cases", Prepared.summons())
                .body()
                .path("caseRef")
                .asString();
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        node.stop();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A recording: how one begins, then bytes that repeat nowhere near and that nobody has to keep. */
    private static byte[] recording(long from, int length) {
        var part = new byte[length];
        for (int i = 0; i < length; i++) {
            long at = (from + i) * 0x9E3779B97F4A7C15L;
            part[i] = (byte) (at >>> 56);
        }
        if (from == 0) {
            var head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, part, 0, head.length);
        }
        return part;
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

    /** What a file is made of. */
    private interface Content {

        byte[] part(long from, int length);
    }

    private static PartedUpload begin(String name, long size) {
        var begun = node.as(SENDER)
                .post("/cases/" + draft + "/uploads", Map.of("name", name, "size", size, "kind", "other"));
        assertThat(begun.status()).isEqualTo(201);
        var uploadRef = begun.body().path("uploadRef").asString();
        return new PartedUpload(node.address(), SENDER, "/cases/" + draft + "/uploads/" + uploadRef);
    }

    private static void send(PartedUpload upload, Content content, long to) {
        for (long from = upload.offset(); from < to; from += PART) {
            var part = content.part(from, (int) Math.min(PART, to - from));
            var answer = upload.send(part, Map.of("Upload-Offset", String.valueOf(from)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }
    }

    /** The document that it became; a line that is cut meanwhile asks again. */
    private static String finished(PartedUpload upload) {
        var answer = Awaitility.await("finish")
                .atMost(NationalSystem.PATIENCE.multipliedBy(5))
                .until(
                        () -> node.as(SENDER).post(upload.path() + "/finish", Map.of()),
                        found -> !"upload-finishing".equals(found.code()));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("documentRef").asString();
    }

    private static String hash(Content content) {
        var digest = sha256();
        for (long from = 0; from < SIZE; from += PART) {
            digest.update(content.part(from, PART));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String downloaded(String documentRef) throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString((SENDER + ":demo").getBytes(StandardCharsets.UTF_8));
        var address = node.address() + "/api/v1/cases/" + draft + "/documents/" + documentRef;
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + login);
        var digest = sha256();
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream body = answer.body()) {
            var piece = new byte[1 << 20];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long kept() throws IOException {
        long size = 0;
        for (var folder : List.of(node.data().resolve("bytes"), node.data().resolve("work"))) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
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
        var upload = begin("recording.mp4", SIZE);
        send(upload, PartedUploadDrill::recording, SIZE / 2);
        node.kill();
        node.start();
        assertThat(upload.offset()).isEqualTo(SIZE / 2);
        send(upload, PartedUploadDrill::recording, SIZE);

        var documentRef = finished(upload);

        var expected = hash(PartedUploadDrill::recording);
        var documents = node.as(SENDER).get("/cases/" + draft + "/documents").body();
        assertThat(documents.findValuesAsString("sha256")).contains(expected);
        assertThat(downloaded(documentRef)).isEqualTo(expected);
        assertThat(kept() - before).as("one copy, encrypted").isBetween(SIZE, SIZE + (SIZE >> 6));
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
    }

    /** Nobody signed it: what is proved is that the whole of it can be read for signatures. */
    @Test
    void thePdfOfThreeHundredMegabytesIsLookedIntoAndChecked() throws Exception {
        var upload = begin("evidence.pdf", EVIDENCE);
        send(upload, PartedUploadDrill::evidence, EVIDENCE);

        var documentRef = finished(upload);

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
