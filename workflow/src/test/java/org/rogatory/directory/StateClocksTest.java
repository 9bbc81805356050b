package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.DeadlineRule.FirstDay;
import org.rogatory.directory.DeadlineRule.Unit;

/** A State has its own clock where the data say so, and of what is not known nothing is invented. */
class StateClocksTest {

    private static final String FILE = "referral-clocks.yaml";
    private static final String PERIOD = "ref_reflection";
    private static final String ANSWER = "ref_answer";
    private static final String ROW =
            "- {key: own, rule: ref_answer, state: KZ, value: 3, unit: days, least: false, basis: art. 1,"
                    + " confidence: low, source: [S-197], verified_by: Synthetic office, verified_on: 2026-01-15}\n";

    private static DeadlineRules with(String row) throws IOException {
        var files = MadeEdition.shipped();
        files.compute(FILE, (name, text) -> text + row);
        return DeadlineRules.load(ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(files))));
    }

    @Test
    void theLeastLengthOfThePeriodIsKnownWhereTheConventionBinds() {
        var rules = DeadlineRules.load();
        assertThat(rules.clock(PERIOD, "GE")).hasValueSatisfying(clock -> {
            assertThat(clock.value()).isEqualTo(30);
            assertThat(clock.least()).isTrue();
            assertThat(clock.basis()).contains("CETS-197");
            assertThat(clock.verifiedBy()).as("nobody has read the law there").isNull();
        });
        assertThat(rules.rule(PERIOD, "GE").value()).as("its end is named").isNull();
    }

    @Test
    void elsewhereItIsUnknownAndTheDefaultCounts() {
        var rules = DeadlineRules.load();
        assertThat(rules.clock(PERIOD, "UZ"))
                .hasValueSatisfying(clock -> assertThat(clock.known()).isFalse());
        assertThat(rules.clock(PERIOD, "DE")).isEmpty();
        assertThat(rules.clock(ANSWER, "KZ")).isEmpty();
        assertThat(rules.rule(ANSWER, "KZ")).isEqualTo(rules.rule(ANSWER));
    }

    @Test
    void theClockOfAStateStandsInPlaceOfTheDefaultThereAlone() throws IOException {
        var rules = with(ROW);
        var own = rules.rule(ANSWER, "KZ");
        assertThat(own.value()).isEqualTo(3);
        assertThat(own.basis()).isEqualTo("art. 1");
        assertThat(own.kind()).isEqualTo("statute");
        assertThat(own.counting())
                .as("counted as the default is")
                .isEqualTo(rules.rule(ANSWER).counting());
        assertThat(own.further()).isEqualTo(rules.rule(ANSWER).further());
        assertThat(rules.rule(ANSWER, "UZ").value()).isEqualTo(1);
        assertThat(rules.rule(ANSWER).awaited()).as("what is due stays owed").isTrue();
        assertThat(rules.clock(ANSWER, "KZ"))
                .hasValueSatisfying(clock -> assertThat(clock.verifiedOn()).isEqualTo(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void aRowWithoutALengthLeavesTheDefault() throws IOException {
        var rules = with(ROW.replace("value: 3", "value: null").replace("[S-197]", "[]"));
        assertThat(rules.rule(ANSWER, "KZ")).isEqualTo(rules.rule(ANSWER));
        assertThat(rules.clock(ANSWER, "KZ")).isPresent();
    }

    @Test
    void aStateMayCountInAnotherUnitIfItSaysHow() throws IOException {
        var counting = "unit: hours, counting: {calendar: calendar, first_day: included, unit: hours, zone: authority,"
                + " moves_for_holidays: false, direction: forward, confidence: low}";
        var rule = with(ROW.replace("unit: days", counting)).rule(ANSWER, "KZ");
        assertThat(rule.unit()).isEqualTo(Unit.HOURS);
        assertThat(rule.counting().workingDays()).isFalse();
        assertThat(rule.counting().firstDay()).isEqualTo(FirstDay.INCLUDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule: ref_answer | rule: ref_reflection_warn | rule: has no length of its own in a State
            rule: ref_answer | rule: sys_ack | rule: unknown code sys_ack
            rule: ref_answer | rule: ref_nothing | rule: unknown code ref_nothing
            state: KZ | state: XX | state: unknown code XX
            source: [S-197] | source: [] | source: missing
            unit: days | unit: weeks | unit: unknown code weeks
            unit: days | unit: hours | counting: missing: another unit is counted otherwise
            ref_answer, state: KZ, value: 3, unit: days | ref_draft_dies, state: KZ, value: 3, unit: hours | unit: a day that is named keeps the unit of its rule
            value: 3 | value: 0 | value: a limit is more than nothing
            least: false | least: true | least: of the period of reflection alone, whose end is named
            rule: ref_answer | rule: ref_reflection | least: of the period of reflection alone, whose end is named
            verified_by: Synthetic office | verified_by: null | verified_on: told without who verified it, or when
            ref_answer, state: KZ, value: 3, unit: days, least: false | ref_reflection, state: KZ, value: 3, unit: days, least: true | rule: used twice in KZ
            """)
    void tellsOneMistakeInOneLine(String from, String to, String message) {
        assertThat(ROW).contains(from);
        assertThatThrownBy(() -> with(ROW.replace(from, to)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage(FILE + ", own, " + message);
    }
}
