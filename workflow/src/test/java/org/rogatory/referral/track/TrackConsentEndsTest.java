package org.rogatory.referral.track;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Cases;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.consent.StandingConsent;

class TrackConsentEndsTest {

    private static final String FILE = "KG-REF-2026-000001";

    private final JusticeLinks links = mock(JusticeLinks.class);
    private final FollowUps followUps = mock(FollowUps.class);
    private final Consents consents = mock(Consents.class);
    private final TrackConsentEnds ends =
            new TrackConsentEnds(links, followUps, consents, mock(Cases.class), mock(TrackNotices.class));

    private static StandingConsent word(Purpose purpose, @Nullable String recipient) {
        return new StandingConsent("consent", purpose, recipient, null, List.of(), List.of());
    }

    @Test
    void aWordToOneOfficeAloneKeepsNoCodeShownElsewhere() {
        when(consents.standing(FILE)).thenReturn(List.of(word(Purpose.LAW_ENFORCEMENT, "KG-UNIT-1")));
        when(consents.standing(FILE, Purpose.LAW_ENFORCEMENT, null)).thenReturn(Optional.empty());
        ends.on(new ConsentRunOut(FILE, "consent", Purpose.LAW_ENFORCEMENT.key()));
        verify(links).endThoseByConsent(FILE);
        verify(followUps, never()).stop(anyString());
    }

    @Test
    void whileTheGeneralWordStandsNothingEnds() {
        when(consents.standing(FILE, Purpose.LATER_CONTACT, null))
                .thenReturn(Optional.of(word(Purpose.LATER_CONTACT, null)));
        ends.on(new ConsentRunOut(FILE, "consent", Purpose.LATER_CONTACT.key()));
        verify(followUps, never()).stop(anyString());
        verify(links, never()).endThoseByConsent(anyString());
    }

    @Test
    void whoseOtherWordStandsIsAskedOnWhenOneEnds() {
        var ended = new ConsentEnded(FILE, "consent", Purpose.LATER_CONTACT.key());
        when(consents.standing(FILE, Purpose.LATER_CONTACT, null))
                .thenReturn(Optional.of(word(Purpose.LATER_CONTACT, null)))
                .thenReturn(Optional.empty());
        ends.on(ended);
        verify(followUps, never()).stop(anyString());
        ends.on(ended);
        verify(followUps).stop(FILE);
    }
}
