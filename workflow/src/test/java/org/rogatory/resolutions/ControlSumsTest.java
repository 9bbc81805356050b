package org.rogatory.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.resolutions.ControlSummary.Executor;

/** How control stands on a day. */
class ControlSumsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private record Due(String getOfficer, LocalDate getDueOn, long getNumber)
            implements ControlledFileRepository.DueOfOfficer {}

    private static Due due(String officer, int days, long number) {
        return new Due(officer, TODAY.plusDays(days), number);
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
                        List.of(
                                new Executor("a.uz", 4, 3, 10),
                                new Executor("b.uz", 9, 0, 0),
                                new Executor("c.uz", 9, 0, 0))));
    }
}
