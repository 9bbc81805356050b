package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Runs a program of its own that has little memory, and gives it contents that do not fit into it. */
public final class LittleMemory {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MEMORY = 96;

    private LittleMemory() {}

    /** Runs the main method of the class; it must end well. */
    public static void run(Class<?> program, Path output, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(output))
                .isTrue();
    }

    /** More bytes than such a program can hold, and that no compression makes fewer. */
    public static void fill(OutputStream to) throws IOException {
        Random random = new Random(1);
        byte[] piece = new byte[MEGABYTE];
        for (int written = 0; written < MEMORY + 4; written++) {
            random.nextBytes(piece);
            to.write(piece);
        }
    }

    /** For the program itself: nothing would be shown by a content that fits. */
    public static void demandThatItFitsNowhere(Path content) throws IOException {
        if (Runtime.getRuntime().maxMemory() > Files.size(content)) {
            throw new AssertionError("The content fits into memory: nothing would be shown");
        }
    }
}
