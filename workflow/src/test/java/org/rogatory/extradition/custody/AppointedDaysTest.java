package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.between;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.since;

import org.junit.jupiter.api.Test;

/** Which of the days appointed for a surrender sets the limit on who is held. */
class AppointedDaysTest {

    private static final CustodyPeriod FIRST =
            between("2026-05-04T14:20:00+05:00", "2026-05-06T09:00:00+05:00", ALMATY);

    /** 20 May while he was held, another day while he was free. */
    private static AppointedDays appointed(String another) {
        return AppointedDays.read("")
                .and(day("2026-05-20"), at("2026-05-05T10:00:00+05:00"))
                .and(day(another), at("2026-05-06T12:00:00+05:00"));
    }

    private static CustodyHistory caught(String on) {
        return CustodyHistory.of(FIRST, since(on + "T09:00:00+05:00", ALMATY));
    }

    @Test
    void whoWasReallyFreeIsHeldByTheDayThatStoodWhenHeWasCaught() {
        assertThat(appointed("2026-06-10").governing(caught("2026-05-10"))).isEqualTo(day("2026-06-10"));
        assertThat(appointed("2026-05-20").governing(caught("2026-05-25"))).isNull();
    }

    @Test
    void whoWasNeverFreeIsHeldByTheFirst() {
        var never = CustodyHistory.of(since("2026-05-04T14:20:00+05:00", ALMATY));
        assertThat(appointed("2026-06-10").governing(never)).isEqualTo(day("2026-05-20"));
        var after = CustodyHistory.of(
                between("2026-05-04T14:20:00+05:00", "2026-05-10T09:00:00+05:00", ALMATY),
                since("2026-05-10T09:00:00+05:00", ALMATY));
        assertThat(appointed("2026-06-10").governing(after)).isEqualTo(day("2026-05-20"));
    }

    @Test
    void aLaterDayGivesNoMoreTimeAndAnEarlierOneLess() {
        var caught = caught("2026-05-10");
        var further = appointed("2026-06-10").and(day("2026-07-01"), at("2026-05-11T10:00:00+05:00"));
        assertThat(further.governing(caught)).isEqualTo(day("2026-06-10"));
        assertThat(further.and(day("2026-05-30"), at("2026-05-12T10:00:00+05:00"))
                        .governing(caught))
                .isEqualTo(day("2026-05-30"));
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var kept = appointed("2026-06-10");
        assertThat(AppointedDays.read(kept.kept())).isEqualTo(kept);
        assertThat(AppointedDays.read("").governing(caught("2026-05-10"))).isNull();
    }
}
