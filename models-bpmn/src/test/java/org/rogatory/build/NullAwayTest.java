package org.rogatory.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Null where none is expected does not compile, by the very options of the build. */
@Tag("slow")
class NullAwayTest {

    private static final String HEAD = "import org.jspecify.annotations.*; @NullMarked class Sample {";

    @TempDir
    private Path folder;

    @Test
    void whatMayBeNullIsNotUsedUnasked() throws Exception {
        var forgetful =
                compile(HEAD + " @Nullable String name() { return null; } int a() { return name().length(); } }");
        assertThat(forgetful.exit()).isNotZero();
        assertThat(forgetful.said()).contains("[NullAway]", "dereferenced");
    }

    @Test
    void nullIsNotGivenWhereNoneIsExpected() throws Exception {
        var careless = compile(HEAD + " int a(String b) { return b.length(); } int c() { return a(null); } }");
        assertThat(careless.exit()).isNotZero();
        assertThat(careless.said()).contains("[NullAway]", "passing @Nullable parameter");
    }

    @Test
    void whatIsAskedFirstCompiles() throws Exception {
        var careful = compile(HEAD + " @Nullable String a() { return null; }"
                + " int b() { var c = a(); return c == null ? 0 : c.length(); } }");
        assertThat(careful.said()).isEmpty();
        assertThat(careful.exit()).isZero();
    }

    @Test
    void theBuildCompilesSoUnlessNoTestsAreAskedFor() {
        var profile = profile();
        assertThat(Pom.within(profile, "activation")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent()
                        .strip())
                .isEqualTo("!skipTests");
        assertThat(Pom.within(profile, "id").map(Element::getTextContent)).contains("nullness", "default-compile");
    }

    private static Element profile() {
        return Pom.within(Pom.of("").project(), "profile")
                .filter(profile -> Pom.text(profile, "id").equals("nullness"))
                .findFirst()
                .orElseThrow();
    }

    private Tool compile(String source) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("Sample.java"), source);
        var pom = Pom.of("");
        var arguments = new ArrayList<>(List.of("-d", folder.toString(), "-cp", Tool.CLASS_PATH));
        arguments.addAll(List.of("-processorpath", Tool.CLASS_PATH));
        Pom.within(profile(), "arg")
                .map(Element::getTextContent)
                .map(pom::filled)
                .forEach(arguments::add);
        arguments.add(file.toString());
        return Tool.run("javac", arguments);
    }
}
