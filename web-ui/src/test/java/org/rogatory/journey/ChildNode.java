package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged node in a process of its own, which can be killed as a power cut would. */
final class ChildNode {

    static final Path JAR = Path.of("target", "rogatory.jar");
    static final Duration PATIENCE = Duration.ofMinutes(5);

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path data;
    private final List<String> settings;
    private final Optional<ClosedNetwork> network;
    private final List<String> compiling;
    private final Path program;
    private volatile Process process;
    private volatile boolean outages;

    ChildNode(Path data, List<String> settings) {
        this(data, settings, UnpackedNode.ONCE);
    }

    private ChildNode(Path data, List<String> settings, List<String> compiling) {
        this.data = data;
        this.settings = List.copyOf(settings);
        this.network = Optional.empty();
        this.compiling = compiling;
        this.program = UnpackedNode.PROGRAM;
    }

    private ChildNode(Path data, Path program) throws IOException {
        this.data = data;
        this.program = program;
        this.settings = List.of();
        this.network = Optional.of(new ClosedNetwork(port, () -> process.pid()));
        this.compiling = UnpackedNode.ONCE;
    }

    /** As Java runs it by itself: only code that was compiled a second time encrypts and hashes by the processor. */
    static ChildNode forLargeFiles(Path data) {
        return new ChildNode(data, List.of(), List.of());
    }

    /**
     * One that stands in a network of its own without a way out; only this test reaches it.
     *
     * @param program from which it is started, which may be another one the next time
     */
    static ChildNode closed(Path data, Path program) throws IOException {
        return new ChildNode(data, program);
    }

    /** A folder for what a drill leaves behind. */
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "drill-")
                .toAbsolutePath();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    void start() throws IOException {
        launch();
        awaitReady();
    }

    /** For a node that is told to begin while another one begins, or that must not begin at all. */
    void launch() throws IOException {
        var command = new ArrayList<String>();
        network.ifPresent(closed -> command.addAll(ClosedNetwork.AROUND));
        command.add(JAVA);
        command.addAll(UnpackedNode.MEMORY);
        command.addAll(compiling);
        command.addAll(UnpackedNode.classes(program));
        command.addAll(List.of(
                "-jar",
                program.toString(),
                "--server.port=" + port,
                "--rogatory.data=" + data,
                "--rogatory.world.enabled=false"));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + "-" + port + ".log");
    }

    /** All it has said so far. */
    String said() throws IOException {
        return Files.readString(log());
    }

    /** The code with which a node ends that was told to begin and cannot. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The node at " + address() + " goes on");
        }
        return process.exitValue();
    }

    void awaitReady() {
        Awaitility.await("readiness")
                .pollInterval(Duration.ofMillis(300))
                .atMost(PATIENCE)
                .until(this::ready);
    }

    /** Not for ever: a line that was kept open to the node before this one answers nothing. */
    boolean ready() {
        try {
            var probe = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    /** SIGTERM, and goes on: the node ends what it is at. */
    void tell() {
        process.destroy();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** How a shell in the network of a closed node ends that does this. */
    int within(String command) throws IOException, InterruptedException {
        return network.orElseThrow().within(command);
    }

    String address() {
        return "http://localhost:" + network.map(ClosedNetwork::port).orElse(port);
    }

    Path data() {
        return data;
    }

    /** From now on an answer that there is an outage is as none: whoever calls tries again. */
    void expectOutages() {
        outages = true;
    }

    NationalSystem as(String username) {
        return new NationalSystem(address(), username, outages);
    }

    /** The documents of a file as its own State's officer downloads them. */
    List<String> letters(String caseRef) {
        var officer = "officer." + caseRef.substring(0, 2).toLowerCase(Locale.ROOT);
        var documents = as(officer).get("/cases/" + caseRef + "/documents").body();
        return documents
                .valueStream()
                .map(document -> as(officer)
                        .download("/cases/" + caseRef + "/documents/"
                                + document.path("documentRef").asString()))
                .toList();
    }
}
