package org.rogatory.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of the product's code in all modules. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    static String all() {
        return List.of("workflow", "integrations", "web-ui").stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
    }

    /** The first group of every match. */
    static Set<String> found(String pattern, String source) {
        var matches = new TreeSet<String>();
        Pattern.compile(pattern).matcher(source).results().forEach(match -> matches.add(match.group(1)));
        return matches;
    }

    private static String read(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
