package org.rogatory.mla.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How texts speak of a person, in the letters of each language; all persons are synthetic. */
class PersonWordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static PersonWords words(String name) {
        return PersonWords.of(JSON.createObjectNode().put("role", "witness").put("name", name));
    }

    @ParameterizedTest
    @CsvSource({
        "ՓՈՐՁԵՎՅԱՆ Նմուշ, Փորձևյան Նմուշը եկավ",
        "Փորձևյան Նմուշ, եկավ Ն. ՓՈՐՁԵՎՅԱՆԸ",
        "ՓՈՐՁԵՒՅԱՆ Նմուշ, Նմուշ Փորձեվյանը եկավ",
        "ՕՐԵՎԻ Նմուշ, Նմուշ Օրևին եկավ"
    })
    void aLetterThatIsTwoInCapitalsIsOneName(String name, String text) {
        assertThat(words(name).in(List.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ՓՈՐՁԵՎՅԱՆ Նմուշ, Փորձևյանի հաշիվը", "ՓՈՐՁԵՎՅԱՆ Նմուշ, ՓՈՐՁԵՎՅԱՆԻ հաշիվը"})
    void alsoInTheFamilyNameAlone(String name, String text) {
        assertThat(words(name).byFamilyIn(List.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ՓՈՐՁԵՎՅԱՆ Նմուշ, Փորձանյան Նմուշը եկավ"})
    void andNobodyElse(String name, String text) {
        assertThat(words(name).in(List.of(text))).isFalse();
        assertThat(words(name).byFamilyIn(List.of(text))).isFalse();
    }
}
