package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.integrations.signature.Asn1Bounds.Walk;

/** What would cost a library its stack or its memory is told before it reads it. */
class Asn1BoundsTest {

    private static final int MOST = 1_000;

    private static Walk walk(byte[] data) {
        return Asn1Bounds.walk(data, MOST);
    }

    private static byte[] repeated(String hex, int times, String end) {
        var all = new ByteArrayOutputStream();
        var part = HexFormat.of().parseHex(hex);
        for (int i = 0; i < times; i++) {
            all.writeBytes(part);
        }
        all.writeBytes(HexFormat.of().parseHex(end));
        return all.toByteArray();
    }

    private static byte[] integers(int number) throws IOException {
        var all = new ASN1Encodable[number];
        for (int i = 0; i < number; i++) {
            all[i] = new ASN1Integer(i);
        }
        return new DERSequence(all).getEncoded();
    }

    @Test
    void whatGoesTooDeepIsTold() {
        assertThat(walk(repeated("3080", 1_000_000, ""))).isEqualTo(Walk.BEYOND);
        assertThat(walk(repeated("2480", 1_000_000, ""))).isEqualTo(Walk.BEYOND);
        assertThat(walk(repeated("3080", 64, "0000".repeat(64)))).isEqualTo(Walk.WITHIN);
        assertThat(walk(repeated("3080", 65, "0000".repeat(65)))).isEqualTo(Walk.BEYOND);
    }

    @Test
    void whatHasTooManyElementsIsTold() throws IOException {
        assertThat(walk(integers(MOST - 1))).isEqualTo(Walk.WITHIN);
        assertThat(walk(integers(MOST))).isEqualTo(Walk.BEYOND);
        assertThat(walk(repeated("3080", 1, "020100".repeat(MOST) + "0000"))).isEqualTo(Walk.BEYOND);
    }

    @Test
    void aContentInPiecesIsLetPassAsLongAsThePiecesHoldSomething() throws IOException {
        var content = new BEROctetString(new byte[3_000_000]);
        assertThat(walk(new BERSequence(new ASN1Encodable[] {new ASN1Integer(1), content}).getEncoded()))
                .isEqualTo(Walk.WITHIN);
        assertThat(walk(repeated("2480", 1, "0400".repeat(2 * MOST) + "0000"))).isEqualTo(Walk.BEYOND);
        assertThat(walk(repeated("2480", 1, "020100".repeat(MOST) + "0000")))
                .as("what is no piece counts")
                .isEqualTo(Walk.BEYOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3080",
                "308002",
                "300502",
                "3003020200",
                "0480",
                "30850000000001",
                "3084ffffffff",
                "1f",
                "1fffffffffff0100",
                "30800001",
                "30030480"
            })
    void whatIsNotWholeIsTold(String hex) {
        assertThat(walk(HexFormat.of().parseHex(hex))).isEqualTo(Walk.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0500", "3000", "30800000", "1f810100", "300302010100000000"})
    void whatIsWholeIsToldWhateverStandsBehindIt(String hex) {
        assertThat(walk(HexFormat.of().parseHex(hex))).isEqualTo(Walk.WITHIN);
        assertThat(Asn1Bounds.within(HexFormat.of().parseHex(hex), MOST)).isTrue();
    }

    @Test
    void aLengthMayTakeBytesOfItsOwn() {
        assertThat(walk(repeated("308180", 1, "0500".repeat(64)))).isEqualTo(Walk.WITHIN);
        assertThat(walk(repeated("30820080", 1, "0500".repeat(64)))).isEqualTo(Walk.WITHIN);
    }
}
