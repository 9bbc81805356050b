package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Words beside a request tell of a protected person what the request does not. */
class ToldNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static boolean told(String open, String words) {
        var person = JSON.createObjectNode()
                .put("name", "ЗАШИТОВА Марина")
                .put("document", "паспорт")
                .put("document_number", "AB 1234567")
                .put("address", "Грузия");
        var request = JSON.createObjectNode().put("facts", open);
        return new ToldNames(List.of(person), request).in(said(words));
    }

    private static ObjectNode said(String words) {
        var said = JSON.createObjectNode();
        said.putObject("answers").put("persons", words);
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Показания Зашитовой получены.",
                "Допрошена Зашитова М.",
                "Марина З. видела деньги.",
                "Предъявлен документ ab 1234567."
            })
    void aSurnameInAnyCaseAnInitialOrTheNumberOfAPaperTellsWhoSheIs(String words) {
        assertThat(told("V-1 видела деньги.", words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Показания V-1 получены.", "Предъявлен паспорт, выданный в Грузии.", "Марина приехала."})
    void aCodeACountryAKindOfPaperOrAGivenNameAloneTellsNobody(String words) {
        assertThat(told("V-1 видела деньги.", words)).isFalse();
    }

    @Test
    void whatTheRequestSaysOpenlyMayBeSaidAgainButNoMoreThanThat() {
        var open = "Обвиняемый Зашитов продал Зашитову Петру дом.";
        assertThat(told(open, "Зашитов допрошен.")).isFalse();
        assertThat(told(open, "Зашитов М. допрошен.")).isTrue();
        assertThat(told(open, "Зашитова допрошена.")).isTrue();
    }

    @Test
    void whereNobodyIsProtectedNothingIsTold() {
        assertThat(new ToldNames(List.of(), said("x")).in(said("Зашитова"))).isFalse();
    }
}
