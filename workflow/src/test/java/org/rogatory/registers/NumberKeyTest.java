package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKeyTest {

    @ParameterizedTest
    @CsvSource({
        "14-2-7/26,       № 14-2-7/26",
        "14-2-7/26,       14 - 2 - 7 / 26",
        "14-2-7/26,       14–2—7∕26",
        "14-2-7/26,       14-2-0007/26",
        "14-2-7/26,       No. 14-2-7/26",
        "14-2-7/26,       N 14-2-7/26",
        "ВХ-15/AC,        вх-15/ас",
        "OBX-1,           овх-1",
        "7/1-100,         7/1-100",
    })
    void isTheSameForSpellingsOfOneNumber(String one, String other) {
        assertThat(NumberKey.of(one)).isEqualTo(NumberKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"14-2-7/26, 14-27/26", "1-10, 1-1", "14/2, 14-2", "100, 1", "A-1, B-1"})
    void differsForDifferentNumbers(String one, String other) {
        assertThat(NumberKey.of(one)).isNotEqualTo(NumberKey.of(other));
    }

    @Test
    void keepsNothingThatASearchWouldTakeForAWildcard() {
        assertThat(NumberKey.of("14%_7*'")).isEqualTo("14-7");
    }

    @Test
    void tellsALetterFromOthersByADigit() {
        assertThat(NumberKey.distinct("№ 7-А")).isTrue();
        assertThat(NumberKey.distinct("-")).isFalse();
        assertThat(NumberKey.distinct("б/н")).isFalse();
    }

    @Test
    void isNeverLongerThanItsColumn() {
        assertThat(NumberKey.of("7".repeat(500))).hasSize(NumberKey.LONGEST);
    }
}
