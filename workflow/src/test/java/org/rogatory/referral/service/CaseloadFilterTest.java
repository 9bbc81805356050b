package org.rogatory.referral.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.referral.service.CaseloadFilter.Place;

/** A place in the list stands in an address, which anybody may write. */
class CaseloadFilterTest {

    @Test
    void aPlaceIsReadAsItWasWritten() {
        var place = new Place(CaseloadRow.NEVER, "7KQXM-2P9DT");
        assertThat(Place.of(place.text())).isEqualTo(place);
    }

    @Test
    void whatIsNoPlaceIsTheBeginning() {
        assertThat(Place.of("")).isEqualTo(Place.START);
        assertThat(Place.of("tomorrow_7KQXM-2P9DT")).isEqualTo(Place.START);
    }
}
