package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;

/** How fields are called where a verb writes down what came and also releases words of its own. */
class FieldWordsTest {

    private final Words words = mock(Words.class, call -> {
        var key = String.valueOf(call.<Object>getArgument(0));
        return key.endsWith(".received") ? "theirs" : key;
    });
    private final FieldWords fields = new FieldWords(mock(ParticularFields.class), mock(CaseWords.class), words);

    @ParameterizedTest
    @ValueSource(strings = {"reference", "happenedOn"})
    void theLetterByWhichAnItemIsWithdrawnIsTheirs(String field) {
        assertThat(fields.label(field, "withdraw_item")).isEqualTo("theirs");
        assertThat(fields.scans("withdraw_item")).isTrue();
    }

    @Test
    void theTextThatTellsOfItIsOurs() {
        assertThat(fields.label("releasedText", "withdraw_item")).isEqualTo("cases.field.releasedText");
        assertThat(fields.label("releasedText", "record_withdrawal")).isEqualTo("theirs");
        assertThat(fields.came("withdraw_item")).isFalse();
    }
}
