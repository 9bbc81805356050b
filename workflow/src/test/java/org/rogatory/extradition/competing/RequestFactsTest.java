package org.rogatory.extradition.competing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.extradition.competing.RequestFacts.PlaceOfAct;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request says for itself beside others, and what the law is known to say of them. */
class RequestFactsTest {

    private static JsonNode content(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static final JsonNode WHOLE = content("""
            {'legal_basis': ['MINSK-1993', 'ETS-024'], 'articles': 'arts 56, 66',
             'acts': [{'date': '2026-02-27', 'place': 'Border post (synthetic)'}, {'place': 'Khatlon'},
                      {'date': '2025'}],
             'offences': [{'key': 'fraud', 'national_article': 'art. 247', 'max_penalty_years': 0.8},
                          {'key': 'drug_trafficking', 'max_penalty_years': 20}, {'key': 'forgery'}],
             'persons': [{'role': 'witness', 'citizenship': 'UZ', 'address': 'Elsewhere'},
                         {'role': 'wanted', 'citizenship': ['TJ', 'KG'], 'address': 'Dushanbe, street 1 (synthetic)'}],
             'extradition': {'assurances': ['speciality', {'text': 'no death penalty'}, ' ']}}""");

    @Test
    void saysWhatTheRequestSays() {
        var facts = RequestFacts.of(WHOLE, true);
        assertThat(facts.instruments()).containsExactly("MINSK-1993", "ETS-024");
        assertThat(facts.articles()).isEqualTo("arts 56, 66");
        assertThat(facts.places())
                .containsExactly(
                        new PlaceOfAct("2026-02-27", "Border post (synthetic)"), new PlaceOfAct(null, "Khatlon"));
        assertThat(facts.charges()).hasSize(3);
        assertThat(facts.nationalities()).containsExactly("TJ", "KG");
        assertThat(facts.residence()).isEqualTo("Dushanbe, street 1 (synthetic)");
        assertThat(facts.assurances()).containsExactly("speciality", "no death penalty");
    }

    @Test
    void theHighestPenaltyThatIsNamedIsTheGravity() {
        assertThat(RequestFacts.of(WHOLE, true).gravity()).isEqualByComparingTo(BigDecimal.valueOf(20));
        var unsaid = content("{'offences': [{'key': 'fraud'}, null]}");
        assertThat(RequestFacts.of(unsaid, true).gravity()).isNull();
    }

    @Test
    void whoReadsNoNamesReadsNothingOfThePerson() {
        var facts = RequestFacts.of(WHOLE, false);
        assertThat(facts.nationalities()).isEmpty();
        assertThat(facts.residence()).isNull();
        assertThat(facts.gravity()).isNotNull();
    }

    @Test
    void whatIsNotSaidIsNotMadeUp() {
        var facts = RequestFacts.of(content("{'persons': null, 'acts': null}"), true);
        assertThat(facts.instruments()).isEmpty();
        assertThat(facts.articles()).isNull();
        assertThat(facts.places()).isEmpty();
        assertThat(facts.assurances()).isEmpty();
        assertThat(facts.residence()).isNull();
        var inOneText = content("{'extradition': {'assurances': 'All of the treaty.'}}");
        assertThat(RequestFacts.of(inOneText, true).assurances()).containsExactly("All of the treaty.");
    }

    @Test
    void onlyTheArticleIsNamedAndOnlyWhereTheDataKnowIt() {
        var cited = List.of("MINSK-1993", "MINSK-1993-PROT", "ETS-024", "MINSK-1993");
        assertThat(CompetingRule.of(cited, ReferenceData.load().grounds()))
                .containsExactly(
                        new CompetingRule("MINSK-1993", "65"),
                        new CompetingRule("MINSK-1993-PROT", null),
                        new CompetingRule("ETS-024", "17"));
    }
}
