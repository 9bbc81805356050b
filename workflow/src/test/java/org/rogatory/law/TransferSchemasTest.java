package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of a request for the transfer of a sentenced person, and of the messages that transfer alone has. */
class TransferSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ContentSchema REQUESTS = ContentSchema.ofTransfer();
    private static final ContentSchema MESSAGES = ContentSchema.ofTransferMessages();
    private static final ContentSchema PACKAGES = ContentSchema.ofPackages();

    @Test
    void acceptsTheShippedRequestForATransfer() {
        var transfers = ReferenceData.load().scenarios().stream()
                .filter(scenario -> "transfer_sentenced_request"
                        .equals(scenario.content().path("form").asString()))
                .toList();
        assertThat(transfers).extracting(Scenario::id).containsExactly("SC-09");
        assertThat(transfers)
                .allSatisfy(scenario ->
                        assertThat(REQUESTS.violations(scenario.content())).isEmpty());
    }

    @Test
    void acceptsADraftWithNothingElse() {
        assertThat(REQUESTS.violations(json("{'form':'transfer_sentenced_request','requested':'KZ'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'form':'extradition_request','requested':'KZ'}",
                "{'form':'transfer_sentenced_request'}",
                "{'form':'transfer_sentenced_request','requested':'KZ','surprise':1}",
                "{'form':'transfer_sentenced_request','requested':'KZ','extradition':{}}",
                "{'form':'transfer_sentenced_request','requested':'KZ','transfer':{'judgment':{'final_on':'soon'}}}",
                "{'form':'transfer_sentenced_request','requested':'KZ','transfer':{'time':{'served_days':-1}}}",
                "{'form':'transfer_sentenced_request','requested':'KZ','transfer':{'consent':{'surprise':1}}}",
                "{'form':'transfer_sentenced_request','requested':'KZ','persons':[{'role':5}]}"
            })
    void refusesAnotherShape(String content) {
        assertThat(REQUESTS.violations(json(content))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'matter':'Two words'}", "{'happened_on':'today'}", "{'end':5}", "{'ended':'yes'}"})
    void refusesAMessageThatCannotBeRead(String payload) {
        assertThat(MESSAGES.violations(json(payload))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "transfer_sentenced_request | {'form':'transfer_sentenced_request','requested':'KZ'} | true",
                "transfer_sentenced_request | {'form':'mla_request','requested':'KZ'} | false",
                "extradition_request | {'form':'transfer_sentenced_request','requested':'KZ'} | false",
                "transfer_outcome_notice | {'matter':'agreement','method':'continued','text':'Synthetic'} | true",
                "transfer_outcome_notice | {'matter':'end','happened_on':'2032-09-20','ended':true} | true",
                "transfer_outcome_notice | {'method':'continued'} | false",
                "consent_notice | {'verb':'withdraw_consent','happened_on':'2026-05-02'} | true",
                "consent_notice | {'verb':'withdraw_consent'} | false",
                "surrender_notice | {'verb':'schedule_handover','place':'KZ-GPO'} | true"
            })
    void theManifestAsksOfEachKindWhatItMustSay(String kind, String payload, boolean fits) {
        assertThat(PACKAGES.violations(manifest(kind, payload)).isEmpty()).isEqualTo(fits);
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
