package org.rogatory.referral.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.ReferenceData;

/** The period lasts as long as the convention or the law of the State says, and of no other State a number is told. */
class ReflectionFloorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String BASIS = ", unit: days, least: true, basis: \"%s\", confidence: %s, source: [%s]";

    private static ReflectionFloor floor(DeadlineRules rules) {
        return new ReflectionFloor(ReferenceData.load(), rules);
    }

    @Test
    void itIsThatOfTheConventionWhereItBinds() {
        var floor = floor(DeadlineRules.load());
        assertThat(floor.days("GE", DAY)).contains(30);
        assertThat(floor.days("UZ", DAY)).isEmpty();
    }

    @Test
    void theLawOfTheStateCountsAndTheLongerOfBoth() throws IOException {
        var unseen = BASIS.formatted("not seen: ask the central authority", "low", "");
        var seen = BASIS.formatted("art. 1 (synthetic)", "low", "S-197");
        var files = MadeEdition.shipped();
        files.compute(
                "referral-clocks.yaml",
                (name, text) -> String.valueOf(text)
                        .replace("state: UZ, value: null" + unseen, "state: UZ, value: 45" + seen)
                        .replace("state: GE, value: 30,", "state: GE, value: 60,")
                        .replace("state: AM, value: 30,", "state: AM, value: 10,"));
        var made = ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(files)));
        var floor = floor(DeadlineRules.load(made));
        assertThat(floor.days("UZ", DAY)).contains(45);
        assertThat(floor.days("GE", DAY)).contains(60);
        assertThat(floor.days("AM", DAY)).as("no less than the convention").contains(30);
        assertThat(floor.days("KZ", DAY)).isEmpty();
    }

    @Test
    void itIsThatOfTheStateAloneWhereAnEditionKeepsTheOneOfTheConventionWithoutItsNumber() throws IOException {
        var made = MadeEdition.of(
                1, "deadlines.yaml", "(?s)(- key: ref_reflection_floor\n.*?)  value: 30\n", "$1  value: null\n");
        var floor = floor(DeadlineRules.load(ReferenceFiles.zipped(new ByteArrayInputStream(made))));
        assertThat(floor.days("GE", DAY)).contains(30);
    }
}
