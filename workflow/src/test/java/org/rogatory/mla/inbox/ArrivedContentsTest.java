package org.rogatory.mla.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.exchange.PayloadCheck.Told;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.person.ProtectedPersons;
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
                RequestForms.message(content.path("form").asString("")),
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
    @ValueSource(
            strings = {
                "{'until':'soon'}",
                "{'until':'2026-02-30'}",
                "{'until':'+12026-02-03'}",
                "{'until':5}",
                "{'until':{}}"
            })
    void refusesAMessageWithADayThatIsNone(String payload) {
        refuses("postponement_notice", payload);
    }

    /** Each field, in the kinds of messages that carry it, with the longest value that has room. */
    static Stream<Arguments> limited() {
        return Stream.of(
                arguments("acknowledgement", "{'registered_as':'%s'}", 120),
                arguments("refusal_notice", "{'ground':'%s'}", 60),
                arguments("postponement_notice", "{'until':'2026-09-01','ground':'%s'}", 60),
                arguments("response_executed", "{'items':[{'number':1,'ground':'%s'}]}", 60),
                arguments("interim_reply", "{'items':[{'number':1},{'number':2,'ground':'%s'}]}", 60),
                arguments("withdrawal_notice", "{'held':'%s'}", 20),
                arguments("item_withdrawal", "{'held':'%s','items':[{'number':1}]}", 20),
                arguments("consultation_request", "{'matter':'decision','decision':'%s'}", 20),
                arguments("consultation_reply", "{'choice':'%s'}", 20),
                arguments("other_use_reply", "{'choice':'%s'}", 20),
                arguments("incident_notice", "{'choice':'%s'}", 20),
                arguments("mla_request", "{'form':'mla_request','requested':'KZ','assistance':[{'type':'%s'}]}", 60));
    }

    @ParameterizedTest
    @MethodSource("limited")
    void refusesWhatIsLongerThanTheColumnThatKeepsIt(String kind, String payload, int longest) {
        assertThat(CONTENTS.check(told(kind, payload.formatted("x".repeat(longest)))))
                .isEmpty();
        refuses(kind, payload.formatted("x".repeat(longest + 1)));
        if (!RequestForms.opens(kind)) {
            refuses(kind, payload.replace("'%s'", "1" + "0".repeat(longest)));
        }
    }

    @Test
    void refusesAKindForWhichTheTimelineHasNoRoom() {
        assertThat(CONTENTS.check(told("k".repeat(50), "{}"))).isEmpty();
        refuses("k".repeat(51), "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"additional_information_reply", "feedback_notice", "reminder"})
    void limitsNoTexts(String kind) {
        assertThat(CONTENTS.check(told(kind, "{'text':'" + "long ".repeat(10_000) + "'}")))
                .isEmpty();
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
