package org.rogatory.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.VirusScan;

/** What the antivirus says comes before anything else. */
class MediaChecksTest {

    private static Inspected found(InspectionReason... reasons) {
        return new Inspected(Set.of(reasons), VirusScan.SCANNED);
    }

    private static @Nullable String refused(ThrowingCallable act) {
        return catchThrowableOfType(MediaRefused.class, act).code();
    }

    @Test
    void whatIsInfectedOrMustBeSeenFirstIsNotOpened() {
        assertThat(refused(() -> MediaChecks.demandScanned(found(InspectionReason.VIRUS))))
                .isEqualTo("media-infected");
        assertThat(refused(() -> MediaChecks.demandScanned(found(InspectionReason.UNSCANNED))))
                .isEqualTo("media-unscanned");
        assertThatNoException().isThrownBy(() -> MediaChecks.demandScanned(found(InspectionReason.PROGRAM)));
    }

    @Test
    void onlyAnUpdateMayHoldAProgram() {
        assertThat(refused(() -> MediaChecks.demandHarmless(found(InspectionReason.PROGRAM), MediaKind.TRUST_LIST)))
                .isEqualTo("media-dangerous");
        assertThatNoException()
                .isThrownBy(() -> MediaChecks.demandHarmless(found(InspectionReason.PROGRAM), MediaKind.UPDATE));
        assertThatNoException()
                .isThrownBy(() -> MediaChecks.demandHarmless(found(InspectionReason.NOT_LOOKED_INTO), MediaKind.CRL));
    }
}
