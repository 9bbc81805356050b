package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRules;

/** The term of an item goes on with the item, but not before the file does. */
class ItemDeadlinesTest {

    private static final String FILE = "UZ-MLA-2026-000001";
    private static final String ITEM = "UZ-MLA-2026-000001-2";
    private static final String PUT_OFF = "item_put_off";
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant PUT_OFF_AT = NOW.minus(Duration.ofDays(5));

    private final DeadlineRules rules = DeadlineRules.load();
    private final Deadlines deadlines = mock(Deadlines.class);
    private final DeadlineRepository rows = mock(DeadlineRepository.class);
    private final ItemDeadlines items = new ItemDeadlines(
            deadlines,
            rows,
            new OpenDeadlines(rows),
            mock(DeadlineWatchProcess.class),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final Deadline whole = begun(new StartDeadline(FILE, "sys_execution", PUT_OFF_AT, "UZ-GPO"));
    private final Deadline own = begun(new StartDeadline(FILE, ItemDeadlines.TERM, PUT_OFF_AT, "UZ-GPO").about(ITEM));

    private Deadline begun(StartDeadline start) {
        var end = new CountedEnd(NOW.minus(Duration.ofDays(1)), null, ZoneId.of("Asia/Tashkent"), true);
        return new Deadline(start.ruleKey(), start, rules.rule(start.ruleKey()), end);
    }

    @BeforeEach
    void bothAreOpen() {
        when(rows.due(eq(FILE), anyCollection())).thenReturn(List.of(whole, own));
    }

    @Test
    void whereTheFileWaitsTheTermOfAnItemThatGoesOnWaitsOnAsLongAsBefore() {
        own.pause(PUT_OFF_AT, PUT_OFF);
        whole.pause(NOW.minus(Duration.ofDays(1)), "request_information");
        items.follow(FILE, ITEM, false);
        verify(deadlines, never()).resume(any(Deadline.class));
        assertThat(own.view())
                .returns(DeadlineStatus.PAUSED, DeadlineView::status)
                .returns("request_information", DeadlineView::pauseReason)
                .returns(PUT_OFF_AT, DeadlineView::pausedAt);
    }

    @Test
    void whatWasMissedAlreadyPressesNobodyBeforeTheFileGoesOn() {
        own.pass(true, NOW);
        own.pause(NOW, PUT_OFF);
        whole.pause(NOW, "request_information");
        items.follow(FILE, ITEM, false);
        assertThat(own.presses()).isFalse();
    }

    @Test
    void itGoesOnWithTheItemWhereTheFileDoesNotWait() {
        own.pause(PUT_OFF_AT, PUT_OFF);
        items.follow(FILE, ITEM, false);
        verify(deadlines).resume(own);
    }
}
