package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told as a number of a letter gets among the numbers only if it is one. */
class LetterNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"14-2-262/26", "UZ-MLA-2026-000123", "исх. № 12/3-4567-26", "№5", "7"})
    void aNumberIsTaken(String told) {
        assertThat(LetterNumber.told(told, null)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testov", "No Testova 12", "SYNTHETIC-Qorasoqol7", "by telephone", " "})
    void wordsAreNot(String told) {
        assertThat(LetterNumber.told(told, null)).isNull();
    }
}
