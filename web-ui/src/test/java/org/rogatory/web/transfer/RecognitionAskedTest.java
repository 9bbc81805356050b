package org.rogatory.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.transfer.Seat;

/** What a court is asked for in a file of transfer. */
class RecognitionAskedTest {

    @ParameterizedTest
    @CsvSource({
        "under_review, EXECUTING, open, recognise",
        "registered_by_partner, EXECUTING, open, recognise",
        "handover_scheduled, EXECUTING, open, recognise",
        "agreed, EXECUTING, against, against",
        "agreed, SENTENCING, open, recognised-there",
        "under_review, UNKNOWN, open, seat-unknown",
        "sentence_recognised, EXECUTING, recognised, recognised",
        "handover_scheduled, SENTENCING, recognised, recognised",
        "draft, EXECUTING, open, nothing",
        "information_requested, EXECUTING, open, nothing",
        "refused, EXECUTING, open, nothing",
        "serving, EXECUTING, recognised, nothing",
    })
    void followsFromTheFileAndFromTheConsent(String status, Seat seat, String stands, String asked) {
        assertThat(RecognitionAsked.of(status, seat, "recognised".equals(stands), "against".equals(stands)))
                .isEqualTo(asked);
    }
}
