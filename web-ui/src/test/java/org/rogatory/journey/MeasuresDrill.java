package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The packaged node gives measures at a port of their own, and its log is JSON. */
@Tag("full")
class MeasuresDrill {

    private final Path data = ChildNode.folder().resolve("data");
    private final HttpClient client = HttpClient.newHttpClient();

    MeasuresDrill() throws IOException {}

    @Test
    void areGivenAtTheirOwnPortAndNotAtTheDoorOfPages() throws Exception {
        var port = ChildNode.freePort();
        var node = new ChildNode(
                data,
                List.of(
                        "--spring.profiles.active=metrics,json",
                        "--management.server.port=" + port,
                        "--rogatory.figures.first-look=PT1S",
                        "--rogatory.figures.first-read=PT5S"));
        node.launch();
        try {
            await(node.address() + "/readyz", "UP");
            var measures = "http://127.0.0.1:" + port + "/actuator/prometheus";
            await(measures, "rogatory_outbox");
            assertThat(ask(measures).body())
                    .contains("rogatory_store_room", "rogatory_figure_state", "http_server_requests")
                    .doesNotContain("UZ-MLA-");
            assertThat(ask(node.address() + "/actuator/prometheus").statusCode())
                    .isEqualTo(403);
        } finally {
            node.stop();
        }
        var lines = node.said().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> JsonMapper.shared().readTree(line));
        assertThat(node.said()).doesNotContain("\tat ");
    }

    private void await(String address, String told) {
        Awaitility.await(address)
                .pollInterval(Duration.ofMillis(300))
                .atMost(ChildNode.PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> ask(address).body().contains(told));
    }

    private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
