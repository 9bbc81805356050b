package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of a request for extradition, of the messages that it alone has, and of the dossier of the person. */
class ExtraditionSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ContentSchema REQUESTS = ContentSchema.ofExtradition();
    private static final ContentSchema PACKAGES = ContentSchema.ofPackages();
    private static final ContentSchema PERSONS = ContentSchema.ofWantedPerson();

    static List<Scenario> extraditions() {
        return ReferenceData.load().scenarios().stream()
                .filter(scenario -> "extradition_request"
                        .equals(scenario.content().path("form").asString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("extraditions")
    void acceptsEveryRequestForExtradition(Scenario scenario) {
        assertThat(REQUESTS.violations(scenario.content())).isEmpty();
    }

    @Test
    void thereAreSuchRequests() {
        assertThat(extraditions()).extracting(Scenario::id).containsExactlyInAnyOrder("SC-04", "SC-D3", "SC-D4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'form':'mla_request','requested':'KZ'}",
                "{'form':'extradition_request'}",
                "{'form':'extradition_request','requested':'KZ','surprise':1}",
                "{'form':'extradition_request','requested':'KZ','extradition':{'purpose':'revenge'}}",
                "{'form':'extradition_request','requested':'KZ','extradition':{'limitation':{'last_day':'soon'}}}",
                "{'form':'extradition_request','requested':'KZ','persons':[{'role':5}]}",
                "{'form':'provisional_arrest_request','requested':'KZ','provisional':{'arrested_at':'today'}}",
                "{'form':'provisional_arrest_request','requested':'KZ','provisional':{'warrant':{'by':1}}}",
                "{'form':'transit_request','requested':'KZ','transit':{'means':'on foot'}}",
                "{'form':'speciality_consent_request','requested':'KZ','extradition':{'consent_purpose':'all'}}"
            })
    void refusesAnotherShape(String content) {
        assertThat(REQUESTS.violations(json(content))).isNotEmpty();
    }

    @Test
    void acceptsADraftOfEitherFormWithNothingElse() {
        var forms = List.of(
                "extradition_request", "provisional_arrest_request", "transit_request", "speciality_consent_request");
        for (var form : forms) {
            assertThat(REQUESTS.violations(json("{'form':'" + form + "','requested':'KZ'}")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "extradition_request | {'form':'extradition_request','requested':'KZ'} | true",
                "extradition_request | {'form':'mla_request','requested':'KZ'} | false",
                "provisional_arrest_request | {'form':'provisional_arrest_request','requested':'KZ'} | true",
                "mla_request | {'form':'extradition_request','requested':'KZ'} | false",
                "custody_notice | {'verb':'record_escape','at':'2026-04-05T14:20:00+05:00','zone':'+05:00'} | true",
                "custody_notice | {'verb':'record_escape','zone':'Asia/Almaty'} | false",
                "custody_notice | {'verb':'record_death','happened_on':'2026-04-05'} | true",
                "custody_notice | {'happened_on':'2026-04-05'} | false",
                "extradition_decision | {'decision':'granted','text':'Synthetic','effective_on':'2026-05-02'} | true",
                "extradition_decision | {'decision':'refused'} | false",
                "surrender_notice | {'verb':'schedule_surrender','place':'KZ-GPO'} | true",
                "surrender_notice | {'place':'KZ-GPO'} | false",
                "release_notice | {'at':'2026-05-15T00:00:00+05:00','zone':'Asia/Almaty','reason':'limit'} | true",
                "release_notice | {'at':'2026-05-15','zone':'Asia/Almaty'} | false",
                "assurance_reply | {'assurance':'no_torture','assurance_number':1,'text':'Synthetic'} | true",
                "assurance_decision | {'assurance':'no_torture','choice':'assurance_accepted'} | true",
                "assurance_decision | {'assurance':'no_torture'} | false",
                "assurance_reply | {'assurance':'no_torture','assurance_number':'first','text':'Synthetic'} | false"
            })
    void theManifestAsksOfEachKindWhatItMustSay(String kind, String payload, boolean fits) {
        assertThat(PACKAGES.violations(manifest(kind, payload)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void theDossierOfAPersonHasItsShape() {
        assertThat(PERSONS.violations(json("{'names':[{'kind':'own','script':'Cyrl','text':'Synthetic','latin':'S'}],"
                        + "'citizenships':['TJ'],'custody':{'place':'KZ-GPO','since':'2026-04-05T14:20:00+05:00'}}")))
                .isEmpty();
        assertThat(PERSONS.violations(json("{'names':[{'kind':'nickname'}]}"))).isNotEmpty();
        assertThat(PERSONS.violations(json("{'religion':'none'}"))).isNotEmpty();
    }

    private static ObjectNode manifest(String kind, String payload) {
        var manifest = JSON.createObjectNode().put("schema", 3).put("kind", kind);
        manifest.put("message_id", "m-1").put("thread_id", "t-1").put("sender_ref", "UZ-1");
        manifest.put("from_state", "UZ").put("from_authority", "UZ-GPO");
        manifest.put("to_state", "KZ").put("to_authority", "KZ-GPO");
        manifest.putArray("files");
        manifest.set("payload", json(payload));
        return manifest;
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
