package org.rogatory.transfer.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Letters of two days are not always signed in their order: a consent that was taken back since counts no more. */
class LateConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    private static TransferConsent withdrawn() {
        var consent = new TransferConsent("KZ-TSP-2026-000001", ConsentStatus.WITHDRAWN);
        consent.withdraw(DAY);
        return consent;
    }

    private static boolean late(String verb, LocalDate on) {
        return ConsentStatus.late(withdrawn(), new ConsentTold(verb, on), on);
    }

    @Test
    void anOlderConsentComesLate() {
        assertThat(late(ConsentVerbs.CONSENT, DAY.minusDays(3))).isTrue();
        assertThat(late(ConsentVerbs.VERIFY, DAY)).isTrue();
        assertThat(late(ConsentVerbs.CONSENT, DAY.plusDays(1))).isFalse();
    }

    @Test
    void thatHeDoesNotConsentIsNeverLate() {
        assertThat(late(ConsentVerbs.WITHDRAWAL, DAY.minusDays(3))).isFalse();
        assertThat(late(ConsentVerbs.REFUSAL, DAY.minusDays(3))).isFalse();
    }

    @Test
    void whoHasTakenNothingBackIsBelieved() {
        var consent = new TransferConsent("KZ-TSP-2026-000001", ConsentStatus.GIVEN);
        var told = new ConsentTold(ConsentVerbs.VERIFY, DAY);
        assertThat(ConsentStatus.late(consent, told, DAY)).isFalse();
    }
}
