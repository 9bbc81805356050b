package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** Comes last: the tests before have asked every query there is, on the database of this run, and each had an answer. */
@OnBothDatabases
@Order(Integer.MAX_VALUE)
class EveryQueryTest {

    private static final Path CODE = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path REPORTS = Path.of("target/measurements");

    /** A statement written out in the code, as far as its first parameter. */
    private static final Pattern STATEMENT = Pattern.compile("\\.sql\\(\\s*\"([^\"?:]+)");

    @BeforeAll
    static void allOfThemRan() {
        var chosen = chosen();
        assertThat(chosen).hasSizeGreaterThan(20);
        assumeThat(OnBothDatabases.Running.TESTS).as("the whole set ran").containsAll(chosen);
    }

    private static Set<String> chosen() {
        var left = LeftToWholeRun.leftWholly();
        return types(TESTS)
                .filter(test -> test.getSimpleName().endsWith("Test") && test != EveryQueryTest.class)
                .filter(test -> !left.contains(test.getSimpleName()))
                .flatMap(test -> Stream.concat(
                        named(test, test.getName()),
                        Arrays.stream(test.getDeclaredMethods())
                                .filter(method -> !LeftToWholeRun.leaves(test.getSimpleName() + "." + method.getName()))
                                .flatMap(method -> named(method, test.getName() + "." + method.getName()))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(AnnotatedElement test, String name) {
        return test.isAnnotationPresent(OnBothDatabases.class) ? Stream.of(name) : Stream.empty();
    }

    @Test
    void ofEveryRepositoryHasFoundOrChangedSomething() throws IOException {
        var asked = types(CODE)
                .filter(type -> type.isInterface() && Repository.class.isAssignableFrom(type))
                .flatMap(repository -> Arrays.stream(repository.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(query -> Map.entry(Asked.named(repository, query), Asked.tests(repository, query))))
                .toList();

        assertThat(asked).hasSizeGreaterThan(140);
        assertAsked("queries.md", asked);
    }

    @Test
    void writtenOutInTheCodeHasRun() throws IOException {
        var asked = files(SOURCES, ".java")
                .flatMap(file -> STATEMENT.matcher(read(file)).results().map((MatchResult found) -> found.group(1)))
                .map(statement -> Map.entry(statement, Asked.asking(statement)))
                .toList();

        assertThat(asked).hasSizeGreaterThan(4);
        assertAsked("statements.md", asked);
    }

    /** Which tests asked what is written down as well: it tells which of them are needed on both databases. */
    private static void assertAsked(String report, List<Map.Entry<String, Set<String>>> asked) throws IOException {
        Files.createDirectories(REPORTS);
        Files.write(
                REPORTS.resolve(report),
                asked.stream()
                        .map(query -> "| " + query.getKey() + " | " + String.join(" ", query.getValue()) + " |")
                        .sorted()
                        .toList());

        assertThat(asked)
                .as("what found or changed nothing")
                .filteredOn(query -> query.getValue().isEmpty())
                .isEmpty();
    }

    private static Stream<Class<?>> types(Path folder) {
        return files(folder, ".class")
                .map(file -> folder.relativize(file).toString())
                .filter(name -> name.startsWith("org") && !name.contains("-info"))
                .map(name -> name.replace(".class", "").replace(java.io.File.separatorChar, '.'))
                .map(EveryQueryTest::loaded);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, EveryQueryTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
