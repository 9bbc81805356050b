package org.rogatory.mla.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is taken out of a request where a section of it is for others, and what stays. */
class RequestSectionsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RequestSections sections = new RequestSections();

    private static JsonNode whole() {
        return JSON.readTree("""
                {"requesting": "UZ", "facts": "What happened.", "purpose": "Proof.", "persons": [{"code": "P1"}],
                 "assistance": [{"type": "bank_records", "facts": {"account": "1"}}, {"type": "search"},
                  {"type": "witness", "facts": {"questions": "Which?"}}]}
                """);
    }

    @Test
    void sectionsAreWhatIsToldAndWhatIsAskedItemByItem() {
        assertThat(sections.of(whole())).containsExactly("facts", "purpose", "assistance-1", "assistance-3");
    }

    @Test
    void whatIsClosedIsNotThereAndTheWholeIsLeftAsItWas() {
        var whole = whole();
        var left = sections.without(whole, Set.of("facts", "assistance-3"));
        assertThat(left.has("facts")).isFalse();
        assertThat(left.path("purpose").asString()).isEqualTo("Proof.");
        assertThat(left.path("assistance").path(0).has("facts")).isTrue();
        assertThat(left.path("assistance").path(2).has("facts")).isFalse();
        assertThat(left.path("assistance").path(2).path("type").asString()).isEqualTo("witness");
        assertThat(left.path("persons").size()).isOne();
        assertThat(whole).isEqualTo(whole());
    }

    @Test
    void anItemKeepsItsNumberWhereOnlySomeAreGiven() {
        var some = JSON.readTree(
                "{\"assistance\": [{\"number\": 3, \"type\": \"witness\", \"facts\": {\"questions\": \"Which?\"}}]}");
        assertThat(sections.of(some)).containsExactly("assistance-3");
        assertThat(sections.without(some, Set.of("assistance-1"))).isEqualTo(some);
        assertThat(sections.without(some, Set.of("assistance-3"))
                        .path("assistance")
                        .path(0)
                        .has("facts"))
                .isFalse();
    }

    @Test
    void wordsBelongToTheSectionOfTheirPlace() {
        assertThat(RequestSections.tells("facts", Set.of("facts"))).isTrue();
        assertThat(RequestSections.tells("urgency-reason", Set.of("facts"))).isFalse();
        assertThat(RequestSections.tells("assistance-2-questions", Set.of("assistance-3")))
                .isTrue();
        assertThat(RequestSections.tells("assistance-2-questions", Set.of("assistance-2")))
                .isFalse();
    }
}
