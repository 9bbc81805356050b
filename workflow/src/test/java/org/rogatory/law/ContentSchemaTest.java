package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.ContentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContentSchemaTest {

    private static final ContentSchema SCHEMA = new ContentSchema();
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Scenario> legalAssistance() {
        return ReferenceData.load().scenarios().stream()
                .filter(scenario -> List.of("mla_request", "service_short_form")
                        .contains(scenario.content().path("form").asString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("legalAssistance")
    void acceptsEveryRequestForLegalAssistance(Scenario scenario) {
        assertThat(SCHEMA.violations(scenario.content())).isEmpty();
    }

    @Test
    void acceptsADraftWithNothingButFormAndState() {
        assertThat(SCHEMA.violations(json("{'form':'mla_request','requested':'IT'}")))
                .isEmpty();
    }

    @Test
    void asksForFormAndRequestedState() {
        assertThat(SCHEMA.violations(json("{}")))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/form", "/requested");
        assertThat(SCHEMA.violations(json("[]"))).extracting(Violation::code).contains("type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'opened':'2026-02-30'",
                "'persons':[{'role':5}]",
                "'surprise':1",
                "'assistance':[{}]",
                "'assistance':[{'type':'bank_records','facts':'none'}]",
                "'damage':{'amount':-1}",
                "'language':'Russian'",
                "'urgency':{'urgent':'yes'}"
            })
    void refusesAnotherShape(String member) {
        assertThat(SCHEMA.violations(json("{'form':'mla_request','requested':'IT'," + member + "}")))
                .isNotEmpty();
    }

    @Test
    void limitsLengthsAndNumbersAndNeverRepeatsTheValue() {
        var tooLong = json("{'form':'mla_request','requested':'IT','facts':'" + "x".repeat(20001) + "'}");
        assertThat(SCHEMA.violations(tooLong)).containsExactly(new Violation("/facts", "maxLength", List.of("20000")));
        var tooMany = json("{'form':'mla_request','requested':'IT','persons':["
                + String.join(",", Collections.nCopies(501, "{}")) + "]}");
        assertThat(SCHEMA.violations(tooMany)).containsExactly(new Violation("/persons", "maxItems", List.of("500")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'damage':{'amount':99999999999999999999}                          | /damage/amount
            'damage':{'amount':1000000000000000.5}                            | /damage/amount
            'damage':{'amount':1000000000000000}                              | /damage/amount
            'damage':{'amount':1000000000000000.00}                           | /damage/amount
            'assistance':[{'type':'x','facts':{'sum':1000000000000000}}]      | /assistance/0/facts/sum
            'assistance':[{'type':'x','facts':{'sum':-1000000000000000}}]     | /assistance/0/facts/sum
            'assistance':[{'type':'x','facts':{'sum':99999999999999999999}}]  | /assistance/0/facts/sum
            'assistance':[{'type':'x','facts':{'sum':-99999999999999999999}}] | /assistance/0/facts/sum
            """)
    void refusesASumThatNobodyCouldWrite(String member, String place) {
        assertThat(SCHEMA.violations(exact("{'form':'mla_request','requested':'IT'," + member + "}")))
                .extracting(Violation::pointer)
                .contains(place);
    }

    /** What another State sends may be anything: it is refused and told, never left to fail try after try. */
    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1e30", "1e999"})
    void refusesAWholeNumberBeyondAllCounting(String number) {
        assertThat(ContentSchema.ofReferralMessages().violations(json("{'number':" + number + "}")))
                .extracting(Violation::pointer)
                .contains("/number");
    }

    /** With all its decimals: it is read with the digits it came with. */
    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "999999999999999.5", "999999999999999.999999"})
    void acceptsTheLargestSumThatTheFormTakes(String sum) {
        assertThat(SCHEMA.violations(exact("{'form':'mla_request','requested':'IT','damage':{'amount':" + sum + "},"
                        + "'assistance':[{'type':'bank_records','facts':{'sum':-" + sum + ",'paid':true}}]}")))
                .isEmpty();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    /** As what States tell each other is read. */
    private static JsonNode exact(String text) {
        return ContentJson.mapper().readTree(text.replace('\'', '"'));
    }
}
