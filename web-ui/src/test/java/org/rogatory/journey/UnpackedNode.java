package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The packaged node as ./run and the image lay it out: a jar beside its libraries, from which it starts in less time. */
final class UnpackedNode {

    /** Unpacked once for all nodes that these tests start. */
    static final Path PROGRAM = unpacked();

    private UnpackedNode() {}

    private static Path unpacked() {
        try {
            var folder = ChildNode.folder();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var jar = ChildNode.JAR.toString();
            var unpacking = new ProcessBuilder(
                            java, "-Djarmode=tools", "-jar", jar, "extract", "--destination", folder.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("The node cannot be unpacked");
            }
            return folder.resolve(ChildNode.JAR.getFileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The node is not unpacked", ended);
        }
    }
}
