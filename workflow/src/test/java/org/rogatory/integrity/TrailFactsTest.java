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
        assertThat(told("exchange.appoint_sealed", "message=m-1;officer=first.kz"))
                .isEqualTo("message=m-1");
        assertThat(told("handover.pass", "away=first.kz;given=second.kz;handover=h-1;what=file"))
                .isEqualTo("handover=h-1;what=file");
    }

    /** Rows that were sealed before say it still. */
    @Test
    void whichQuestionWasRaisedOnAPersonIsLeftOut() {
        assertThat(told("mla.raise_stop", "codes=asylum_pending")).isEmpty();
        assertThat(told("mla.settle_stop", "codes=torture_risk;for=head.kz")).isEqualTo("for=head.kz");
    }

    @Test
    void otherDetailsStay() {
        assertThat(told("mla.refuse", "codes=political_offence")).isEqualTo("codes=political_offence");
        assertThat(told("mla.write", "given=yes;officer=none")).isEqualTo("given=yes;officer=none");
    }
}
