package org.rogatory.requests.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of an answer what people wrote is translated, unless it is in the language of the translation already. */
class MessageProseTest {

    private static final JsonNode ANSWER = JsonMapper.shared().readTree("""
        {"answer": "final", "ground": "sovereignty_security", "text": "Javob.", "text_language": "uz",
         "particulars": {"appeal": "Sudga."},
         "items": [
           {"number": 1, "type": "taking_evidence", "result": "Допрошен.", "place": "Астана", "text_language": "ru"},
           {"number": 2, "type": "service_documents", "result": "Topshirildi.", "conditions": "Faqat ish uchun."}]}
        """);

    @Test
    void eachTextIsAPartAtItsPlace() {
        assertThat(MessageProse.of(ANSWER, "en"))
                .extracting(ProsePart::key)
                .containsExactly(
                        "text", "particulars-appeal", "items-0-result", "items-1-result", "items-1-conditions");
        assertThat(MessageProse.of(ANSWER, "en"))
                .allSatisfy(part -> assertThat(
                                ANSWER.at(ProsePart.pointer(part.key())).asString())
                        .isEqualTo(part.text()));
    }

    @Test
    void whatIsInThatLanguageAlreadyIsNotTranslated() {
        assertThat(MessageProse.of(ANSWER, "ru"))
                .extracting(ProsePart::key)
                .containsExactly("text", "particulars-appeal", "items-1-result", "items-1-conditions");
        assertThat(MessageProse.of(ANSWER, "uz"))
                .extracting(ProsePart::key)
                .containsExactly("items-0-result", "items-1-result", "items-1-conditions");
    }
}
