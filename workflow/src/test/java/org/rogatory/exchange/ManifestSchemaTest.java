package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves has the published shape, and what has not the shape is not read. */
class ManifestSchemaTest {

    private static final ContentSchema SCHEMA = ContentSchema.ofPackages();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void whatLeavesHasThePublishedShape() {
        assertThat(SCHEMA.violations(manifest(new LetterNumber("14-1-7/26", LocalDate.of(2026, 4, 20)))))
                .isEmpty();
        assertThat(SCHEMA.violations(manifest(null))).isEmpty();
    }

    @Test
    void whatHasNotTheShapeIsTold() {
        for (var field : List.of("message_id", "thread_id", "kind", "from_authority", "payload", "files")) {
            var manifest = manifest(null);
            manifest.remove(field);
            assertThat(SCHEMA.violations(manifest)).as(field).isNotEmpty();
        }
        assertThat(SCHEMA.violations(manifest(null).put("schema", 2))).isNotEmpty();
        var placed = manifest(null);
        ((ObjectNode) placed.path("files").path(0)).put("path", "../01-letter.pdf");
        assertThat(SCHEMA.violations(placed)).isNotEmpty();
    }

    private static ObjectNode manifest(@Nullable LetterNumber letter) {
        var bytes = BytesInMemory.in(new StoreInMemory());
        var files = List.of(Letters.enclose(bytes, "UZ-1", "Письмо.pdf", "letter"));
        var message = new OutgoingMessage(
                "UZ-MLA-2026-000001",
                "t-1",
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-MLA-2026-000001",
                JSON.createObjectNode().put("form", "mla_request").put("requested", "KZ"),
                files,
                null);
        var content = new MessageContent(message.payload(), files, letter, null);
        var queued = new ExchangeOutgoing("m-1", message, Instant.EPOCH);
        return (ObjectNode) JSON.readTree(Manifest.of(queued, content).toJson());
    }
}
