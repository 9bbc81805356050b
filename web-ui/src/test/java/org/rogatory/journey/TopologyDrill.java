package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes, one database and a proxy with TLS, as docker/nodes starts and ends them without Docker. */
@Tag("full")
@Tag("mariadb")
class TopologyDrill {

    private static final Path SCRIPT =
            Path.of("..", "docker", "nodes").toAbsolutePath().normalize();

    private static final String OFFICER = "officer.uz";

    /** A little more than reading is believed for. */
    private static final Duration BELIEVED = Duration.ofSeconds(6);

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

    private String said() throws IOException {
        return Files.readString(folder.resolve("script.out"));
    }

    private static void demandNginx() {
        assumeThat(Stream.of("/usr/sbin/nginx", "/usr/bin/nginx").map(Path::of).anyMatch(Files::isExecutable))
                .as("nginx is installed")
                .isTrue();
    }

    @Test
    void aSessionGoesOnBehindTheProxyWhenItsNodeIsKilled() throws Exception {
        demandNginx();
        try {
            var code = script("--no-keycloak", "--port", String.valueOf(port));
            assertThat(code).as(said()).isZero();
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
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
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

    /** His way to Keycloak and back is kept in the database, and so is the token by which Keycloak is asked for him. */
    @Test
    @Tag("keycloak")
    void whoCameByKeycloakGoesOnAtTheOtherNodeUntilKeycloakEndsIt() throws Exception {
        demandNginx();
        Keycloak.linked(folder.resolve("keycloak"));
        var alone = Keycloak.alone();
        try (var chromium = new Chromium();
                var person = chromium.trustingPerson()) {
            var code = script("--port", String.valueOf(port));
            assertThat(code).as(said()).isZero();
            assertThat(said()).doesNotContain("LEFT OUT");
            var page = person.newPage();
            var address = at("").toString();
            IssuedSignIn.comesIn(page, address, OFFICER);
            IssuedSignIn.acts(page);
            IssuedSignIn.arrives(page, address + "/search");

            kill("first");
            goesOn(page, address);
            endsByKeycloak(page);
            IssuedSignIn.leaves(page, address);
        } finally {
            script("--stop");
            alone.close();
        }
        assertNothingIsLeft();
    }

    /** Also after the time in which his reading is believed, and with an act: each has the node ask Keycloak. */
    private static void goesOn(Page page, String address) {
        Awaitility.await("he reads on, by the thread that has opened his page")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .during(BELIEVED)
                .atMost(BELIEVED.multipliedBy(3))
                .until(() -> reads(page, address + "/work"));
        IssuedSignIn.acts(page);
        IssuedSignIn.arrives(page, address + "/search");
    }

    private static boolean reads(Page page, String place) {
        page.navigate(place);
        return page.url().equals(place);
    }

    /** Nobody opens a page meanwhile: it is Keycloak's own word, brought by the proxy, that ends the session. */
    private void endsByKeycloak(Page page) throws Exception {
        page.navigate("about:blank");
        var password = Files.readString(folder.resolve("secrets").resolve("spring.datasource.password"));
        var url = "jdbc:mysql://127.0.0.1:%d/rogatory?useInformationSchema=false&nullDatabaseMeansCurrent=true";
        var facts = new KeptFacts(url.formatted(port + 3), "rogatory", password.strip());
        assertThat(facts.sessionsOf(OFFICER)).isNotEmpty();

        new Keycloak(port + 4).signOut(OFFICER);
        Awaitility.await("the session ends by the word of Keycloak")
                .atMost(NationalSystem.PATIENCE)
                .untilAsserted(() -> assertThat(facts.sessionsOf(OFFICER))
                        .as("sessions; Keycloak says: %s", Keycloak.said())
                        .isEmpty());
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
