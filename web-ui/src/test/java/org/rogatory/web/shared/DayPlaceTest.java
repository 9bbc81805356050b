package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayPlaceTest {

    @Test
    void isADayAndWhatStandsThere() {
        assertThat(DayPlace.of("2026-04-20_UZ-1_2")).contains(new DayPlace(LocalDate.of(2026, 4, 20), "UZ-1_2"));
    }

    @Test
    void isReadAsItIsWritten() {
        var place = new DayPlace(LocalDate.of(2026, 4, 20), "UZ-1_2");
        assertThat(place.text()).isEqualTo("2026-04-20_UZ-1_2");
        DayPlace read = DayPlace.of(place.text(), DayPlace::new, new DayPlace(LocalDate.EPOCH, ""));
        assertThat(read).isEqualTo(place);
    }

    @Test
    void aListOfItsOwnBeginsWhereATextNamesNone() {
        var start = new DayPlace(LocalDate.EPOCH, "");
        DayPlace read = DayPlace.of("soon", DayPlace::new, start);
        assertThat(read).isSameAs(start);
    }

    @Test
    void isNoneWhereATextNamesNone() {
        assertThat(DayPlace.of(null)).isEmpty();
        assertThat(Stream.of("", "2026-04-20", "soon_UZ-1", "2026-02-31_UZ-1", "+99999-01-01_UZ-1", "-0001-01-01_UZ-1"))
                .allMatch(text -> DayPlace.of(text).isEmpty());
    }
}
