package org.rogatory.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Code is laid out by one formatter, and the build stops at what is not. */
class FormatTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLaidOutOtherwiseIsRefused() throws Exception {
        assertThat(format("class Sample{int a(){return 1;}}").exit()).isNotZero();
    }

    @Test
    void whatIsLaidOutSoIsAdmitted() throws Exception {
        var laidOut = format("class Sample {\n    int a() {\n        return 1;\n    }\n}\n");
        assertThat(laidOut.said()).isEmpty();
        assertThat(laidOut.exit()).isZero();
    }

    @Test
    void theBuildChecksItByThisFormatter() {
        var pom = Pom.of("");
        var plugin = pom.plugin("spotless-maven-plugin").orElseThrow();
        assertThat(Pom.within(plugin, "goal").map(Element::getTextContent)).containsExactly("check");
        assertThat(Pom.within(plugin, "palantirJavaFormat")
                        .map(Element::getTextContent)
                        .map(pom::filled))
                .containsExactly(pom.property("palantir-java-format.version"));
        assertThat(Pom.within(plugin, "removeUnusedImports")).hasSize(1);
        assertThat(Pom.within(plugin, "skip")).isEmpty();
    }

    private Tool format(String source) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("Sample.java"), source);
        var main = "com.palantir.javaformat.java.Main";
        return Tool.run(
                "java",
                List.of("-cp", Tool.CLASS_PATH, main, "--palantir", "-n", "--set-exit-if-changed", file.toString()));
    }
}
