package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedPlaceTest {

    private static final byte[] SIGNATURE = {(byte) 0xab, 0x01};

    @Test
    void takesTheSignatureAndNothingElseChanges() {
        byte[] added = bytes("/ID <0001> /Contents <00000000> /M (<00000000)");

        assertThat(ReservedPlace.fill(added, SIGNATURE, 4)).isTrue();
        assertThat(text(added)).isEqualTo("/ID <0001> /Contents <ab010000> /M (<00000000)");
    }

    @Test
    void isFilledToItsEnd() {
        byte[] added = bytes("<0000>");

        assertThat(ReservedPlace.fill(added, SIGNATURE, 2)).isTrue();
        assertThat(text(added)).isEqualTo("<ab01>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Contents <00000000> /Contents <00000000>",
                "/Contents <000000000>",
                "/Contents <0000000>",
                "/Contents <00000001>",
                "/Contents 00000000>",
                "<0000000",
                ""
            })
    void isNotFilledWhereItIsNotTheOnlyOneOrOfAnotherLength(String text) {
        byte[] added = bytes(text);

        assertThat(ReservedPlace.fill(added, SIGNATURE, 4)).isFalse();
        assertThat(text(added)).isEqualTo(text);
    }

    @Test
    void takesNeitherTooMuchNorNothing() {
        byte[] added = bytes("<00>");

        assertThat(ReservedPlace.fill(added, SIGNATURE, 1)).isFalse();
        assertThat(ReservedPlace.fill(added, new byte[0], 1)).isFalse();
        assertThat(text(added)).isEqualTo("<00>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
