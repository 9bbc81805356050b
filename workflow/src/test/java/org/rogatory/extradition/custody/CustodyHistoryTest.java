package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.between;
import static org.rogatory.extradition.custody.Clocks.limit;
import static org.rogatory.extradition.custody.Clocks.since;

import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/** Periods of custody, and what is refused of them. */
class CustodyHistoryTest {

    private static final CustodyPeriod FIRST =
            between("2026-04-05T14:20:00+05:00", "2026-04-10T12:00:00+05:00", ALMATY);

    @Test
    void refusesAnEndBeforeTheBeginInWhateverZone() {
        refused(
                "custody-ends-before-begin",
                () -> between("2026-04-05T14:20:00+05:00", "2026-04-05T14:19:00+05:00", ALMATY));
        refused(
                "custody-ends-before-begin",
                () -> between("2026-04-05T14:20:00+05:00", "2026-04-05T15:00:00+06:00", ALMATY));
        assertThat(between("2026-04-05T14:20:00+05:00", "2026-04-05T11:20:00+02:00", ALMATY)
                        .open())
                .isFalse();
    }

    @Test
    void refusesTwoOpenPeriods() {
        refused(
                "custody-open-twice",
                () -> CustodyHistory.of(
                        since("2026-04-05T14:20:00+05:00", ALMATY), since("2026-05-05T14:20:00+05:00", ROME)));
    }

    @Test
    void refusesPeriodsThatOverlapHoweverTheyAreOrdered() {
        var within = between("2026-04-10T11:59:00+05:00", "2026-04-12T00:00:00+05:00", ALMATY);
        refused("custody-overlaps", () -> CustodyHistory.of(FIRST, within));
        refused("custody-overlaps", () -> CustodyHistory.of(within, FIRST));
        refused("custody-overlaps", () -> CustodyHistory.of(since("2026-04-01T00:00:00+05:00", ALMATY), FIRST));
    }

    @Test
    void refusesCustodyOfTheDead() {
        var died = FIRST.ended(OffsetDateTime.parse("2026-04-10T12:00:00+05:00"), Ending.DIED);
        refused("custody-after-death", () -> CustodyHistory.of(died, since("2026-04-11T00:00:00+05:00", ALMATY)));
        assertThat(CustodyHistory.of(died).last().ending()).isEqualTo(Ending.DIED);
    }

    @Test
    void ordersPeriodsAndKnowsInterruptions() {
        var moved = since("2026-04-10T12:00:00+05:00", ROME);
        var anew = since("2026-04-10T12:01:00+05:00", ROME);
        assertThat(CustodyHistory.of(moved, FIRST).periods()).containsExactly(FIRST, moved);
        assertThat(CustodyHistory.of(FIRST, moved).interrupted()).isFalse();
        assertThat(CustodyHistory.of(FIRST, anew).interrupted()).isTrue();
        assertThat(CustodyHistory.of(FIRST, anew).sinceInterruption().periods()).containsExactly(anew);
    }

    @Test
    void isNoHistoryWithoutAPeriod() {
        assertThatThrownBy(() -> new CustodyHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesALimitLongerOnceAndNoMoreThanTheLawAllows() {
        var limit = limit("surrender_minsk");
        assertThat(limit.extended(15).extension()).isEqualTo(15);
        refused("custody-not-extendable", () -> limit.extended(16));
        refused("custody-not-extendable", () -> limit.extended(0));
        refused("custody-not-extendable", () -> limit.extended(5).extended(5));
        refused("custody-not-extendable", () -> limit("prov_arrest_kz").extended(1));
    }

    @Test
    void isNoLimitOnCustodyWithoutAHoldOrANumber() {
        assertThatThrownBy(() -> limit("sys_ack")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit("ets024_add_info")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
