package org.rogatory.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the trail is asked for stands in the address of its next page. */
class AuditQueryTest {

    @Test
    void aNumberWithAPlusIsStillThatNumber() {
        assertThat(new AuditQuery("", "", "14+7", "", "").address("/audit", "20"))
                .isEqualTo("/audit?file=14%2B7&before=20");
    }
}
