package org.rogatory.extradition.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.exchange.Exchange;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.identity.Officer;

/** What keeps an officer from a step, and which way leads on where nobody may be handed over. */
class ReceptionOffersTest {

    private final CustodyFiles custody = mock(CustodyFiles.class);
    private final Stops stops = mock(Stops.class);
    private final SimplifiedConsents consents = mock(SimplifiedConsents.class);
    private final CaseFile file = mock(CaseFile.class);
    private final ReceivedExtradition request = new ReceivedExtradition("KZ-EXT-2026-000001", "hidden", false);
    private final ReceptionOffers offers =
            new ReceptionOffers(custody, mock(Exchange.class), mock(Timeline.class), stops, consents);

    ReceptionOffersTest() {
        when(file.caseRef()).thenReturn("KZ-EXT-2026-000001");
        when(custody.bar(anyString(), anyString())).thenReturn(Optional.empty());
    }

    private Optional<String> bar(String verb) {
        return offers.bar(file, request, verb, Officer.system("KZ"));
    }

    @Test
    void aMeasureThatComesAfterTheAppointmentStillBarsTheHandover() {
        assertThat(bar("record_surrender")).isEmpty();
        request.stay(true);
        assertThat(bar("record_surrender")).contains("interim-measure-open");
        assertThat(bar("schedule_surrender")).contains("interim-measure-open");
        assertThat(bar("record_not_taken_over")).isEmpty();
    }

    @Test
    void aGrantThatNobodyMayBeHandedOverByIsCheckedAnew() {
        request.grant();
        assertThat(offers.fits(file, request, "resume")).isFalse();
        assertThat(offers.fits(file, request, "resume_granted")).isTrue();
        when(stops.standing("KZ-EXT-2026-000001")).thenReturn(true);
        assertThat(offers.fits(file, request, "resume")).isTrue();
        when(stops.standing("KZ-EXT-2026-000001")).thenReturn(false);
        when(consents.takenBack(file)).thenReturn(true);
        assertThat(offers.fits(file, request, "resume")).isTrue();
    }

    @Test
    void aGrantThatIsToBeDecidedAnewIsToldToNobody() {
        request.decide(DecisionFacts.GRANTED, "hidden", "head.kz");
        when(file.status()).thenReturn("granted");
        assertThat(offers.timely(file, request, ReceptionVerbs.DECISION)).isTrue();
        when(consents.takenBack(file)).thenReturn(true);
        assertThat(offers.timely(file, request, ReceptionVerbs.DECISION)).isFalse();
        request.decide(DecisionFacts.REFUSED, "hidden", "head.kz");
        when(file.status()).thenReturn("refused");
        assertThat(offers.timely(file, request, ReceptionVerbs.DECISION))
                .as("a court has refused since")
                .isTrue();
    }
}
