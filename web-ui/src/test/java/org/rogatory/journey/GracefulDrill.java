package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node that is told to end ends what it is at: the act under way is answered and kept, and no job is lost. */
@Tag("full")
class GracefulDrill {

    /** A job that it left locked would be stuck for an hour, unless it gave it back or the next start frees it. */
    private static final String LONG_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=3600000";

    private static final Pattern CASE = Pattern.compile("KZ-MLA-\\d{4}-\\d+");

    /** What the runtime says of a process that was asked to end. */
    private static final int TERMINATED = 143;

    @Test
    void anActUnderWayIsAnsweredAndJobsGoOnAtTheNextStart() throws Exception {
        var data = ChildNode.folder();
        var node = new ChildNode(data, List.of(LONG_LOCKS));
        var drilled = new Drilled(node);
        node.start();
        String kept;
        try (var shift = new Shift(drilled)) {
            drilled.awaitNext("transmit");
            try (var act = new HalfSent(node.address())) {
                node.tell();
                awaitClosed(node);
                var answer = act.sent();
                assertThat(answer).startsWith("HTTP/1.1 201");
                kept = reference(answer);
            }
            assertThat(node.ended()).isEqualTo(TERMINATED);
            node.start();
            assertThat(node.as("court.kz").get("/cases/" + kept).status()).isEqualTo(200);
            assertThat(shift.ended()).isGreaterThanOrEqualTo(Shift.WORKERS);
            drilled.assertLetters();
        } finally {
            node.stop();
        }
        drilled.assertKept(KeptFacts.embedded(data));
    }

    private static String reference(String answer) {
        var found = CASE.matcher(answer);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** It takes no connection any more. */
    private static void awaitClosed(ChildNode node) {
        Awaitility.await("closed doors").atMost(ChildNode.PATIENCE).until(() -> !node.ready());
    }

    /** A call of which the node has the head and a half of the body: it is at work on it and waits for the rest. */
    private static final class HalfSent implements AutoCloseable {

        private final byte[] body = Scenarios.content("SC-02").toString().getBytes(StandardCharsets.UTF_8);
        private final Socket line;

        HalfSent(String address) throws IOException {
            var node = URI.create(address);
            line = new Socket(InetAddress.getLoopbackAddress(), node.getPort());
            var who = Base64.getEncoder().encodeToString("court.kz:demo".getBytes(StandardCharsets.UTF_8));
            var head = String.join(
                    "\r\n",
                    "POST /api/v1/cases HTTP/1.1",
                    "Host: localhost:" + node.getPort(),
                    "Authorization: Basic " + who,
                    "Content-Type: application/json",
                    "Content-Length: " + body.length,
                    "Expect: 100-continue",
                    "Connection: close",
                    "",
                    "");
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            awaitTaken();
            line.getOutputStream().write(body, 0, body.length / 2);
            line.getOutputStream().flush();
        }

        /** The node says that it goes on with the body once it has begun with the call. */
        private void awaitTaken() throws IOException {
            line.setSoTimeout(Math.toIntExact(ChildNode.PATIENCE.toMillis()));
            var said = new StringBuilder();
            while (said.indexOf("\r\n\r\n") < 0) {
                var sign = line.getInputStream().read();
                assertThat(sign).as("hung up after: %s", said).isNotNegative();
                said.append((char) sign);
            }
            assertThat(said.toString()).startsWith("HTTP/1.1 100");
        }

        /** Sends the rest; what is answered. */
        String sent() throws IOException {
            line.getOutputStream().write(Arrays.copyOfRange(body, body.length / 2, body.length));
            line.getOutputStream().flush();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }
}
