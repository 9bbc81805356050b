package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.web.referral.StateClockPages.ClockLine;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;

/** A default is told as a default, and what nobody has verified as that. */
class StateClockPagesTest {

    private static final String DEFAULT = "referral.clock.default";

    private final Words words = mock(
            Words.class,
            asked -> Stream.of(asked.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));

    private final CaseWords caseWords = mock(CaseWords.class, asked -> asked.getArgument(1));

    private final StateClockPages pages = new StateClockPages(DeadlineRules.load(), caseWords, words);

    private ClockLine line(String rule, String state) {
        return pages.of(state, Locale.ENGLISH).stream()
                .filter(line -> line.what().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNobodyHasSeenIsADefault() {
        assertThat(line("ref_presumed", "KZ"))
                .isEqualTo(new ClockLine("ref_presumed", "referral.clock.working-days 5", DEFAULT));
        assertThat(line("ref_contact_referral", "KZ").length()).isEqualTo("referral.clock.hours 48");
        assertThat(line("ref_followup", "KZ").length()).isEqualTo("referral.clock.months 3");
        assertThat(line("ref_reflection", "KZ"))
                .isEqualTo(new ClockLine("ref_reflection", "referral.clock.named", DEFAULT));
        assertThat(line("ref_guardian", "KZ").length()).isEqualTo("referral.clock.unknown");
    }

    @Test
    void whatASourceSaysIsToldWithItsBasisAndThatNobodyHasVerifiedIt() {
        assertThat(line("ref_reflection", "GE").length()).isEqualTo("referral.clock.least 30");
        assertThat(line("ref_reflection", "GE").standing())
                .isEqualTo("referral.track.told.unverified CETS-197 art. 13");
    }

    @Test
    void remindersAreNoTimesOfAState() {
        assertThat(pages.of("KZ", Locale.ENGLISH))
                .hasSizeGreaterThan(10)
                .extracting(ClockLine::what)
                .doesNotContain("ref_reflection_warn", "ref_safety_review", "ref_reflection_floor");
    }
}
