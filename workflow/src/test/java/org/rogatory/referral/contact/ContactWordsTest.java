package org.rogatory.referral.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever says that a place is not safe ends it however others have written it; all numbers are synthetic. */
class ContactWordsTest {

    private static ContactWords way(String value) {
        return ContactWords.of(Map.of("value", value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "998000123456",
                "00998 000 12-34-56",
                "+998.000.12.34.56",
                "8 000 123456",
                "000 12 34 56",
                "тел. (000) 123456, вечером",
                "+998 000 99 99 99; +998 000 12 34 56",
                "٩٩٨٠٠٠١٢٣٤٥٦",
            })
    void aNumberIsTheSameHoweverItIsWritten(String written) {
        assertThat(way("+998 (000) 123-45-6").leadsWhere(way(written))).isTrue();
        assertThat(way(written).leadsWhere(way("+998 (000) 123-45-6"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+998 000 123 457", "23456", "namuna@example.org", "вечером"})
    void anotherPlaceIsAnother(String written) {
        assertThat(way("+998 (000) 123-45-6").leadsWhere(way(written))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namuna1234567@example.org", " namuna1234567@EXAMPLE.ORG "})
    void anAddressIsComparedAsAWhole(String written) {
        assertThat(way("namuna1234567@example.org").leadsWhere(way(written))).isTrue();
        assertThat(way("1234567").leadsWhere(way(written))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namuna street 5, 100000", "namuna  street 5,100000"})
    void soIsAPlace(String written) {
        assertThat(way("Namuna street 5, 100000").leadsWhere(way(written))).isTrue();
        assertThat(way("Namuna street 6, 100000").leadsWhere(way(written))).isFalse();
    }
}
