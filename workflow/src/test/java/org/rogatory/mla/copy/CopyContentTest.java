package org.rogatory.mla.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.item.ItemNeeds.Needed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A copy holds what its rule names and nothing else, wherever in the request it stands; all persons are synthetic. */
class CopyContentTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final JsonNode REQUEST = JSON.readTree("""
        {"form": "mla_request", "legal_basis": ["UNTOC"], "case_number": "12/3-24", "parent": "UZ-MLA-2025-000007",
         "flags": ["weigh refusal"], "earlier_contact": "Oral talk with the desk",
         "facts": "Namunov Shuhrat paid Testova Marina. Witness V-1, that is Sirli Guvoh, saw it.",
         "persons": [
           {"role": "suspect", "name": "NAMUNOV Shuhrat (synthetic)", "born": "1984-03-09",
            "address": "Nowhere street 5"},
           {"role": "witness", "name": "TESTOVA Marina (synthetic)", "document_number": "AA1234567",
            "address": "Street of Others 7"},
           {"role": "victim", "code": "V-1", "sealed": true, "name": "GUVOH Sirli", "tax_id": "77000111"}],
         "sealed": {"annex": "A", "persons": [{"code": "V-1", "name": "Sirli Guvoh"}]},
         "assistance": [
           {"type": "bank_records", "facts": {"holder": "NAMUNOV Shuhrat", "account": "KZ00X1",
            "link_to_offence": "Namunovning puli Testova M. hisobiga tushgan, AA1234567."}},
           {"type": "taking_evidence", "facts": {"person_identity": "Testova Marina, witness",
            "person_address": "Street of Others 7", "questions": ["Who paid Testovoy Marine?", "Where is V-1?"]}}],
         "attachments": [{"kind": "other", "name": "list.pdf"}]}
        """);

    private static ObjectNode copy(String kind, Integer... items) {
        return CopyContent.of(REQUEST, LAW.copyRules().of(kind), Set.of(items));
    }

    @Test
    void anExecutorGetsHisItemUnderItsNumberWithItsPersonsAndCodesOnly() {
        var copy = copy("executor_copy", 2);
        assertThat(copy.path("assistance")).hasSize(1);
        assertThat(copy.at("/assistance/0/number").asInt()).isEqualTo(2);
        assertThat(copy.at("/assistance/0/facts/person_address").asString()).isEqualTo("Street of Others 7");
        assertThat(copy.toString())
                .contains("TESTOVA Marina", "AA1234567", "V-1")
                .doesNotContain("KZ00X1", "bank_records", "Nowhere street", "1984-03-09", "hisobiga")
                .doesNotContainIgnoringCase("namunov");
    }

    /** Of the suspect no item speaks, of the victim the first one, of the brother both by his family name. */
    private static JsonNode spoken() {
        return JSON.readTree("""
            {"form": "mla_request", "requesting": "UZ", "flags": ["weigh refusal"], "earlier_contact": "Oral talk",
             "facts": "Namunov paid Testova Marina. Later Namunovu was seen with Yordamov.",
             "persons": [{"role": "suspect", "name": "NAMUNOV Shuhrat"}, {"role": "victim", "name": "TESTOVA Marina"},
                         {"role": "witness", "name": "YORDAMOV Aziz"}],
             "assistance": [{"type": "taking_evidence", "facts": {"person_identity": "Testova Marina"}},
                            {"type": "bank_records", "facts": {"holder": "Whatever Yordamov holds"}}]}
            """);
    }

    @Test
    void anExecutorKnowsNobodyOfWhomNoItemOfHisSpeaks() {
        var copy = CopyContent.of(spoken(), LAW.copyRules().of("executor_copy"), Set.of(1));
        assertThat(copy.path("persons")).hasSize(1);
        assertThat(copy.path("facts").asString()).isEqualTo("[…] paid Testova Marina. Later […] was seen with […].");
        assertThat(CopyContent.of(spoken(), LAW.copyRules().of("executor_copy"), Set.of(2))
                        .toString())
                .contains("YORDAMOV")
                .doesNotContainIgnoringCase("namunov")
                .doesNotContainIgnoringCase("testov");
        var whole = CopyContent.of(spoken(), LAW.copyRules().of("executor_copy"), Set.of(1, 2));
        assertThat(whole.path("persons"))
                .as("who has all items knows everybody")
                .hasSize(3);
        assertThat(CopyContent.of(spoken(), LAW.copyRules().of("disclosure_copy"), Set.of())
                        .path("persons"))
                .hasSize(3);
    }

    /** Father and son, spouses: who is questioned about the one is told nothing of the other. */
    @Test
    void whoBearsTheFamilyNameOfAPersonSpokenOfIsNotToldOf() {
        var request = JSON.readTree("""
            {"form": "mla_request", "facts": "Каримов Али заплатил.",
             "persons": [{"role": "suspect", "name": "КАРИМОВ Али", "born": "1984-03-09", "tax_id": "77000111"},
                         {"role": "witness", "name": "КАРИМОВ Вали"}],
             "assistance": [{"type": "taking_evidence", "facts": {"person_identity": "свидетеля Каримова Вали"}},
                            {"type": "bank_records", "facts": {"holder": "Каримов А."}}]}
            """);
        var copy = CopyContent.of(request, LAW.copyRules().of("executor_copy"), Set.of(1));
        assertThat(copy.path("persons")).hasSize(1);
        assertThat(copy.toString())
                .contains("КАРИМОВ Вали", "Каримова Вали")
                .doesNotContain("Али", "1984-03-09", "77000111");
        ((ObjectNode) request.at("/assistance/0/facts")).put("person_identity", "Каримова");
        assertThat(CopyContent.of(request, LAW.copyRules().of("executor_copy"), Set.of(1))
                        .path("persons"))
                .as("nobody can tell which of them is meant")
                .hasSize(2);
    }

    @Test
    void aFamilyNameBesideAnInitialIsOne() {
        var request = JSON.readTree("""
            {"form": "mla_request", "persons": [{"role": "witness", "name": "A. KARIMOV"}],
             "assistance": [{"type": "taking_evidence", "facts": {"person_identity": "the witness Karimov"}},
                            {"type": "bank_records", "facts": {"holder": "Somebody"}}]}
            """);
        var rule = LAW.copyRules().of("executor_copy");
        assertThat(CopyContent.of(request, rule, Set.of(1)).path("persons")).hasSize(1);
        assertThat(CopyContent.of(request, rule, Set.of(2)).path("persons")).isEmpty();
    }

    @Test
    void pagesAndCallsTellAnExecutorWhatHisCopyHolds() {
        var rule = LAW.copyRules().of("executor_copy");
        var shown = CopyContent.shown(spoken(), rule, Set.of(1), Needed.NOTHING);
        assertThat(shown.path("form").asString()).isEqualTo("mla_request");
        assertThat(shown.path("requesting").asString()).isEqualTo("UZ");
        assertThat(shown.at("/assistance/0/number").asInt()).isEqualTo(1);
        assertThat(shown.toString())
                .contains("TESTOVA")
                .doesNotContainIgnoringCase("namunov")
                .doesNotContain("Yordamov", "weigh refusal", "Oral talk");
    }

    @Test
    void whatWasWrittenForAnExecutorStandsInPlaceOfTheFactsAndHeKnowsWhoeverWasTicked() {
        var rule = LAW.copyRules().of("executor_copy");
        var ticked = NamedPersons.marks(spoken(), List.of("persons-3"));
        var needed = new Needed("Yordamov drove. So did Namunov.", ticked);
        var shown = CopyContent.shown(spoken(), rule, Set.of(1), needed);
        assertThat(shown.has("facts")).isFalse();
        assertThat(shown.path("executor_facts").asString()).isEqualTo("Yordamov drove. So did […].");
        assertThat(shown.path("persons")
                        .valueStream()
                        .map(person -> person.path("name").asString("")))
                .containsExactly("TESTOVA Marina", "YORDAMOV Aziz");
        assertThat(CopyContent.of(spoken(), rule, Set.of(1), new Needed(null, ticked))
                        .path("facts")
                        .asString())
                .isEqualTo("[…] paid Testova Marina. Later […] was seen with Yordamov.");
    }

    @Test
    void whoIsProtectedIsTickedByHisCodeAndWhoIsNotThereByNobody() {
        assertThat(NamedPersons.of(REQUEST)).containsOnlyKeys("persons-1", "persons-2", "persons-3");
        assertThat(String.valueOf(NamedPersons.of(REQUEST).get("persons-3")))
                .contains("V-1")
                .doesNotContainIgnoringCase("guvoh");
        var refusal = catchThrowableOfType(
                Refusal.class, () -> NamedPersons.marks(REQUEST, List.of("persons-1", "persons-4")));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("unknown-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executor_copy", "disclosure_copy"})
    void noCopyTellsWhoAProtectedPersonIsOrWhatTheOfficeKeeps(String kind) {
        assertThat(copy(kind, 1, 2).toString())
                .doesNotContainIgnoringCase("guvoh")
                .doesNotContain("77000111", "weigh refusal", "UZ-MLA-2025-000007", "Oral talk", "list.pdf", "annex");
    }

    @Test
    void aCopyForDisclosureHoldsNoProtectedPersonAndNoDataOfThirdParties() {
        var copy = copy("disclosure_copy");
        assertThat(copy.path("persons")).hasSize(2);
        assertThat(copy.path("assistance")).hasSize(2);
        assertThat(copy.at("/persons/1").propertyNames()).containsExactly("role");
        assertThat(copy.toString())
                .contains("NAMUNOV Shuhrat", "1984-03-09", "Who paid […]?")
                .doesNotContainIgnoringCase("testov")
                .doesNotContain("V-1", "AA1234567", "Street of Others", "KZ00X1", "Nowhere street");
    }

    @Test
    void whatIsLeftOutOfATextIsMarked() {
        assertThat(copy("executor_copy", 2).path("facts").asString())
                .isEqualTo("[…] paid Testova Marina. Witness V-1, that is […], saw it.");
        assertThat(copy("disclosure_copy")
                        .at("/assistance/0/facts/link_to_offence")
                        .asString())
                .isEqualTo("Namunovning puli […] hisobiga tushgan, […].");
    }
}
