package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** A table that is generated from the product and kept with its documentation; the two must be equal. */
record Catalogue(String name, String head, Collection<String> lines) {

    void assertKept() throws IOException {
        var written = Path.of("target", "catalogues", name + ".md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, text());
        assertSame(Files.readString(
                Sources.ROOT.resolve("docs").resolve("catalogues").resolve(name + ".md")));
    }

    void assertSame(String kept) {
        assertThat(kept.lines())
                .as("after a wanted change, copy web-ui/target/catalogues/%s.md to docs/catalogues", name)
                .containsExactlyElementsOf(text().lines().toList());
    }

    private String text() {
        return head + String.join("\n", lines) + "\n";
    }
}
