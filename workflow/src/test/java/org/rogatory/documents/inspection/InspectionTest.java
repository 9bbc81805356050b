package org.rogatory.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was not looked into is never told as clean. */
class InspectionTest {

    private static InspectionState after(InspectionReason... reasons) {
        return found(VirusScan.OFF, reasons).state();
    }

    private static Inspection found(VirusScan scan, InspectionReason... reasons) {
        return Inspection.of(Set.of(reasons), scan, "application/msword", Instant.EPOCH);
    }

    @Test
    void aFileWhoseObjectsWereNotTakenOutIsNotFullyLookedInto() {
        assertThat(after(InspectionReason.OBJECTS)).isEqualTo(InspectionState.UNCHECKED);
        assertThat(after(InspectionReason.EMBEDDED, InspectionReason.OBJECTS)).isEqualTo(InspectionState.UNCHECKED);
        assertThat(after(InspectionReason.DAMAGED)).isEqualTo(InspectionState.UNCHECKED);
        assertThat(after(InspectionReason.NOT_LOOKED_INTO)).isEqualTo(InspectionState.UNCHECKED);
    }

    @Test
    void aFileOfWhichEverythingWasLookedIntoIsClean() {
        assertThat(after()).isEqualTo(InspectionState.CLEAN);
        assertThat(after(InspectionReason.EMBEDDED)).isEqualTo(InspectionState.CLEAN);
    }

    @Test
    void aLookThatSawNothingTakesNothingOutOfQuarantine() {
        var before = found(VirusScan.UNREACHED, InspectionReason.DAMAGED, InspectionReason.UNSCANNED);
        assertThat(before.state()).isEqualTo(InspectionState.QUARANTINED);

        var unseen = found(VirusScan.OFF, InspectionReason.DAMAGED).after(before);
        assertThat(unseen).isEqualTo(before);
        var seen = found(VirusScan.SCANNED, InspectionReason.DAMAGED).after(before);
        assertThat(seen.state()).isEqualTo(InspectionState.UNCHECKED);
    }

    @Test
    void whatIsDangerousIsInQuarantineWhateverElseWasFound() {
        assertThat(after(InspectionReason.OBJECTS, InspectionReason.PROGRAM)).isEqualTo(InspectionState.QUARANTINED);
        assertThat(after(InspectionReason.ARCHIVE_UNREAD)).isEqualTo(InspectionState.QUARANTINED);
    }
}
