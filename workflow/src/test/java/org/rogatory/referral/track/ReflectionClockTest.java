package org.rogatory.referral.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.referral.track.ReflectionClock.Reminder;

class ReflectionClockTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);

    private static Optional<String> next(LocalDate to, LocalDate today) {
        return ReflectionClock.next(FROM, to, today).map(Reminder::key);
    }

    @Test
    void remindsAtHalfSevenDaysAndOneDayBefore() {
        var to = FROM.plusDays(30);
        assertThat(ReflectionClock.reminders(FROM, to))
                .extracting(Reminder::on)
                .containsExactly(FROM.plusDays(15), FROM.plusDays(23), FROM.plusDays(29));
        assertThat(next(to, FROM)).contains("half");
        assertThat(next(to, FROM.plusDays(15))).contains("7");
        assertThat(next(to, FROM.plusDays(28))).contains("1");
        assertThat(next(to, FROM.plusDays(29))).isEmpty();
    }

    @Test
    void ofAShortPeriodRemindsOnceADay() {
        assertThat(next(FROM.plusDays(14), FROM))
                .as("half of it, and seven days before")
                .contains("7");
        assertThat(next(FROM.plusDays(5), FROM)).contains("half");
        assertThat(next(FROM.plusDays(2), FROM)).contains("1");
    }

    private static Optional<String> told(LocalDate to, LocalDate today) {
        return ReflectionClock.due(FROM, to, today).map(reminder -> reminder.told(today));
    }

    @Test
    void whatIsHeardLateTellsOnlyWhatIsTrueStill() {
        var to = FROM.plusDays(30);
        assertThat(told(to, FROM.plusDays(14))).as("nothing is due yet").isEmpty();
        assertThat(told(to, FROM.plusDays(15))).contains("half");
        assertThat(told(to, FROM.plusDays(22))).contains("half");
        assertThat(told(to, FROM.plusDays(23))).contains("7");
        assertThat(told(to, FROM.plusDays(24))).as("six days are left").contains("soon");
        assertThat(told(to, FROM.plusDays(29))).contains("1");
        assertThat(told(to, to)).as("its last day").contains("soon");
        assertThat(told(to, to.plusDays(1))).as("it is over").isEmpty();
    }

    @Test
    void ofWhatIsDueOnOneDayTheNearerToTheEndIsTold() {
        assertThat(told(FROM.plusDays(14), FROM.plusDays(7))).contains("7");
        assertThat(told(FROM.plusDays(5), FROM.plusDays(2))).contains("half");
        assertThat(told(FROM.plusDays(2), FROM.plusDays(1))).contains("1");
    }

    @Test
    void theFirstDateThatATalkDoesNotStandForIsNext() {
        var dates = FollowUps.months(3).stream().map(FROM::plusMonths).toList();
        var month = FROM.plusMonths(1);
        assertThat(FollowUps.after(dates, month)).contains(FROM.plusMonths(3));
        assertThat(FollowUps.after(dates, FROM.plusMonths(3).minusDays(10))).contains(FROM.plusMonths(6));
        assertThat(FollowUps.after(dates, FROM.plusMonths(24))).isEmpty();
    }

    @Test
    void aStateMaySayWhenThePersonIsAskedFirst() {
        assertThat(FollowUps.months(3)).isEqualTo(FollowUps.MONTHS);
        assertThat(FollowUps.months(1)).containsExactly(1, 6, 12, 24);
        assertThat(FollowUps.months(12)).containsExactly(12, 24);
    }
}
