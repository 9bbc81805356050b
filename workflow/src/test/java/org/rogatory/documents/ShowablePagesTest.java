package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.VirusScan;

/** Pages are drawn from a content that is held whole, so only of one that may be. */
class ShowablePagesTest {

    private static final long MOST = 16L * 1024 * 1024;

    private static DocumentView document(long size, InspectionReason... found) {
        return document("application/pdf", size, found);
    }

    private static DocumentView document(String mediaType, long size, InspectionReason... found) {
        return new DocumentView(
                "d-1",
                "c-1",
                "protocol",
                "protocol.pdf",
                null,
                null,
                DocumentStatus.ATTACHED,
                mediaType,
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
                Inspection.of(Set.of(found), VirusScan.OFF, mediaType, Instant.EPOCH),
                null);
    }

    @Test
    void aFileThatIsNeverHeldWholeIsNotShown() {
        assertThat(DocumentPages.showable(document(MOST))).isTrue();
        assertThat(DocumentPages.showable(document(MOST + 1))).isFalse();
    }

    @Test
    void ofManyPagesAHundredAreShownAndOfSeveralPicturesTheFirst() {
        assertThat(DocumentPages.shown(document(MOST), 100)).isEqualTo(100);
        assertThat(DocumentPages.shown(document(MOST), 150)).isEqualTo(100);
        assertThat(DocumentPages.shown(document("image/tiff", MOST), 3)).isEqualTo(1);
        assertThat(DocumentPages.shown(document("image/gif", MOST), 1)).isEqualTo(1);
    }

    @Test
    void aFileOfWhichSomethingWasNotLookedIntoIsNotShown() {
        assertThat(DocumentPages.showable(document(MOST, InspectionReason.OBJECTS)))
                .isFalse();
        assertThat(DocumentPages.showable(document(MOST, InspectionReason.EMBEDDED)))
                .isTrue();
    }
}
