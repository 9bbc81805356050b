package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes with a request is larger than the memory of the node: packed, taken along by hand or carried, taken in. */
@Tag("full")
class LargePackageDrill {

    private static final String SENDER = "drafter.uz";
    private static final long BY_HAND = 2L << 30;
    private static final long CARRIED = 640L << 20;
    private static final long MEGABYTE = 1L << 20;

    private static ChildNode node;

    @BeforeAll
    static void started() throws IOException {
        node = ChildNode.forLargeFiles(ChildNode.folder());
        node.start();
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        node.stop();
    }

    /** Uzbekistan's file of a request that is signed, with a recording of this size. */
    private static String signed(long size) {
        var uz = node.as(SENDER)
                .post("/cases", Prepared.summons())
                .body()
                .path("caseRef")
                .asString();
        var files = new LargeFiles(node, SENDER, uz);
        var upload = files.begin("recording.mp4", size);
        LargeFiles.send(upload, LargeFiles::recording, size);
        files.finished(upload);
        node.as(SENDER).act(uz, "submit");
        node.as(Prepared.SUPERVISOR).act(uz, "endorse");
        node.as("officer.uz").act(uz, "approve");
        node.as("translator.uz").translate(uz);
        node.as("signatory.uz").act(uz, "sign");
        return uz;
    }

    /** Once the message of a file has reached this status, its number. */
    private static String message(String uz, String status) {
        return Awaitility.await(status)
                .atMost(NationalSystem.PATIENCE.multipliedBy(8))
                .until(
                        () -> node.as("officer.uz")
                                .get("/cases/" + uz + "/messages")
                                .body()
                                .path(0),
                        found -> status.equals(found.path("status").asString("")))
                .path("messageId")
                .asString();
    }

    private static Path downloaded(String uz, String message) throws IOException, InterruptedException {
        var file = ChildNode.folder().resolve("request.asice");
        var path = "/cases/" + uz + "/messages/" + message + "/package";
        var answer = HttpClient.newHttpClient()
                .send(LargeFiles.asked(node, "officer.uz", path).build(), BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(Files.size(file));
        return file;
    }

    private static String takenIn(Path file) throws IOException, InterruptedException {
        var call = LargeFiles.asked(node, "officer.kz", "/cases/received-package")
                .header("Content-Type", "application/vnd.etsi.asic-e+zip")
                .POST(BodyPublishers.ofFile(file));
        var answer = HttpClient.newHttpClient().send(call.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Kazakhstan has what Uzbekistan sent, and nobody has anything in clear any more. */
    private static void arrived(String uz, long size) throws IOException {
        var kz = node.as("officer.kz").awaitIncoming(uz);
        var expected = LargeFiles.hash(LargeFiles::recording, size);
        Awaitility.await("its documents").atMost(NationalSystem.PATIENCE).untilAsserted(() -> {
            var documents =
                    node.as("officer.kz").get("/cases/" + kz + "/documents").body();
            assertThat(documents.findValuesAsString("sha256")).contains(expected);
            assertThat(inClear()).isLessThan(MEGABYTE);
        });
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
    }

    private static long inClear() throws IOException {
        var folder = node.data().resolve("work");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long size = 0;
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    @Test
    void twoGigabytesArePackedHandedOverAndTakenIn() throws Exception {
        var uz = signed(BY_HAND);
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent"))).toString();
        var left = Map.of("byHand", true, "happenedOn", today, "reference", "EMS 77-0", "kind", "packed_elsewhere");
        node.as("officer.uz").act(uz, "transmit", left);

        var file = downloaded(uz, message(uz, "by_hand"));
        assertThat(Files.size(file)).isPositive();
        assertThat(takenIn(file)).contains("\"before\":false");

        arrived(uz, BY_HAND);
        assertThat(takenIn(file)).as("given twice").contains("\"before\":true");
        Files.delete(file);
    }

    @Test
    void whatIsLargerThanTheMemoryIsCarriedBetweenTheStatesOfANode() throws Exception {
        var uz = signed(CARRIED);
        node.as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));

        message(uz, "delivered");

        arrived(uz, CARRIED);
    }
}
