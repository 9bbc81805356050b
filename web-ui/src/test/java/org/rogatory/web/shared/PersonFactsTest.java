package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a dossier goes on a sheet for outside: by what the person is known, and nothing that protects him. */
class PersonFactsTest {

    private static final JsonNode DOSSIER = JsonMapper.shared().readTree("""
            {"names": [{"text": "Намуна Фарход", "latin": "Namuna Farkhod", "kind": "own"}, {"text": "Known Also"}],
             "born": "1981-01-15", "place": "Khatlon", "sex": "male", "citizenships": ["TJ", ""],
             "documents": [{"kind": "passport", "number": "AA 1", "state": "TJ", "on": "2020-01-01"}, {}],
             "photos": [{"documentRef": "DOC-1"}], "prints": [{"documentRef": "DOC-2"}],
             "protected": true, "health": "Asylum (synthetic)", "counsel": {"name": "Counsel (synthetic)"},
             "consul": {"declined": true}, "minors": {"count": 2, "cared_by": "Aunt (synthetic)"},
             "location": "Shelter (synthetic)", "interpreter": {"language": "tg"}}""");

    @Test
    void tellsByWhatThePersonIsKnown() {
        var facts = PersonFacts.of(DOSSIER);
        assertThat(facts.names()).containsExactly("Намуна Фарход", "Namuna Farkhod", "Known Also");
        assertThat(facts.born()).isEqualTo("1981-01-15");
        assertThat(facts.citizenships()).containsExactly("TJ");
        assertThat(facts.papers()).containsExactly(new PersonFacts.Paper("passport AA 1", "TJ"));
        assertThat(facts.photos()).containsExactly("DOC-1");
        assertThat(facts.prints()).containsExactly("DOC-2");
    }

    @Test
    void tellsNothingOfWhatProtectsHimOrIsHisAlone() {
        assertThat(PersonFacts.of(DOSSIER).toString())
                .contains("Khatlon")
                .doesNotContain("protected", "Asylum", "Counsel", "Aunt", "Shelter", "declined", "tg");
    }

    @Test
    void ofThePersonOfARequestTellsWhoHeIsAndNoMore() {
        var facts = PersonFacts.ofRequest(JsonMapper.shared().readTree("""
                {"role": "sentenced", "name": "Намунаев Отабек", "name_latin": "NAMUNAEV OTABEK", "born": "1993-02-17",
                 "place": "Namangan", "citizenship": ["UZ", " "], "sex": "male", "document_number": "AB 7",
                 "location": "Prison (synthetic)", "parents": "Father (synthetic)", "tax_id": "T-1",
                 "address": "Street (synthetic)", "note": "Asylum (synthetic)"}"""));
        assertThat(facts.names()).containsExactly("Намунаев Отабек", "NAMUNAEV OTABEK");
        assertThat(facts.citizenships()).containsExactly("UZ");
        assertThat(facts.papers()).containsExactly(new PersonFacts.Paper("AB 7", null));
        assertThat(facts.toString())
                .contains("Namangan", "1993-02-17")
                .doesNotContain("Prison", "Father", "T-1", "Street", "Asylum");
    }

    @Test
    void ofARequestThatNamesNobodyNothingIsMadeUp() {
        var facts = PersonFacts.ofRequest(JsonMapper.shared().createObjectNode().put("citizenship", "KZ"));
        assertThat(facts.names()).isEmpty();
        assertThat(facts.citizenships()).containsExactly("KZ");
        assertThat(facts.papers()).isEmpty();
    }

    @Test
    void ofAnEmptyDossierNothingIsMadeUp() {
        var facts = PersonFacts.of(JsonMapper.shared().createObjectNode());
        assertThat(facts.names()).isEmpty();
        assertThat(facts.born()).isNull();
        assertThat(facts.papers()).isEmpty();
    }
}
