package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.figures.CallFailure;
import org.rogatory.integrations.signature.SignatureSettings.Revocation;

/** What a certificate names is asked in the open network alone, unless the settings name its host. */
class CertificateSourceTest {

    private static final String HOST = "lists.example";
    private static final int PART = 1 << 20;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/list", call -> answer(call, 200, new byte[] {1, 2, 3}));
        server.createContext("/moved", call -> {
            call.getResponseHeaders().add("Location", "/list");
            answer(call, 302, new byte[0]);
        });
        server.createContext("/endless", CertificateSourceTest::pour);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange call, int status, byte[] body) throws IOException {
        heard.add(call.getRequestMethod() + " " + call.getRequestURI());
        heard.add(String.valueOf(call.getRequestHeaders().getFirst("Content-Type")));
        heard.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    private static void pour(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        try (var body = call.getResponseBody()) {
            for (int part = 0; part < 64; part++) {
                body.write(new byte[PART]);
            }
        }
    }

    /** One name, which leads where the test says. */
    private static CertificateSource source(Set<String> allowed, String leads) {
        return new CertificateSource(
                host -> List.of(InetAddress.getByName(leads)), new Revocation(true, Duration.ofSeconds(10), allowed));
    }

    private URI at(String path) {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
    }

    private static void fails(CertificateSource source, URI address, CallFailure why) {
        assertThatThrownBy(() -> source.get(address))
                .isInstanceOfSatisfying(
                        SourceFailed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    @Test
    void givesTheWholeAnswerOfAHostThatTheSettingsName() {
        var source = source(Set.of("Lists.EXAMPLE"), "127.0.0.1");

        assertThat(source.get(at("/list?of=1"))).containsExactly(1, 2, 3);
        assertThat(source.post(at("/list"), "application/ocsp-request", new byte[] {'q'}))
                .containsExactly(1, 2, 3);
        assertThat(heard).containsExactly("GET /list?of=1", "null", "", "POST /list", "application/ocsp-request", "q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.7", "169.254.169.254", "192.168.1.1", "fd12::1"})
    void asksNothingInTheHouse(String inside) {
        fails(source(Set.of(), inside), at("/list"), CallFailure.NOT_ALLOWED);
        fails(source(Set.of("other.example"), inside), at("/list"), CallFailure.NOT_ALLOWED);

        assertThat(heard).isEmpty();
    }

    @Test
    void followsNoOtherAddressAndReadsNothingWithoutEnd() {
        var source = source(Set.of(HOST), "127.0.0.1");
        fails(source, at("/moved"), CallFailure.REFUSED);
        assertThat(heard).startsWith("GET /moved").doesNotContain("GET /list");

        fails(source, at("/endless"), CallFailure.UNREADABLE);
        server.stop(0);
        fails(source, at("/list"), CallFailure.UNREACHED);
    }
}
