package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Traces leave the packaged node only where a profile asks for them, and name no file. */
@Tag("full")
class TracesDrill {

    private static final String FILE = "UZ-MLA-2026-999999";

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final HttpServer collector =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    TracesDrill() throws IOException {
        collector.createContext("/v1/traces", this::take);
        collector.start();
    }

    private void take(HttpExchange sent) throws IOException {
        received.add(new String(sent.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        sent.sendResponseHeaders(200, -1);
        sent.close();
    }

    @AfterEach
    void stopTheCollector() {
        collector.stop(0);
    }

    @Test
    void leaveOnlyWhereTheyAreAskedForAndNameNoFile() throws Exception {
        ask(List.of());
        assertThat(received).isEmpty();

        ask(List.of("--spring.profiles.active=traces", "--management.tracing.sampling.probability=1.0"));
        Awaitility.await("traces").atMost(Duration.ofMinutes(1)).until(() -> !received.isEmpty());
        assertThat(String.join("", received)).contains("rogatory").doesNotContain(FILE);
    }

    /** A node that is asked for a file, and ends in good order, so that what it would send has left. */
    private void ask(List<String> settings) throws Exception {
        var told = new ArrayList<>(settings);
        told.add("--management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
                + collector.getAddress().getPort() + "/v1/traces");
        var node = new ChildNode(ChildNode.folder().resolve("data"), told);
        node.start();
        try {
            var request = HttpRequest.newBuilder(URI.create(node.address() + "/cases/" + FILE))
                    .build();
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } finally {
            node.stop();
        }
    }
}
