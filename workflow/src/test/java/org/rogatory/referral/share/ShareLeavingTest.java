package org.rogatory.referral.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

/** Who may have what was passed on is told of it, also where it left before anybody wrote down how far it had come. */
class ShareLeavingTest {

    private static ReferralShare share(ShareStatus status, ShareLeaving leaving) {
        var share = mock(ReferralShare.class);
        when(share.status()).thenReturn(status);
        when(share.leaving()).thenReturn(leaving);
        return share;
    }

    private static ShareLeaving come(ShareArrival far) {
        return new ShareLeaving("release", far);
    }

    @Test
    void whatLeftBeforeItWasFollowedMayBeThere() {
        assertThat(ShareLeaving.had(share(ShareStatus.ACCEPTED, ShareLeaving.none())))
                .isTrue();
        assertThat(ShareLeaving.had(share(ShareStatus.OFFERED, ShareLeaving.none())))
                .isFalse();
        assertThat(ShareLeaving.had(share(ShareStatus.REVOKED, ShareLeaving.none())))
                .isFalse();
    }

    @Test
    void whatWasTakenUpIsThereAndWhatIsFollowedIsNot() {
        assertThat(ShareLeaving.had(share(ShareStatus.EXPIRED, come(ShareArrival.TAKEN))))
                .isTrue();
        assertThat(ShareLeaving.had(share(ShareStatus.DONE, ShareLeaving.none())))
                .isTrue();
        for (var far : ShareArrival.UNTAKEN) {
            assertThat(ShareLeaving.had(share(ShareStatus.ACCEPTED, come(far))))
                    .as("%s", far)
                    .isFalse();
        }
    }
}
