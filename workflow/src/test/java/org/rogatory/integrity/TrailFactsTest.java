package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.ChainedRow;

/** Of steps of access and of hand-overs a certificate tells everything but who signs in by which name. */
class TrailFactsTest {

    private static String told(String action, String details) {
        return TrailFacts.details(new ChainedRow(1, 1L, "0".repeat(64), Instant.EPOCH, "head.kz", action, details));
    }

    @Test
    void namesOfOfficersAreLeftOut() {
        assertThat(told("access.reader-left", "officer=first.kz;part=file")).isEqualTo("part=file");
        assertThat(told("handover.pass", "away=first.kz;given=second.kz;handover=h-1;what=file"))
                .isEqualTo("handover=h-1;what=file");
    }

    @Test
    void otherDetailsStay() {
        assertThat(told("mla.write", "given=yes;officer=none")).isEqualTo("given=yes;officer=none");
    }
}
