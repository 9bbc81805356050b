package org.rogatory.referral.share;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.referral.consent.LastDays;

class ShareLastDaysTest {

    private static final String FILE = "7KQXM-2P9DT";
    private static final String CONSENT = "consent";

    private final ShareLeavings leavings = mock(ShareLeavings.class);
    private final ShareEnds ends = mock(ShareEnds.class);
    private final LastDays days = mock(LastDays.class);
    private final ReferralShare share = mock(ReferralShare.class);
    private final ShareLastDays lastDays = new ShareLastDays(leavings, ends, days);

    @BeforeEach
    void cameByAConsent() {
        when(share.view()).thenReturn(view());
        when(share.caseRef()).thenReturn(FILE);
        when(share.status()).thenReturn(ShareStatus.ACCEPTED);
        when(share.leaving()).thenReturn(new ShareLeaving("release", ShareArrival.ARRIVED));
    }

    private static ShareView view() {
        return new ShareView(
                "share",
                FILE,
                ShareKind.REFER,
                "KZ-NC",
                "KZ-SHELTER-1",
                "KZ",
                null,
                null,
                List.of(),
                false,
                ShareGround.CONSENT,
                CONSENT,
                null,
                null,
                ShareStatus.ACCEPTED,
                null,
                "coordinator",
                Instant.EPOCH,
                null,
                null,
                null,
                ShareArrival.ARRIVED);
    }

    @Test
    void whatComesAfterItsLastDayEnds() {
        when(days.passed(FILE, CONSENT)).thenReturn(true);
        lastDays.came(share);
        verify(leavings).giveUp(share, "consent_run_out");
        verify(ends).told(share, "expire_share", "share_revoked");
    }

    @Test
    void whatComesBeforeItWaitsToBeOpened() {
        lastDays.came(share);
        verify(leavings, never()).giveUp(any(), anyString());
    }

    @Test
    void whatWasOpenedMeanwhileStays() {
        when(days.passed(FILE, CONSENT)).thenReturn(true);
        when(share.leaving()).thenReturn(new ShareLeaving("release", ShareArrival.TAKEN));
        lastDays.came(share);
        verify(leavings, never()).giveUp(any(), anyString());
    }
}
