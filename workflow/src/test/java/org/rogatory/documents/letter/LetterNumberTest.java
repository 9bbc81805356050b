package org.rogatory.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told as a number of a letter gets among the numbers only if it is one. */
class LetterNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14-2-262/26",
                "UZ-MLA-2026-000123",
                "исх. № 12/3-4567-26",
                "№5",
                "7",
                "ACK-9",
                "IT-ANS-1",
                "ОТВ/4",
                "UZ ffffffff-ffff-4fff-afff-ffffffffffff"
            })
    void aNumberIsTaken(String told) {
        assertThat(LetterNumber.told(told, null)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Testov",
                "No Testova 12",
                "SYNTHETIC-Qorasoqol7",
                "KZ-ANS",
                "Ann-1",
                "OTVET-7",
                "by telephone",
                " "
            })
    void wordsAreNot(String told) {
        assertThat(LetterNumber.told(told, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testov T.", "по-делу-Testova", "about Testov 12"})
    void wordsAreNoReferenceOfAnotherSystem(String told) {
        assertThat(LetterNumber.wordyName(told)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SC-02", "case-one", "2026/15 АБВ"})
    void anIdentifierOfAnotherSystemIsOne(String told) {
        assertThat(LetterNumber.wordyName(told)).isFalse();
    }
}
