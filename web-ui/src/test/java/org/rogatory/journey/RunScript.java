package org.rogatory.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The command {@code ./run} in a process of its own, as somebody types it. */
final class RunScript {

    private static final Path SCRIPT = Path.of("..", "run").toAbsolutePath().normalize();
    private static final String TELLING_JAVA = """
            #!/bin/sh
            case "$*" in
              *-version*) echo "    java.specification.version = 17" ;;
              *) printf '%s\\n' "$@" "in the environment: $SPRING_DATASOURCE_PASSWORD" ;;
            esac
            """;

    private final Process process;
    private final Path log;

    private RunScript(Path script, List<String> options) throws IOException {
        this(script, options, Map.of());
    }

    private RunScript(Path script, List<String> options, Map<String, String> environment) throws IOException {
        log = Files.createTempFile(Files.createDirectories(Path.of("target")), "run-", ".log");
        // A build in the background has the signal of Ctrl-C ignored, and so have all that it starts.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", "bash", script.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("ROGATORY_VERIFICATION_ADDRESS");
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** The command of this checkout; only for options with which nothing is built or started. */
    static RunScript of(String... options) throws IOException {
        return new RunScript(SCRIPT, List.of(options));
    }

    /** The command of a checkout elsewhere. */
    static RunScript at(Path checkout, String... options) throws IOException {
        return new RunScript(checkout.resolve("run"), List.of(options));
    }

    /** The command with a Java that starts nothing and tells, a line each, what it was to start with. */
    static RunScript telling(Path folder, Map<String, String> environment, String... options) throws IOException {
        Files.createFile(built(folder).resolve("rogatory.jar"));
        var home = folder.resolve("java");
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        if (!Files.writeString(java, TELLING_JAVA).toFile().setExecutable(true)) {
            throw new IOException("No program can be put into " + folder);
        }
        var all = new HashMap<>(environment);
        all.put("JAVA_HOME", home.toString());
        return new RunScript(folder.resolve("run"), List.of(options), all);
    }

    /** A checkout in which everything is built: the command beside the packaged node, and no sources. */
    static Path checkout() throws IOException {
        var folder = ChildNode.folder();
        Files.createLink(built(folder).resolve("rogatory.jar"), ChildNode.JAR.toAbsolutePath());
        return folder;
    }

    /** Makes a checkout of a folder, and tells where in it the node lies that was built. */
    private static Path built(Path folder) throws IOException {
        Files.copy(SCRIPT, folder.resolve("run"));
        for (var module : List.of(".", "models-bpmn", "workflow", "integrations", "web-ui")) {
            Files.createDirectories(folder.resolve(module));
            Files.createFile(folder.resolve(module).resolve("pom.xml"));
        }
        var target = Files.createDirectories(folder.resolve("web-ui").resolve("target"));
        Files.createFile(target.resolve(".built-by-run"));
        return target;
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
        return ready(ChildNode.PATIENCE);
    }

    /** The same with more patience, for what is started with more than the node. */
    RunScript ready(Duration patience) {
        Awaitility.await("ready")
                .pollInterval(Duration.ofMillis(300))
                .atMost(patience)
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
