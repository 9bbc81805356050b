package org.rogatory.requests.message.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Another system finds every kind of message among the published shapes, and what each must say. */
class MessageSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ContentSchema PACKAGES = ContentSchema.ofPackages();
    private static final Set<String> SHARED = Set.of("message", "item");
    /** The letters of these lie in the file before they are sent. */
    private static final Set<String> ANSWERS =
            Set.of("response_executed", "refusal_notice", "postponement_notice", "return_letter");

    private static JsonNode kinds() {
        var kinds = JSON.createObjectNode();
        Stream.of(
                        ContentSchema.MESSAGE_RESOURCE,
                        ContentSchema.EXTRADITION_MESSAGE_RESOURCE,
                        ContentSchema.TRANSFER_MESSAGE_RESOURCE)
                .map(resource -> JSON.readTree(ContentSchema.text(resource)).path("$defs"))
                .forEach(parts -> parts.propertyStream().forEach(part -> kinds.set(part.getKey(), part.getValue())));
        return kinds;
    }

    @Test
    void everyKindThatIsSentIsPublished() {
        var published = new TreeSet<>(kinds().propertyNames());
        published.removeAll(SHARED);
        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ANSWERS.stream(), MessageLetter.WRITTEN.stream())
                        .filter(kind -> !RequestForms.opens(kind))
                        .toList());
    }

    /** The manifest tells the kind: what a kind must say is asked for there. */
    @Test
    void theManifestAsksOfEachKindWhatItMustSay() {
        kinds().propertyStream()
                .filter(kind -> !SHARED.contains(kind.getKey()))
                .forEach(kind -> assertThat(PACKAGES.violations(manifest(kind.getKey(), "{}"))
                                .isEmpty())
                        .as(kind.getKey())
                        .isEqualTo(!kind.getValue().has("required")
                                && !kind.getValue().has("anyOf")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "receipt | {'registered_as':'KZ-1'}",
                "mla_request | {'form':'mla_request'}",
                "acknowledgement | {'registered_as':5}",
                "additional_information_request | {'keys':[]}",
                "response_executed | {'answer':'final','items':[{'number':1}]}",
                "postponement_notice | {'answer':'final','items':[],'ground':'g','until':'soon'}",
                "consultation_request | {'text':'Synthetic','matter':'costs'}",
                "interim_reply | {'text':'Synthetic','as_of':'yesterday'}",
                "kind_of_tomorrow | {'items':[{}]}"
            })
    void whatAnotherMessageSaysIsNoneOfThisKind(String kind, String payload) {
        assertThat(PACKAGES.violations(manifest(kind, payload))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "acknowledgement | {'registered_as':'KZ-1','received_at':'2026-11-25'}",
                "refusal_notice | {'answer':'final','items':[],'ground':'g','text':'Synthetic'}",
                "additional_information_reply | {'certified':true}",
                "additional_information_reply | {'answers':{}}",
                "consultation_request | {'text':'Synthetic','matter':'costs','costs':'100.00 EUR'}",
                "kind_of_tomorrow | {'said_tomorrow':1}",
                "reminder | {'said_tomorrow':1}",
                "interim_reply | {'text':'Synthetic','as_of':'2026-04-20T06:00:00.000001Z'}"
            })
    void whatNobodyHereKnowsDoesNotHarm(String kind, String payload) {
        assertThat(PACKAGES.violations(manifest(kind, payload))).isEmpty();
    }

    private static ObjectNode manifest(String kind, String payload) {
        var manifest = JSON.createObjectNode().put("schema", 3).put("kind", kind);
        manifest.put("message_id", "m-1").put("thread_id", "t-1").put("sender_ref", "UZ-1");
        manifest.put("from_state", "UZ").put("from_authority", "UZ-GPO");
        manifest.put("to_state", "KZ").put("to_authority", "KZ-GPO");
        manifest.putArray("files");
        manifest.set("payload", JSON.readTree(payload.replace('\'', '"')));
        return manifest;
    }
}
