package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;

/** From when the next round of a limit counts. */
class BegunDeadlinesTest {

    private static final String RULE = "sys_execution";
    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    /** 24:00 of 24 November in Tashkent. */
    private static final Instant END = Instant.parse("2026-11-24T19:00:00Z");

    private final DeadlineRules rules = DeadlineRules.load();

    /** The round that begins when the alarm of the first one is heard at this moment. */
    private DeadlineView next(String heard) {
        var rows = mock(DeadlineRepository.class);
        when(rows.saveAndFlush(any(Deadline.class))).thenAnswer(returnsFirstArg());
        var begun = new BegunDeadlines(
                rows,
                new OpenDeadlines(rows),
                mock(DeadlineWatchProcess.class),
                rules,
                Directory.load(),
                WorkingCalendar.load(),
                Clock.fixed(Instant.parse(heard), ZoneOffset.UTC));
        var start = new StartDeadline("UZ-MLA-2026-000001", RULE, Instant.parse("2026-11-02T05:00:00Z"), "UZ-GPO");
        var passed = new Deadline("first", start, rules.rule(RULE), new CountedEnd(END, null, TASHKENT, true));
        begun.nextRound(passed, END.minusMillis(1));
        var saved = ArgumentCaptor.forClass(Deadline.class);
        verify(rows).saveAndFlush(saved.capture());
        return saved.getValue().view();
    }

    @Test
    void countsFromTheEndOfTheFirstAlsoWhereItsAlarmIsHeardSomewhatLater() {
        for (var heard : new String[] {"2026-11-24T19:00:00Z", "2026-12-09T18:59:59Z"}) {
            assertThat(next(heard))
                    .returns(2, DeadlineView::round)
                    .returns(LocalDate.of(2026, 12, 9), DeadlineView::lastDay);
        }
    }

    @Test
    void countsFromThenWhereTheWholeRoundIsOverWhenTheAlarmIsHeard() {
        assertThat(next("2026-12-09T19:00:00Z"))
                .returns(2, DeadlineView::round)
                .returns(LocalDate.of(2026, 12, 25), DeadlineView::lastDay);
        assertThat(next("2027-01-24T05:00:00Z").lastDay()).isEqualTo(LocalDate.of(2027, 2, 8));
    }
}
