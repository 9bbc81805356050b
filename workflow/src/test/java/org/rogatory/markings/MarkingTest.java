package org.rogatory.markings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marking may enter, and what is a number of the classified registry. */
class MarkingTest {

    @Test
    void whatIsAboveTheHighestDoesNotEnter() {
        var official = new MarkingsSettings("for_official_use");
        assertThat(Marking.values())
                .filteredOn(official::permits)
                .containsExactly(Marking.NONE, Marking.FOR_OFFICIAL_USE);
        assertThat(Marking.values()).allMatch(new MarkingsSettings("top_secret")::permits);
        assertThat(Marking.values())
                .filteredOn(new MarkingsSettings("none")::permits)
                .containsExactly(Marking.NONE);
        assertThatThrownBy(() -> new MarkingsSettings("high")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "7/26-с", "ДСП 14.2", "1-9/2026 ss"})
    void aNumberIsTaken(String text) {
        assertThat(RegistryNumber.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "Testov 12", "12 about Testov", "12<b>", "1234567890123456789012345678901"})
    void whatTellsMoreIsNot(String text) {
        assertThat(RegistryNumber.is(text)).isFalse();
    }
}
