package org.rogatory.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the product's code in all modules. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    static String all() {
        return Stream.of("workflow", "integrations", "web-ui")
                .map(module -> read(ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .collect(Collectors.joining("\n"));
    }

    /** The tests of all modules, but for those of the architecture, which name what they look for. */
    static String tests() {
        return Stream.of(
                        "workflow/src/test/java",
                        "integrations/src/test/java",
                        "web-ui/src/test/java/org/rogatory/api",
                        "web-ui/src/test/java/org/rogatory/journey",
                        "web-ui/src/test/java/org/rogatory/paper",
                        "web-ui/src/test/java/org/rogatory/web")
                .map(folder -> under(folder, ".java"))
                .collect(Collectors.joining("\n"));
    }

    /** What a person wrote under a folder of this checkout, in files whose names end so. */
    static String under(String folder, String... endings) {
        return read(ROOT.resolve(folder), endings);
    }

    /** The first group of every match. */
    static Set<String> found(String pattern, String source) {
        var matches = new TreeSet<String>();
        Pattern.compile(pattern).matcher(source).results().forEach(match -> matches.add(match.group(1)));
        return matches;
    }

    private static String read(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
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
