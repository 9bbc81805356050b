package org.rogatory.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tool of the JDK, run apart with the options that Maven itself gets in this checkout. */
record Tool(int exit, String said) {

    static final String CLASS_PATH = System.getProperty("java.class.path");

    static Tool run(String name, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        for (var option : Files.readAllLines(Pom.ROOT.resolve(".mvn/jvm.config"))) {
            command.add(name.equals("javac") ? "-J" + option : option);
        }
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Tool(process.waitFor(), said);
    }
}
