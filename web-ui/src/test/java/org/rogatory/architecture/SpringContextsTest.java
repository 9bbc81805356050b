package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A context with an engine costs up to a minute: the whole build may start four different ones. */
class SpringContextsTest {

    private static final int MOST = 4;
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void areFourAtMostInTheWholeBuild() {
        var contexts = new TreeSet<String>();
        for (var module : List.of("models-bpmn", "workflow", "integrations", "web-ui")) {
            contexts.addAll(contextsOf(module));
        }

        assertThat(contexts).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void areSharedByTestsWithTheSameWishes() {
        var one = SpringContexts.of(
                "workflow", "@SpringBootTest(webEnvironment = NONE)\nclass OneTest { @Test void a() {} }");
        var two = SpringContexts.of(
                "workflow", "@SpringBootTest(webEnvironment = NONE)\nclass TwoTest { @Test void b() {} }");

        assertThat(one).isPresent().isEqualTo(two);
    }

    @Test
    void differByModuleArgumentsAndMockedBeans() {
        var contexts = Stream.of(
                        SpringContexts.of("workflow", "@SpringBootTest class A {}"),
                        SpringContexts.of("web-ui", "@SpringBootTest class A {}"),
                        SpringContexts.of("web-ui", "@SpringBootTest(\"x=(1)\") class A {}"),
                        SpringContexts.of("web-ui", "@SpringBootTest @ActiveProfiles(\"paper\") class A {}"),
                        SpringContexts.of("web-ui", "@SpringBootTest class A { @MockitoBean private Clock clock; }"))
                .map(Optional::orElseThrow);

        assertThat(contexts.distinct()).hasSizeGreaterThan(MOST);
    }

    @Test
    void areNotStartedByAMereMention() {
        assertThat(SpringContexts.of("web-ui", "/** Not a @SpringBootTest. */ class A { @Test void a() {} }"))
                .isEmpty();
    }

    private static Collection<String> contextsOf(String module) {
        var tests = ROOT.resolve(module).resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (var files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("architecture"))
                    .map(file -> SpringContexts.of(module, read(file)).orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
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
