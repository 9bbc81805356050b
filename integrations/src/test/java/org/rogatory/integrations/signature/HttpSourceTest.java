package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rogatory.figures.CallFailure;

/** A server of others is asked within a time and a measure, whatever it does. */
@Tag("slow")
class HttpSourceTest {

    private static final int PART = 1 << 20;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HttpSource patient = new HttpSource(Duration.ofSeconds(20));
    private final HttpSource hasty = new HttpSource(Duration.ofMillis(300));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/whole", exchange -> answer(exchange, 200, new byte[] {1, 2, 3}));
        server.createContext("/refused", exchange -> answer(exchange, 503, new byte[0]));
        server.createContext("/late", this::keepSilent);
        server.createContext("/drips", this::drip);
        server.createContext("/cut", this::cut);
        server.createContext("/endless", HttpSourceTest::pour);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void keepSilent(HttpExchange exchange) throws IOException {
        try {
            over.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            do {
                body.write(1);
                body.flush();
            } while (!over.await(50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins to answer in time, and ends in the middle once the time is over, before twice the time is. */
    private void cut(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 10);
        exchange.getResponseBody().write(1);
        exchange.getResponseBody().flush();
        try {
            over.await(SECOND.plusMillis(100).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("The line of this exchange is closed for that.");
    }

    private static void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            for (int part = 0; part < 64; part++) {
                body.write(new byte[PART]);
            }
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static byte[] asked(HttpSource source, URI address) {
        return source.post(address, "application/timestamp-query", new byte[] {9});
    }

    private static void fails(HttpSource source, URI address, CallFailure why) {
        assertThatThrownBy(() -> asked(source, address))
                .isInstanceOfSatisfying(
                        SourceFailed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    @Test
    void givesTheWholeAnswer() {
        assertThat(asked(patient, at("/whole"))).containsExactly(1, 2, 3);
    }

    /** On a slow machine the head of what drips comes too late as well: it is the same failure. */
    @Test
    @Timeout(20)
    void waitsForNoServerThatKeepsSilentOrDrips() {
        fails(hasty, at("/late"), CallFailure.SLOW);
        fails(hasty, at("/drips"), CallFailure.SLOW);
    }

    @Test
    @Timeout(20)
    void takesALineThatIsCutAfterItsTimeForALateOne() {
        fails(new HttpSource(SECOND), at("/cut"), CallFailure.SLOW);
    }

    @Test
    void takesNoAnswerWithoutEndAndNoRefusal() {
        fails(patient, at("/endless"), CallFailure.UNREACHED);
        fails(patient, at("/refused"), CallFailure.REFUSED);
        fails(patient, URI.create("http://localhost:1/none"), CallFailure.UNREACHED);
    }
}
