package org.rogatory.mla.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A copy of an answer holds what its rule names, and nobody whom that of the request leaves out; all are synthetic. */
class AnswerContentTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final JsonNode REQUEST = JSON.readTree("""
        {"form": "mla_request", "legal_basis": ["UNTOC"],
         "persons": [
           {"role": "suspect", "name": "NAMUNOV Shuhrat (synthetic)"},
           {"role": "witness", "name": "TESTOVA Marina (synthetic)", "document_number": "AA1234567"},
           {"role": "victim", "code": "V-1", "sealed": true, "name": "GUVOH Sirli"}],
         "sealed": {"annex": "A", "persons": [{"code": "V-1", "name": "GUVOH Sirli"}]},
         "assistance": [
           {"type": "bank_records", "facts": {"holder": "NAMUNOV Shuhrat"}},
           {"type": "taking_evidence", "facts": {"person_identity": "Testova Marina",
            "questions": ["Where is V-1?"]}}]}
        """);

    private static ObjectNode answer() {
        return (ObjectNode) JSON.readTree("""
            {"answer": "final", "text": "Testova Marina and V-1 were heard, Namunov Shuhrat was not.",
             "text_language": "en", "costs": "KZT 100", "officer": "Somebody", "registered_as": "KZ-MLA-2026-000009",
             "internal_text": "Weigh it", "later_part": "Nobody knows it",
             "particulars": {"evidence_list": "Statement of Testova Marina", "costs": "Paid by all"},
             "items": [
               {"number": 1, "type": "bank_records", "outcome": "executed", "happened_on": "2026-04-20",
                "result": "Namunov Shuhrat holds it.", "place": "Street of Others 7"},
               {"number": 2, "type": "taking_evidence", "outcome": "executed", "waiting": "waiting_workload",
                "result": "Testova Marina, AA1234567, saw Sirli Guvoh (V-1).", "secret": "x"}]}
            """);
    }

    private static ObjectNode copy(String kind, JsonNode answer, Integer... items) {
        return AnswerContent.of(answer, REQUEST, LAW.copyRules().of(kind), Set.of(items));
    }

    @Test
    void aCopyForDisclosureTellsTheResultsAndNobodyWhomTheRequestKeepsBack() {
        var copy = copy("disclosure_copy", answer());
        assertThat(copy.path("text").asString()).isEqualTo("[…] and […] were heard, Namunov Shuhrat was not.");
        assertThat(copy.at("/items/0/result").asString()).isEqualTo("Namunov Shuhrat holds it.");
        assertThat(copy.at("/items/1/result").asString()).isEqualTo("[…], […], saw […] ([…]).");
        assertThat(copy.path("particulars").propertyNames()).containsExactly("evidence_list");
        assertThat(copy.toString())
                .doesNotContainIgnoringCase("testov")
                .doesNotContainIgnoringCase("guvoh")
                .doesNotContain("V-1", "AA1234567", "Street of Others", "KZT", "Paid by", "waiting");
    }

    @Test
    void anExecutorGetsWhatConcernsHisItemsAndNoTextAboutAll() {
        var copy = copy("executor_copy", answer(), 2);
        assertThat(copy.propertyNames()).containsExactlyInAnyOrder("answer", "items");
        assertThat(copy.path("items")).hasSize(1);
        assertThat(copy.at("/items/0/number").asInt()).isEqualTo(2);
        assertThat(copy.at("/items/0/result").asString()).isEqualTo("Testova Marina, AA1234567, saw […] (V-1).");
        assertThat(copy("executor_copy", answer(), 1).toString())
                .contains("Namunov Shuhrat holds it.", "Street of Others 7")
                .doesNotContainIgnoringCase("testov");
    }

    @Test
    void whereConditionsWereSetDisclosureHoldsTheOutcomeAndTheConditionsAlone() {
        var answer = answer();
        ((ObjectNode) answer.at("/items/1")).put("conditions", "Only here, says Testova Marina.");
        var copy = copy("disclosure_copy", answer);
        assertThat(copy.at("/items/1").propertyNames())
                .containsExactlyInAnyOrder("number", "type", "outcome", "conditions");
        assertThat(copy.at("/items/1/conditions").asString()).isEqualTo("Only here, says […].");
        assertThat(copy.at("/items/0/result").asString()).isEqualTo("Namunov Shuhrat holds it.");
        assertThat(copy.propertyNames())
                .as("nobody can tell of which item a text about all of them speaks")
                .containsExactlyInAnyOrder("answer", "items");
        assertThat(copy("executor_copy", answer, 2).at("/items/0/result").asString())
                .contains("Testova Marina");
    }

    @Test
    void conditionsOfTheWholeAnswerRestOnEachItem() {
        var answer = answer().put("conditions", "Only for this trial.");
        var copy = copy("disclosure_copy", answer);
        assertThat(copy.path("conditions").asString()).isEqualTo("Only for this trial.");
        assertThat(copy.path("items").valueStream()).hasSize(2).noneMatch(item -> item.has("result"));
        answer.putArray("conditions").addObject().put("of", "another shape");
        assertThat(copy("disclosure_copy", answer).toString())
                .as("what cannot be read binds, too, and is not told")
                .doesNotContain("holds it", "another shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executor_copy", "disclosure_copy"})
    void noCopyHoldsWhatItsRuleDoesNotName(String kind) {
        assertThat(copy(kind, answer(), 1, 2).toString())
                .doesNotContainIgnoringCase("guvoh")
                .doesNotContain("Somebody", "KZ-MLA-2026-000009", "Weigh it", "Nobody knows it", "secret", "KZT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executor_copy", "disclosure_copy"})
    void whatAnotherStateSendsMayHaveAnyShape(String kind) {
        var answer = JSON.readTree("""
            {"answer": "final", "text": {"TESTOVA": "x"}, "particulars": "Testova Marina",
             "items": ["Testova Marina", {"number": "two", "result": [{"Testova": 1}]}, null]}
            """);
        assertThat(copy(kind, answer, 1, 2).toString()).doesNotContainIgnoringCase("testov");
        assertThat(copy(kind, JSON.readTree("[1]"), 1).path("items")).isEmpty();
    }
}
