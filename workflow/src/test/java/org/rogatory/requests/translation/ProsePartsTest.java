package org.rogatory.requests.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which parts of a request are words that have to be translated. */
class ProsePartsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PROSE_LENGTH = 20_000;

    private final ProseParts parts = new ProseParts(ReferenceData.load());

    @Test
    void everyLongTextOfThePublishedSchemaIsAmongThem() {
        var long20000 = JSON.readTree(ContentSchema.text()).path("properties").properties().stream()
                .filter(field -> Stream.concat(
                                Stream.of(field.getValue()),
                                field.getValue().path("anyOf").valueStream())
                        .anyMatch(shape -> shape.path("maxLength").asInt(0) == PROSE_LENGTH))
                .map(field -> field.getKey())
                .toList();
        assertThat(long20000).isNotEmpty();
        assertThat(ProseParts.FIELDS).containsAll(long20000);
    }

    @Test
    void namesNumbersDatesAndCodesAreNotAmongThem() {
        var content = JSON.createObjectNode();
        content.put("facts", "On 5 May 2025 money left the account.").put("case_number", "12-3/2026");
        content.put("conducting_authority", "Unit 1 of the prosecutor's office").put("language", "ru");
        content.putObject("urgency").put("urgent", true).put("reason", "The trial begins.");
        var facts = item(content, "bank_records");
        facts.put("account", "UZ00 1234 5678").put("holder", "Testov Rustam").put("why_needed", "It shows who paid.");
        facts.putArray("questions").add("Who opened it?").add("Who could sign for it?");

        assertThat(parts.of(content))
                .extracting(ProsePart::key)
                .containsExactly("facts", "urgency-reason", "assistance-0-why_needed", "assistance-0-questions");
        assertThat(parts.of(content).get(3).text()).isEqualTo("Who opened it?\nWho could sign for it?");
    }

    private static ObjectNode item(ObjectNode content, String type) {
        var item = content.putArray("assistance").addObject().put("type", type);
        return item.putObject("facts");
    }
}
