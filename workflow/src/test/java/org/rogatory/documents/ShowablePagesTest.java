package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages are drawn from a content that is held whole, so only of one that may be. */
class ShowablePagesTest {

    private static final long MOST = 16L * 1024 * 1024;

    private static DocumentView document(long size, InspectionReason... found) {
        return new DocumentView(
                "d-1",
                "c-1",
                "protocol",
                "protocol.pdf",
                null,
                null,
                DocumentStatus.ATTACHED,
                "application/pdf",
                "00",
                null,
                new KeptContent("c-1", "address", "00", size),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                Inspection.of(Set.of(found), VirusScan.OFF, "application/pdf", Instant.EPOCH),
                null);
    }

    @Test
    void aFileThatIsNeverHeldWholeIsNotShown() {
        assertThat(DocumentPages.showable(document(MOST))).isTrue();
        assertThat(DocumentPages.showable(document(MOST + 1))).isFalse();
    }

    @Test
    void aFileOfWhichSomethingWasNotLookedIntoIsNotShown() {
        assertThat(DocumentPages.showable(document(MOST, InspectionReason.OBJECTS)))
                .isFalse();
        assertThat(DocumentPages.showable(document(MOST, InspectionReason.EMBEDDED)))
                .isTrue();
    }
}
