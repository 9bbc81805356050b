package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes, one database and a proxy with TLS, as docker/nodes starts and ends them without Docker. */
@Tag("full")
@Tag("mariadb")
class TopologyDrill {

    private static final Path SCRIPT =
            Path.of("..", "docker", "nodes").toAbsolutePath().normalize();

    private final Path folder = ChildNode.folder();
    private final int port = 30_000 + (int) (ProcessHandle.current().pid() % 5_000) * 7;

    TopologyDrill() throws IOException {}

    private int script(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString(), "--folder", folder.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("script.out").toFile()))
                .start()
                .waitFor();
    }

    @Test
    void aSessionGoesOnBehindTheProxyWhenItsNodeIsKilled() throws Exception {
        assumeThat(Stream.of("/usr/sbin/nginx", "/usr/bin/nginx").map(Path::of).anyMatch(Files::isExecutable))
                .as("nginx is installed")
                .isTrue();
        try {
            assertThat(script("--no-keycloak", "--port", String.valueOf(port)))
                    .as(Files.readString(folder.resolve("script.out")))
                    .isZero();
            var browser = browser();
            assertMeasured(browser);
            signIn(browser);
            assertThat(get(browser, "/work").uri().getPath()).isEqualTo("/work");
            assertThat(get(browser, "/actuator/health").statusCode()).isEqualTo(404);
            for (var node : List.of("first", "second")) {
                kill(node);
                assertThat(get(browser, "/work").statusCode()).isEqualTo("first".equals(node) ? 200 : 502);
            }
        } finally {
            script("--stop");
        }
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".pid"))).isEmpty();
        }
    }

    /** Each node at a port of its own, as the rules of alerts need it; their logs are read by machines. */
    private void assertMeasured(HttpClient browser) throws IOException, InterruptedException {
        for (var own : List.of(port + 5, port + 6)) {
            var measures = URI.create("http://127.0.0.1:" + own + "/actuator/prometheus");
            var given = browser.send(HttpRequest.newBuilder(measures).build(), BodyHandlers.ofString());
            assertThat(given.statusCode()).isEqualTo(200);
            assertThat(given.body()).contains("jvm_memory");
        }
        for (var log : List.of("first.log", "second.log")) {
            assertThat(Files.readString(folder.resolve(log)).lines())
                    .anyMatch(line -> line.startsWith("{\"@timestamp\""));
        }
    }

    private void kill(String node) throws IOException {
        var pid = Long.parseLong(Files.readString(folder.resolve(node + ".pid")).strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    /** One that believes the authority of this topology and no other. */
    private HttpClient browser() throws IOException, GeneralSecurityException {
        var believed = KeyStore.getInstance(KeyStore.getDefaultType());
        believed.load(null, null);
        try (var authority = Files.newInputStream(folder.resolve("ca.pem"))) {
            believed.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(authority));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private void signIn(HttpClient browser) throws IOException, InterruptedException {
        var page = get(browser, "/sign-in");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        var form = "username=officer.uz&password=demo&_csrf=" + SignedIn.hidden(page.body(), "_csrf");
        var answer = browser.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("https://localhost:" + port + path);
    }
}
