package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UZ-MLA-2026-000123",
                "uz-mla-2026-000123",
                "  UZ MLA 2026 000123 ",
                "uzmla2026000123",
                "UZ–MLA–2026–000123",
                "UZ-МLА-2026-000123",
                "UZ-MLA-2026-123",
                "uz mla 2026 123",
                "mla 2026 123",
                "ＵＺ-MLA-2026-000123",
                "UZ-MLA-٢٠٢٦-000123"
            })
    void readsTheOwnNumberHoweverItIsTyped(String typed) {
        assertThat(CaseNumber.own(key(typed), "UZ")).isEqualTo("UZMLA2026000123");
    }

    @ParameterizedTest
    @CsvSource({
        "7-2/1184-26, 72118426",
        "КА-15/26, KA1526",
        "ka 15.26, KA1526",
        "Исх. № 5/26, ИCXNO526",
        "ВС-1, BC1",
        "ЁЖ-9, EЖ9"
    })
    void comparesLettersAndDigitsAlone(String typed, String key) {
        assertThat(key(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "18/2-35-26, 18-2/35.26, true",
        "КА-15/26, ka 15.26, true",
        "UZ-MLA-2026-000123, uz mla 2026 000123, true",
        "18/2-35-26, 18/23-5-26, false",
        "18/2-35-26, 182-35-26, false"
    })
    void tellsNumbersApartByWhereTheirDigitsAreParted(String one, String other, boolean same) {
        assertThat(CaseNumber.same(one, other)).isEqualTo(same);
        assertThat(CaseNumber.same(null, other)).isFalse();
    }

    @Test
    void leavesNothingForWildcards() {
        assertThat(key("%_' --")).isEmpty();
        assertThat(CaseNumber.key(null)).isNull();
    }

    @Test
    void keepsTwoStatesApart() {
        assertThat(CaseNumber.own(key("KZ-MLA-2026-5"), "UZ")).isEqualTo("KZMLA2026000005");
        assertThat(CaseNumber.own(key("MLA-2026-5"), "KZ")).isEqualTo("KZMLA2026000005");
    }

    @Test
    void cutsWhatIsLongerThanAnyNumber() {
        assertThat(key("9".repeat(5000))).hasSize(160);
    }

    private static String key(String typed) {
        var key = CaseNumber.key(typed);
        assertThat(key).isNotNull();
        return key == null ? "" : key;
    }
}
