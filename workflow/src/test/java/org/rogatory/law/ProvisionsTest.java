package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.law.Provisions.Place;

/** An article is cited with the instrument in which it stands. */
class ProvisionsTest {

    private static final Provisions PROVISIONS = ReferenceData.load().provisions();

    @Test
    void aConventionSpeaksForItself() {
        assertThat(PROVISIONS.place("UNTOC", "use")).contains(new Place("UNTOC", "18(19)"));
    }

    @Test
    void whatAProtocolTakesFromItsConventionIsAnArticleOfTheConvention() {
        assertThat(PROVISIONS.place("UNTOC-TIP", "use")).contains(new Place("UNTOC", "18(19)"));
        assertThat(PROVISIONS.place("UNTOC-SOM", "costs")).contains(new Place("UNTOC", "18(28)"));
    }

    @Test
    void whatIsNotRecordedIsNotKnown() {
        assertThat(PROVISIONS.place("UNTOC", "lunch")).isEmpty();
        assertThat(PROVISIONS.place("NOWHERE", "use")).isEmpty();
    }
}
