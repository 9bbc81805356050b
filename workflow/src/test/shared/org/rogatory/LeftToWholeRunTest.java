package org.rogatory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that only the whole run makes are there, each once, and in order. */
class LeftToWholeRunTest {

    private static final Path TESTS = Path.of("target/test-classes");

    @Test
    void namesTestsThatAreThere() throws IOException {
        assertThat(tests()).containsAll(LeftToWholeRun.names());
    }

    @Test
    void namesEachOnceAndInOrder() {
        assertThat(LeftToWholeRun.names()).isSorted().doesNotHaveDuplicates();
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(name -> name.endsWith("Test.class") || name.endsWith("Drill.class"))
                    .map(name -> name.replace(".class", "").replace(java.io.File.separatorChar, '.'))
                    .flatMap(LeftToWholeRunTest::methods)
                    .collect(toSet());
        }
    }

    private static Stream<String> methods(String name) {
        try {
            var type = Class.forName(name, false, LeftToWholeRunTest.class.getClassLoader());
            return Stream.<Class<?>>iterate(type, of -> of != null && of != Object.class, Class::getSuperclass)
                    .flatMap(of -> Arrays.stream(of.getDeclaredMethods()))
                    .map(method -> type.getSimpleName() + "." + method.getName());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
