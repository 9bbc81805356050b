package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sealed scan of 300 MB, verified for a stranger by a node with half a gigabyte of memory that lets it in. */
@Tag("full")
class LargeVerificationDrill {

    private static final int PAGES = 21;
    private static final long EVIDENCE = 300L << 20;
    private static final String HEAD = "--synthetic\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"e.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n";
    private static final String TAIL = "\r\n--synthetic--\r\n";

    private static ChildNode node;
    private static Path sealed;

    @BeforeAll
    static void started() throws Exception {
        var letIn = List.of("--rogatory.verification.limit=350MB", "--rogatory.documents.limit=350MB");
        node = new ChildNode(ChildNode.folder(), letIn);
        node.start();
        madeKeys();
        var scan = LargeEvidence.scanned(ChildNode.folder().resolve("scan.pdf"), PAGES);
        sealed = LargeEvidence.sealed(scan, node.data().resolve("keys"), "UZ-GPO");
        Files.delete(scan);
    }

    @AfterAll
    static void stopped() throws IOException, InterruptedException {
        node.stop();
        Files.deleteIfExists(sealed);
    }

    /** Before the list of a State is given out, the keys of all its authorities are made. */
    private static void madeKeys() {
        var list = "/administration/trust/UZ";
        new SignedIn(node.address(), "admin.uz").submit(list, list + "/file", "");
    }

    @Test
    void itIsGenuineWithTheSealOfItsAuthority() throws Exception {
        assertThat(Files.size(sealed)).isGreaterThan(EVIDENCE);
        var told = verified(sealed);

        assertThat(told.path("genuine").asBoolean()).as("%s", told).isTrue();
        assertThat(told.path("kind").asString()).isEqualTo("pdf");
        assertThat(told.path("signatures").size()).isEqualTo(1);
        var signature = told.path("signatures").path(0);
        assertThat(signature.path("verdict").asString()).isEqualTo("genuine");
        assertThat(signature.path("authority").asString()).isEqualTo("UZ-GPO");
        assertThat(signature.path("seal").asBoolean()).isTrue();
        assertThat(signature.path("level").asString()).isEqualTo("B");
        assertThat(signature.path("coversWhole").asBoolean()).isTrue();
        nothingIsLeft();
    }

    /** One byte in the middle of a picture, by which nothing becomes larger or stands elsewhere. */
    @Test
    void oneByteOfAPictureTellsAnotherScan() throws Exception {
        flip();
        try {
            var told = verified(sealed);
            assertThat(told.path("genuine").asBoolean()).isFalse();
            assertThat(told.path("signatures").path(0).path("verdict").asString())
                    .isEqualTo("invalid");
        } finally {
            flip();
        }
        nothingIsLeft();
    }

    private static void flip() throws IOException {
        try (var file = new RandomAccessFile(sealed.toFile(), "rw")) {
            file.seek(EVIDENCE / 2);
            int there = file.read();
            file.seek(EVIDENCE / 2);
            file.write(there ^ 1);
        }
    }

    /** But the locks by which the folder of a node that runs is known. */
    private static void nothingIsLeft() throws IOException {
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
        var work = node.data().resolve("work");
        if (Files.isDirectory(work)) {
            try (var left = Files.walk(work)) {
                assertThat(left.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock")))
                        .isEmpty();
            }
        }
    }

    private static JsonNode verified(Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node.address() + "/api/v1/verify"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "application/json")
                .header("Content-Type", "multipart/form-data; boundary=synthetic")
                .POST(body(file))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static BodyPublisher body(Path file) throws IOException {
        var length = HEAD.length() + Files.size(file) + TAIL.length();
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        Collections.enumeration(List.of(text(HEAD), opened(file), text(TAIL))))),
                length);
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
