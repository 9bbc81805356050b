package org.rogatory.extradition.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.exchange.PayloadCheck.Told;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.json.JsonMapper;

/** What we send ourselves on extradition is read by the other side; what nobody can read is not taken in. */
class ArrivedExtraditionsTest {

    private static final ArrivedExtraditions CONTENTS = new ArrivedExtraditions();

    private static Told told(String kind, String payload) {
        var json = JsonMapper.shared().readTree(payload.replace('\'', '"'));
        return new Told(kind, "UZ", "KZ", json);
    }

    @Test
    void takesInEveryRequestAsItLeaves() {
        var requests = ReferenceData.load().scenarios().stream()
                .map(scenario -> scenario.content())
                .filter(content -> Extraditions.opens(content.path("form").asString("")))
                .toList();
        assertThat(requests).isNotEmpty();
        assertThat(requests).allSatisfy(content -> {
            var form = content.path("form").asString("");
            var from = content.path("requesting").asString("UZ");
            var to = content.path("requested").asString("");
            assertThat(CONTENTS.check(new Told(form, from, to, ProtectedPersons.released(content))))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "extradition_request | {'form':'provisional_arrest_request','requested':'KZ'}",
                "provisional_arrest_request | {'form':'extradition_request','requested':'KZ'}",
                "extradition_request | {'form':'extradition_request','requested':'TJ'}",
                "extradition_request | {'form':'extradition_request','requested':'KZ','requesting':'TJ'}",
                "extradition_request | []",
                "custody_notice | {'verb':'record_detention','at':'2026-04-05T14:20:00+05:00'}",
                "custody_notice | {'verb':'record_detention','happened_on':'2026-04-05'}",
                "custody_notice | {'verb':'record_death'}",
                "custody_notice | {'at':'2026-04-05T14:20:00+05:00','zone':'Asia/Almaty'}",
                "custody_notice | {'verb':'record_detention','at':'2026-04-05T14:20','zone':'Asia/Almaty'}",
                "custody_notice | {'verb':'record_detention','at':'2026-04-05T14:20:00+05:00','zone':'Nowhere'}",
                "release_notice | {'zone':'Asia/Almaty'}",
                "release_notice | []",
                "extradition_decision | {'text':'granted'}",
                "extradition_decision | {'decision':'refused'}",
                "surrender_notice | {'place':'Kordai'}",
                "surrender_notice | {'verb':'schedule_surrender','place':'Kordai'}",
                "assurance_request | {'assurance':'no_torture'}",
                "assurance_reply | {'text':'He will be treated well.'}",
                "assurance_decision | {'assurance':'no_torture','text':'Accepted.'}",
                "assurance_decision | {'assurance':'no_torture','choice':'perhaps'}",
                "assurance_report | []"
            })
    void refusesWhatCannotBeRead(String kind, String payload) {
        assertThat(CONTENTS.check(told(kind, payload))).contains(RejectionCode.CONTENT_INVALID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "custody_notice | {'verb':'record_detention','at':'2026-04-05T14:20:00+05:00','zone':'Asia/Almaty'}",
                "custody_notice | {'verb':'record_death','happened_on':'2026-04-05'}",
                "custody_notice | {'verb':'record_death','at':'2026-04-05T14:20:00+05:00','zone':'Asia/Almaty'}",
                "release_notice | {'at':'2026-04-05T14:20:00+05:00','zone':'UTC+05:00','reason':'limit_passed'}",
                "extradition_decision | {'decision':'granted','conditions':'None but speciality.'}",
                "surrender_notice | {'verb':'record_not_taken_over','failed':'nobody_came'}",
                "acknowledgement | {'registered_as':'KZ-EXT-2026-000001'}",
                "refusal_notice | {'answer':'final','items':[],'ground':''}",
                "assurance_request | {'assurance':'no_torture','assurance_number':2,'text':'Assure us of it.'}",
                "assurance_reply | {'assurance':'no_torture','assurance_number':2,'text':'He will be treated well.'}",
                "assurance_decision | {'assurance':'no_torture','assurance_number':2,'choice':'assurance_accepted'}",
                "assurance_report | {'assurance':'no_torture','assurance_number':2,'text':'He is well.'}"
            })
    void takesInWhatIsToldAfterwards(String kind, String payload) {
        assertThat(CONTENTS.check(told(kind, payload))).isEmpty();
    }
}
