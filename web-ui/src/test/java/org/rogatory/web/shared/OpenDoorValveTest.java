package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is turned away at the open door, wherever it stands, is answered and holds no place by what he still sends. */
@Tag("slow")
class OpenDoorValveTest {

    private static final int GIVEN_UP = 20_000;
    private static final Pace AWAITED = Pace.ofStrangers(Duration.ofMinutes(5));
    private static final Pace ANSWERED = new Pace(Duration.ZERO, 64L * 1024, Duration.ofMinutes(5));

    @TempDir
    Path folder;

    private final Tomcat container = new Tomcat();

    /** Turns everybody away without reading anything. */
    private static final class Busy extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getServletPath().equals("/carriers/new")) {
                LargeUpload.refuse(request);
            }
            response.setStatus(429);
            response.getWriter().write("busy (synthetic)");
        }
    }

    @BeforeEach
    void started() throws LifecycleException {
        container.setBaseDir(folder.toString());
        container.setPort(0);
        container.getConnector().setProperty("maxSwallowSize", "-1");
        var context = container.addContext("/office", folder.toString());
        Tomcat.addServlet(context, "busy", new Busy());
        context.addServletMappingDecoded("/", "busy");
        context.getParent().getPipeline().addValve(new OpenDoorValve(AWAITED, ANSWERED));
        container.start();
    }

    @AfterEach
    void stopped() throws LifecycleException {
        container.stop();
        container.destroy();
    }

    private Socket calling() throws IOException {
        var call = new Socket(
                InetAddress.getLoopbackAddress(), container.getConnector().getLocalPort());
        call.setSoTimeout(GIVEN_UP);
        return call;
    }

    private static byte[] head(String announced) {
        return head("/verify", announced);
    }

    private static byte[] head(String door, String announced) {
        var head = "POST /office" + door + " HTTP/1.1\r\nHost: synthetic\r\n" + announced + "\r\n\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket call) throws IOException {
        return new String(call.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void aSlowSenderWhoIsTurnedAwayIsAnsweredAndCutOff() throws IOException {
        try (var call = calling()) {
            call.getOutputStream().write(head("Content-Length: 10000000000"));
            call.getOutputStream().write(1);

            assertThat(answer(call)).startsWith("HTTP/1.1 429").contains("busy (synthetic)");
        }
    }

    @Test
    void soIsOneWhoBringsWhatIsNotHisToBring() throws IOException {
        try (var call = calling()) {
            call.getOutputStream().write(head("/carriers/new", "Content-Length: 10000000000"));
            call.getOutputStream().write(1);

            assertThat(answer(call)).startsWith("HTTP/1.1 429").contains("busy (synthetic)");
        }
    }

    @Test
    void soIsOneWhoSendsPieceByPiece() throws IOException {
        try (var call = calling()) {
            call.getOutputStream().write(head("Transfer-Encoding: chunked"));
            call.getOutputStream().write('1');

            assertThat(answer(call)).startsWith("HTTP/1.1 429").contains("busy (synthetic)");
        }
    }

    @Test
    void aQuickSenderIsHeardOutAndMayAskAgain() throws IOException {
        try (var call = calling()) {
            var file = new byte[4 * 1024 * 1024];
            call.getOutputStream().write(head("Content-Length: " + file.length));
            call.getOutputStream().write(file);
            call.getOutputStream().write(head("Content-Length: 0\r\nConnection: close"));

            assertThat(answer(call).split("HTTP/1.1 429", -1)).hasSize(3);
        }
    }
}
