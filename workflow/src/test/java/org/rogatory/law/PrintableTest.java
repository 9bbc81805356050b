package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may stand in a letter, in any script, and what may not. */
class PrintableTest {

    @Test
    void everyScriptAndSignOfPeopleCanBePrinted() {
        assertThat(Printable.all("Ғани Ўктам, ქართული, العربية \u200f, 👨‍👩‍👧, <b>\n\t"))
                .isTrue();
    }

    @Test
    void whatTurnsTheOrderOfLettersOrIsNoSignCannot() {
        assertThat(Printable.all("order\u202Efdp")).isFalse();
        assertThat(Printable.all("bell\u0007")).isFalse();
        assertThat(Printable.only("order\u202Efdp\u000Bend")).isEqualTo("orderfdp\nend");
    }
}
