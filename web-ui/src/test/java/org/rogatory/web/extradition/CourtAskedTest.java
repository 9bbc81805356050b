package org.rogatory.web.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryPart;

/** What a court is asked for, and that what it gets stays on one sheet. */
class CourtAskedTest {

    @ParameterizedTest
    @CsvSource({
        "under_review, detained, true, custody",
        "under_review, detained, false, nothing",
        "extradition_check, extradition_custody, true, nothing",
        "extradition_check, release_due, true, release",
        "judicial_review, release_due, true, release review",
        "judicial_review, extradition_custody, true, review",
        "judicial_review, extradition_custody, false, abroad",
        "decided_granted, extradition_custody, true, appeal",
        "granted, , true, nothing",
    })
    void followsFromTheFileAndFromCustody(String status, String custody, boolean here, String asked) {
        assertThat(CourtAsked.of(status, custody, here)).containsExactly(asked.split(" "));
    }

    private static List<Row> rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Row("Offence", String.valueOf(each)))
                .toList();
    }

    private static Row besides(int number) {
        return new Row("More", String.valueOf(number));
    }

    @Test
    void whatHasNoRoomOnTheSheetIsCounted() {
        assertThat(SummaryPart.cut(rows(6), 6, CourtAskedTest::besides)).isEqualTo(rows(6));
        assertThat(SummaryPart.cut(rows(9), 6, CourtAskedTest::besides))
                .hasSize(7)
                .endsWith(new Row("More", "3"));
    }
}
