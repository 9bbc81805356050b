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
    void whatIsNoSignCannot() {
        assertThat(Printable.all("bell\u0007")).isFalse();
        assertThat(Printable.only("or\u0007der\u000Bend")).isEqualTo("order\nend");
    }
}
