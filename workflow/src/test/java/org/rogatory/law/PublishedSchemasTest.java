package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the interface serves is what lies beside the documentation, file for file. */
class PublishedSchemasTest {

    private static final Path SERVED = Path.of("src/main/resources/schema");
    private static final Path PUBLISHED = Path.of("../docs/schemas");

    @Test
    void thePublishedSchemasAreThoseThatAreServed() throws IOException {
        assertThat(texts(PUBLISHED))
                .isEqualTo(texts(SERVED))
                .isEqualTo(ContentSchema.published().entrySet().stream()
                        .collect(Collectors.toMap(schema -> name(schema.getKey()), Map.Entry::getValue)))
                .containsEntry("mla-request-1.schema.json", ContentSchema.text());
    }

    /** Whoever has the files has all to which they refer, each under its own name. */
    @Test
    void whatTheSchemasReferToIsAmongThem() {
        ContentSchema.published().forEach((id, text) -> {
            var schema = JsonMapper.shared().readTree(text);
            assertThat(schema.path("$id").asString()).isEqualTo(id);
            assertThat(schema.findValuesAsString("$ref"))
                    .filteredOn(ref -> !ref.startsWith("#"))
                    .allSatisfy(ref -> assertThat(at(ref)).as(ref).isTrue());
        });
    }

    private static boolean at(String ref) {
        var parts = ref.split("#", 2);
        var text = ContentSchema.published().get("https://rogatory.org/schema/" + parts[0]);
        return text != null
                && (parts.length == 1
                        || JsonMapper.shared().readTree(text).at(parts[1]).isObject());
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
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
