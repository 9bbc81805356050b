package org.rogatory.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of size that the build keeps, by its own file: one line or parameter more is refused. */
class CheckstyleTest {

    private static final Path CONFIG = Pom.ROOT.resolve("config/checkstyle.xml");
    private static final String PRODUCT = "src/main/java/Sample.java";
    private static final String TEST = "src/test/java/Sample.java";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "30, 4, 0",
        "31, 4, 1",
        "30, 5, 1",
    })
    void aMethodHasThirtyLinesAndFourParameters(int lines, int parameters, int faults) throws Exception {
        assertThat(check(PRODUCT, "class Sample {\n" + method(lines, parameters) + "}\n"))
                .hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/Sample.java, 250, 0",
        "src/main/java/Sample.java, 251, 1",
        "src/test/java/Sample.java, 251, 0",
        "src/test/java/Sample.java, 300, 0",
        "src/test/java/Sample.java, 301, 1",
    })
    void aClassHas250LinesAndATestOne300(String file, int lines, int faults) throws Exception {
        assertThat(check(file, "class Sample {\n" + "    int a;\n".repeat(lines - 2) + "}\n"))
                .hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import java.util.List; class Sample {}",
                "import java.util.*; class Sample { List<String> a; }",
                "class Sample {} class Other {}",
                "class Sample { void a(int b) { switch (b) { case 1: break; } } }",
                "class Sample { void a() { try { a(); } catch (RuntimeException b) { } } }",
            })
    void whatIsLeftLyingAboutIsRefused(String sample) throws Exception {
        assertThat(check(PRODUCT, sample + "\n")).hasSize(1);
    }

    @Test
    void aRecordMayHaveMoreComponentsThanAMethodParameters() throws Exception {
        assertThat(check(TEST, "record Sample(int a, int b, int c, int d, int e) {}\n"))
                .isEmpty();
    }

    @Test
    void theBuildStopsAtEachWarningInProductAndTests() {
        var plugin = Pom.of("").plugin("maven-checkstyle-plugin").orElseThrow();
        assertThat(Pom.within(plugin, "configLocation")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .endsWith("/config/checkstyle.xml");
        assertThat(Pom.within(plugin, "includeTestSourceDirectory")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("true");
        assertThat(Pom.within(plugin, "violationSeverity")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("warning");
        assertThat(Pom.within(plugin, "goal").findFirst().orElseThrow().getTextContent())
                .isEqualTo("check");
    }

    private static String method(int lines, int parameters) {
        var named = new ArrayList<String>();
        for (int number = 0; number < parameters; number++) {
            named.add("int p" + number);
        }
        return "    void sample(" + String.join(", ", named) + ") {\n" + "        int a;\n".repeat(lines - 2)
                + "    }\n";
    }

    private List<String> check(String name, String source) throws CheckstyleException, IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        var checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(
                ConfigurationLoader.loadConfiguration(CONFIG.toString(), new PropertiesExpander(new Properties())));
        var heard = new Faults(new ArrayList<>());
        checker.addListener(heard);
        checker.process(List.of(file.toFile()));
        checker.destroy();
        return heard.faults();
    }

    /** Remembers what is wrong. */
    private record Faults(List<String> faults) implements AuditListener {

        @Override
        public void addError(AuditEvent event) {
            faults.add(event.getMessage());
        }

        @Override
        public void addException(AuditEvent event, Throwable broken) {
            throw new IllegalStateException(broken);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
