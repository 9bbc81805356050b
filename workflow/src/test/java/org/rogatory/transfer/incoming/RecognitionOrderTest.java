package org.rogatory.transfer.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;

/** A recognition by the other State takes the place of no decision of ours. */
class RecognitionOrderTest {

    private static CaseFile file(String status) {
        var file = mock(CaseFile.class);
        when(file.status()).thenReturn(status);
        return file;
    }

    private static boolean recognises(Seat seat, String status) {
        return TransferReceptionVerbs.fits(file(status), seat, "recognise_sentence");
    }

    @Test
    void theStateThatHasSentencedAgreesFirst() {
        assertThat(recognises(Seat.SENTENCING, "under_review")).isFalse();
        assertThat(recognises(Seat.SENTENCING, "agreed")).isTrue();
        assertThat(TransferReceptionVerbs.fits(file("under_review"), Seat.SENTENCING, "agree"))
                .isTrue();
    }

    @Test
    void aCourtOfTheStateThatCarriesOutMayDecideAtOnce() {
        assertThat(recognises(Seat.EXECUTING, "under_review")).isTrue();
        assertThat(recognises(Seat.UNKNOWN, "under_review")).isTrue();
    }

    @Test
    void nothingIsDecidedUnderReview() {
        assertThat(Transfers.undecided(file("under_review"))).isTrue();
        assertThat(Transfers.undecided(file("agreed"))).isFalse();
        assertThat(Transfers.appointed(file("handover_scheduled"))).isTrue();
        assertThat(Transfers.appointed(file("agreed"))).isFalse();
    }
}
