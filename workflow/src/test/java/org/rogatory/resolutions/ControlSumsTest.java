package org.rogatory.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.resolutions.ControlSummary.Executor;

/** How control stands on a day. */
class ControlSumsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private record Due(String getOfficer, LocalDate getDueOn, long getNumber, long getAnswered)
            implements ControlledFileRepository.DueOfOfficer {}

    private static Due due(String officer, int days, long number) {
        return answered(officer, days, number, 0);
    }

    private static Due answered(String officer, int days, long number, long answered) {
        return new Due(officer, TODAY.plusDays(days), number, answered);
    }

    @Test
    void theMostOverdueExecutorStandsFirstAndTodayIsNotOverdue() {
        var days = List.<ControlledFileRepository.Due>of(
                due("", -10, 1), due("", -1, 2), due("", 0, 1), due("", 7, 1), due("", 8, 4));
        var ofOfficers = List.<ControlledFileRepository.DueOfOfficer>of(
                due("b.uz", 3, 9), due("a.uz", -1, 2), due("a.uz", -10, 1), due("a.uz", 8, 1), due("c.uz", 0, 9));

        assertThat(ControlSums.of(days, ofOfficers, TODAY))
                .isEqualTo(new ControlSummary(
                        9,
                        3,
                        2,
                        0,
                        List.of(
                                new Executor("a.uz", 4, 3, 10),
                                new Executor("b.uz", 9, 0, 0),
                                new Executor("c.uz", 9, 0, 0))));
    }

    @Test
    void whatIsAnsweredIsOnControlButLateForNobody() {
        var days = List.<ControlledFileRepository.Due>of(
                answered("", -10, 2, 2), answered("", -1, 2, 1), answered("", 3, 4, 1));
        var ofOfficers = List.<ControlledFileRepository.DueOfOfficer>of(
                answered("a.uz", -10, 2, 2), answered("a.uz", -1, 2, 1), answered("b.uz", -10, 1, 1));

        assertThat(ControlSums.of(days, ofOfficers, TODAY))
                .isEqualTo(new ControlSummary(
                        8, 1, 3, 4, List.of(new Executor("a.uz", 4, 1, 1), new Executor("b.uz", 1, 0, 0))));
    }
}
