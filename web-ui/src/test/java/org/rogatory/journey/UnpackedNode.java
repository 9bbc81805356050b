package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged node as ./run and the image lay it out: a jar beside its libraries, from which it starts in less time.
 * Its classes are read and checked once for all nodes that the drills start, which is a fifth of each start.
 */
final class UnpackedNode {

    /** As ./run starts it: half the work of a start, which is most of what a drill asks for. */
    static final List<String> ONCE = List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m");

    /** The least of a node: its memory and the way in which it is tidied, which an archive of classes depends on. */
    static final List<String> MEMORY = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final Path FOLDER = Path.of("target", "drill-program").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");

    /** Unpacked once for all nodes that these tests start. */
    static final Path PROGRAM = unpacked();

    private UnpackedNode() {}

    /** By which it finds its classes; another program reads its own. */
    static List<String> classes(Path program) {
        return program.equals(PROGRAM) ? List.of("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    }

    /** The first of several processes of tests does it, while the others wait. */
    private static Path unpacked() {
        var guard = FOLDER.resolveSibling("drill-program.lock");
        try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            var program = FOLDER.resolve(ChildNode.JAR.getFileName());
            if (held.isValid() && !current()) {
                var jar = ChildNode.JAR.toString();
                done(List.of("-Djarmode=tools", "-jar", jar, "extract", "--force", "--destination", FOLDER.toString()));
                archive(program);
            }
            return program;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The node is not unpacked", ended);
        }
    }

    private static boolean current() throws IOException {
        return Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(ChildNode.JAR)) > 0;
    }

    /** A node begins, writes down which classes it has read, and ends before it answers. */
    private static void archive(Path program) throws IOException, InterruptedException {
        var command = new ArrayList<>(MEMORY);
        command.addAll(ONCE);
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + ARCHIVE,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                program.toString(),
                "--server.port=" + ChildNode.freePort(),
                "--rogatory.data=" + ChildNode.folder(),
                "--rogatory.world.enabled=false"));
        done(command);
    }

    private static void done(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ChildNode.JAVA));
        command.addAll(arguments);
        var ending = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolveSibling("drill-program.log").toFile())
                .start()
                .waitFor();
        if (ending != 0) {
            throw new IllegalStateException("The node cannot be unpacked: see target/drill-program.log");
        }
    }
}
