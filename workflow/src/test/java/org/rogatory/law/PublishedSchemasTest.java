package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the interface serves is what lies beside the documentation, file for file. */
class PublishedSchemasTest {

    private static final Path SERVED = Path.of("src/main/resources/schema");
    private static final Path PUBLISHED = Path.of("../docs/schemas");

    @Test
    void thePublishedSchemasAreThoseThatAreServed() throws IOException {
        assertThat(texts(PUBLISHED))
                .isEqualTo(texts(SERVED))
                .containsEntry("mla-request-1.schema.json", ContentSchema.text())
                .containsEntry(
                        "integrity-certificate-1.schema.json", ContentSchema.text(ContentSchema.CERTIFICATE_RESOURCE))
                .containsEntry("mla-letter-1.schema.json", ContentSchema.text(ContentSchema.LETTER_RESOURCE))
                .containsEntry("package-manifest-3.schema.json", ContentSchema.text(ContentSchema.PACKAGE_RESOURCE))
                .containsEntry("mla-sealed-1.schema.json", ContentSchema.text(ContentSchema.SEALED_RESOURCE));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), PublishedSchemasTest::text));
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
