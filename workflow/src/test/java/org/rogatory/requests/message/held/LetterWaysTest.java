package org.rogatory.requests.message.held;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterWaysTest {

    /** "Aa" and "BB" have one hash code. */
    @Test
    void wordsThatHashAlikeAreLaidOutAsTwoDocuments() {
        var first = LetterWays.wording("message", "Aa", null);
        assertThat(LetterWays.wording("message", "Aa", null)).isEqualTo(first).hasSize(64);
        assertThat(LetterWays.wording("message", "BB", null)).isNotEqualTo(first);
        assertThat(LetterWays.wording("message", "Aa", "sent back")).isNotEqualTo(first);
        assertThat(LetterWays.wording("another", "Aa", null)).isNotEqualTo(first);
    }
}
