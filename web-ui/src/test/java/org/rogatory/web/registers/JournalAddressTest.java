package org.rogatory.web.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;

/** What a journal is asked for stands in the addresses of its parts. */
class JournalAddressTest {

    private static final JournalQuery QUERY =
            new JournalQuery("KZ-GPO", JournalKind.INCOMING, 2026, "14+1", null, null);

    @Test
    void anIndexWithAPlusIsStillThatIndex() {
        assertThat(JournalAddress.of(QUERY, "/book"))
                .isEqualTo("/journals/incoming/book?authority=KZ-GPO&year=2026&index=14%2B1");
        assertThat(JournalAddress.turned(QUERY, "", "after", "20"))
                .isEqualTo("/journals/incoming?authority=KZ-GPO&year=2026&index=14%2B1&after=20");
    }
}
