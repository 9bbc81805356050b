package org.rogatory.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The command {@code ./run} in a process of its own, as somebody types it. */
final class RunScript {

    private static final Path SCRIPT = Path.of("..", "run").toAbsolutePath().normalize();

    private final Process process;
    private final Path log;

    private RunScript(Path script, List<String> options) throws IOException {
        log = Files.createTempFile(Files.createDirectories(Path.of("target")), "run-", ".log");
        // A build in the background has the signal of Ctrl-C ignored, and so have all that it starts.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", "bash", script.toString()));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The command of this checkout; only for options with which nothing is built or started. */
    static RunScript of(String... options) throws IOException {
        return new RunScript(SCRIPT, List.of(options));
    }

    /** The command of a checkout elsewhere. */
    static RunScript at(Path checkout, String... options) throws IOException {
        return new RunScript(checkout.resolve("run"), List.of(options));
    }

    /** A checkout in which everything is built: the command beside the packaged node, and no sources. */
    static Path checkout() throws IOException {
        var folder = ChildNode.folder();
        Files.copy(SCRIPT, folder.resolve("run"));
        for (var module : List.of(".", "models-bpmn", "workflow", "integrations", "web-ui")) {
            Files.createDirectories(folder.resolve(module));
            Files.createFile(folder.resolve(module).resolve("pom.xml"));
        }
        var target = Files.createDirectories(folder.resolve("web-ui").resolve("target"));
        Files.createLink(target.resolve("rogatory.jar"), ChildNode.JAR.toAbsolutePath());
        Files.createFile(target.resolve(".built-by-run"));
        return folder;
    }

    /** All it has said so far. */
    String said() throws IOException {
        return Files.readString(log);
    }

    /** The code with which it ends by itself. */
    int ended() throws InterruptedException {
        if (!process.waitFor(ChildNode.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("./run goes on");
        }
        return process.exitValue();
    }

    /** Waits until it has said that Rogatory is ready. */
    RunScript ready() {
        Awaitility.await("ready")
                .pollInterval(Duration.ofMillis(300))
                .atMost(ChildNode.PATIENCE)
                .until(() -> said().contains("Rogatory is ready") || !process.isAlive());
        return this;
    }

    /** What Ctrl-C does. */
    int interrupted() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        return ended();
    }

    /** Ends it, whatever it does. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
