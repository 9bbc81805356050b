package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of two gigabytes in one form, really sent, to a node with half a gigabyte of memory: refused, kept nowhere. */
@Tag("full")
@Tag("browser")
class LargeUploadDrill {

    private static final long SIZE = 2L << 30;
    /** Larger than what a script sends in parts. */
    private static final long BEYOND = 3L << 30;

    private static final long MEGABYTE = 1L << 20;

    /** One file of the largest size may lie there until its upload is refused. */
    private static final long KEPT_MEANWHILE = 130 * MEGABYTE;

    private static final String HEAD = "--synthetic\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nother\r\n"
            + "--synthetic\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n";
    private static final String TAIL = "\r\n--synthetic--\r\n";

    private static ChildNode node;
    private static Path temporary;
    private static String draft;

    private final AtomicLong most = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private Thread watch;
    private long before;

    @BeforeAll
    static void started() throws IOException {
        temporary = ChildNode.folder();
        node = new ChildNode(ChildNode.folder(), List.of("--server.tomcat.basedir=" + temporary));
        node.start();
        draft = node.as("drafter.uz")
                .post("/cases", Prepared.summons())
                .body()
                .path("caseRef")
                .asString();
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        node.stop();
    }

    @BeforeEach
    void watched() throws IOException {
        before = size();
        watch = new Thread(this::look);
        watch.start();
    }

    private void look() {
        try {
            while (!over.get()) {
                most.accumulateAndGet(size(), Math::max);
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Whatever was sent: it never lay on the disk as a whole, nothing of it is left, and the node serves on. */
    @AfterEach
    void nothingIsLeft() throws Exception {
        over.set(true);
        watch.join();
        assertThat(most.get() - before).isLessThan(KEPT_MEANWHILE);
        assertThat(size() - before).isLessThan(MEGABYTE);
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
        assertThat(node.as("drafter.uz").get("/cases/" + draft + "/documents").body())
                .isEmpty();
    }

    private static long size() throws IOException {
        long size = 0;
        for (var folder : List.of(temporary, node.data().resolve("bytes"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList()) {
                    size += length(file);
                }
            }
        }
        return size;
    }

    private static long length(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSystemIsAnsweredByAProblemWhetherItTellsTheLengthOrNot(boolean told) throws Exception {
        var login = Base64.getEncoder().encodeToString("drafter.uz:demo".getBytes(StandardCharsets.UTF_8));
        var answer = send("/api/v1/cases/" + draft + "/documents", told, "Authorization", "Basic " + login);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"upload-too-large\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormIsAnsweredByAPageWhetherItTellsTheLengthOrNot(boolean told) throws Exception {
        var session = new SignedIn(node.address(), "drafter.uz").session();
        var answer = send("/cases/" + draft + "/documents", told, "Cookie", session);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("100", "href=\"/work\"", "action=\"/sign-out\"");
    }

    private static HttpResponse<String> send(String path, boolean told, String name, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(node.address() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Content-Type", "multipart/form-data; boundary=synthetic")
                .header(name, value)
                .POST(told ? BodyPublishers.fromPublisher(body(), HEAD.length() + SIZE + TAIL.length()) : body());
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static BodyPublisher body() {
        return BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(Collections.enumeration(List.of(text(HEAD), new Zeros(), text(TAIL)))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** As many zeros as the file is long; none of them is kept. */
    private static final class Zeros extends InputStream {

        private long left = SIZE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }

    /** A file of this length that takes no room on the disk. */
    private static Path file(long size) throws IOException {
        var path = ChildNode.folder().resolve("scan.pdf");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.writeBytes("%PDF-1.4\n");
            file.setLength(size);
        }
        return path;
    }

    @Test
    void thePageSaysSoBeforeItSendsAndKeepsWhatWasTyped() throws IOException {
        try (var chromium = new Chromium();
                var drafter = chromium.reader(node.address(), "ru", Sight.DESK)) {
            chosen(drafter.signIn("drafter.uz"), BEYOND);
            drafter.page().click("main form[enctype] button[type=submit]");
            assertThat(drafter.page().isVisible("#file-large")).isTrue();
            assertThat(drafter.focuses("#file")).isTrue();
            assertThat(drafter.page().inputValue("[name=description]")).isEqualTo("Typed (synthetic).");
        }
    }

    /** The browser forgets then what was typed, since no page of the product is stored: the page does not promise it. */
    @Test
    void withoutScriptsTheRefusalIsAPage() throws IOException {
        try (var chromium = new Chromium();
                var drafter = chromium.reader(node.address(), "ru", Sight.WITHOUT_SCRIPTS)) {
            chosen(drafter.signIn("drafter.uz"), SIZE);
            drafter.page().setDefaultTimeout(180_000);
            assertThat(drafter.status(() -> drafter.page().click("main form[enctype] button[type=submit]")))
                    .isEqualTo(413);
            assertThat(drafter.text("h1")).isEqualTo("Файл слишком велик");
            assertThat(drafter.text("main")).contains("100 МБ", "проверьте, осталось ли введённое");
        }
    }

    private static void chosen(Reader drafter, long size) throws IOException {
        drafter.open("/cases/" + draft + "/documents");
        drafter.page().locator("main form[enctype] select[name=kind]").selectOption("other");
        drafter.page().fill("[name=description]", "Typed (synthetic).");
        drafter.page().setInputFiles("#file", file(size));
    }
}
