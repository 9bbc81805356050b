package org.rogatory.mla.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.exchange.PayloadCheck.Told;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.mla.MlaForms;
import org.rogatory.mla.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we send ourselves is read by the other side; what nobody can read is not taken in. */
class ArrivedContentsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ArrivedContents CONTENTS = new ArrivedContents(new ContentSchema());

    static List<Scenario> requests() {
        return ReferenceData.load().scenarios().stream()
                .filter(scenario -> List.of("mla_request", "service_short_form")
                        .contains(scenario.content().path("form").asString("")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void takesInEveryRequestAsItLeaves(Scenario scenario) {
        var content = scenario.content();
        var told = new Told(
                MlaForms.message(content.path("form").asString("")),
                content.path("requesting").asString("UZ"),
                content.path("requested").asString(""),
                ProtectedPersons.released(content));
        assertThat(CONTENTS.check(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mla_request, supplementary_request",
        "mla_request, service_short_form",
        "spontaneous_information, spontaneous_information"
    })
    void takesInEachFormWithItsMessage(String kind, String form) {
        assertThat(CONTENTS.check(told(kind, "{'form':'" + form + "','requested':'KZ'}")))
                .isEmpty();
    }

    @Test
    void refusesAFormWithAnotherMessage() {
        refuses("mla_request", "{'form':'spontaneous_information','requested':'KZ'}");
        refuses("spontaneous_information", "{'form':'mla_request','requested':'KZ'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{'form':'mla_request'}",
                "{'form':'mla_request','requested':'TJ'}",
                "{'form':'mla_request','requested':'KZ','requesting':'TJ'}",
                "{'form':'mla_request','requested':'KZ','facts':5}",
                "{'form':'mla_request','requested':'KZ','urgency':{'wanted_by':'soon'}}"
            })
    void refusesARequestOfAnotherShapeOrBetweenOthers(String content) {
        refuses("mla_request", content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'until':null}", "{'until':'2026-09-01'}", "{'items':[{'until':'soon'}]}", "[]"})
    void takesInAMessageThatNamesADayOrNone(String payload) {
        assertThat(CONTENTS.check(told("postponement_notice", payload))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'until':'soon'}", "{'until':'2026-02-30'}", "{'until':5}", "{'until':{}}"})
    void refusesAMessageWithADayThatIsNone(String payload) {
        refuses("postponement_notice", payload);
    }

    private static void refuses(String kind, String payload) {
        assertThat(CONTENTS.check(told(kind, payload))).contains(RejectionCode.CONTENT_INVALID);
    }

    /** What Uzbekistan sends to Kazakhstan. */
    private static Told told(String kind, String payload) {
        return new Told(kind, "UZ", "KZ", json(payload));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
