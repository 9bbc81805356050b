package org.rogatory.requests.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of a measure that is kept in a classified file nothing else is taken in, whoever sends it. */
class ContentCodesTest {

    private static final ContentCodes CODES = new ContentCodes(ReferenceData.load(), Directory.load());

    private static JsonNode covert(String facts) {
        return JsonMapper.shared().readTree("""
                {"requesting": "UZ", "requested": "KZ", "assistance": [{"type": "covert", "facts": %s}]}
                """.formatted(facts.replace('\'', '"')));
    }

    @Test
    void theFileItsNumberAndItsDayAreTakenIn() {
        assertThatCode(() -> CODES.demand(
                        covert("{'classified_ref': {'owner': 'UZ-GPO', 'number': '1', 'date': '2026-05-01'}}")))
                .doesNotThrowAnyException();
        assertThatCode(() -> CODES.demand(covert("{}"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'aim': 'To get near them'}",
                "{'classified_ref': {'owner': 'UZ-GPO', 'number': '1', 'aim': 'x'}}",
                "{'classified_ref': 'The whole plan'}"
            })
    void anythingElseIsRefused(String facts) {
        assertThatThrownBy(() -> CODES.demand(covert(facts)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.parameters()).containsValue("classified-outside"));
    }
}
