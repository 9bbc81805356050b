package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;

/** A moment of custody is one at a place whose clock is known, and has come. */
class MomentTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:20:00Z");

    private static Act act(@Nullable String time, @Nullable String zone) {
        return Act.draft("release")
                .at(time == null ? null : LocalDateTime.parse(time), zone)
                .act();
    }

    private static void refused(Act act, String code, String field) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Moment.of(act, NOW));
        assertThat(refusal).isNotNull().returns(code, Refusal::code);
        assertThat(refusal.parameters()).containsEntry("field", field);
    }

    @Test
    void isCountedOnTheClockOfThePlace() {
        assertThat(Moment.of(act("2026-05-04T14:20", "Asia/Almaty"), NOW).at()).isEqualTo(NOW);
        assertThat(Moment.of(act("2026-05-04T14:20", "UTC+05:00"), NOW).at()).isEqualTo(NOW);
    }

    @Test
    void hasCome() {
        refused(act("2026-05-04T14:21", "Asia/Almaty"), "moment-in-future", "time");
    }

    @Test
    void isAtAPlaceWhoseClockIsKnown() {
        refused(act("2026-05-04T14:20", "Asia/Nowhere"), "zone-unknown", "zone");
        refused(act("2026-05-04T14:20", "+99:00"), "zone-unknown", "zone");
    }

    @Test
    void isToldWithBoth() {
        refused(act(null, "Asia/Almaty"), "field-missing", "time");
        refused(act("2026-05-04T14:20", null), "field-missing", "zone");
    }

    @Test
    void isTheEarlierWhereTheClockShowsTheHourTwice() {
        assertThat(Moment.of(act("2025-10-26T02:30", "Europe/Rome"), NOW).at())
                .isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
    }
}
