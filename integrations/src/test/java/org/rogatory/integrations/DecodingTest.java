package org.rogatory.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.rogatory.integrations.Decoding.Bounds;

/** Streams are unpacked up to the bounds of the thread, and not at all after that. */
class DecodingTest {

    private static final Bounds SMALL = new Bounds(100_000, 150_000, 100, false);

    private static COSStream zeros(int length) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[length]);
        }
        return stream;
    }

    private static int unpacked(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes().length;
        }
    }

    @Test
    void oneStreamIsBounded() throws IOException {
        try (var large = zeros(200_000);
                var small = zeros(10)) {
            try (var decoding = Decoding.within(SMALL)) {
                assertThat(unpacked(small)).isEqualTo(10);
                assertThatThrownBy(() -> unpacked(large)).isInstanceOf(BrokenOff.class);
                assertThat(decoding.exceeded()).isTrue();
                assertThatThrownBy(() -> unpacked(small)).isInstanceOf(BrokenOff.class);
            }
            assertThat(unpacked(large)).as("without bounds").isEqualTo(200_000);
        }
    }

    @Test
    void allStreamsTogetherAreBoundedEachAsOftenAsItIsRead() throws IOException {
        try (var one = zeros(80_000);
                var decoding = Decoding.within(SMALL)) {
            assertThat(unpacked(one)).isEqualTo(80_000);
            assertThatThrownBy(() -> unpacked(one)).isInstanceOf(BrokenOff.class);
            assertThat(decoding.exceeded()).isTrue();
        }
    }

    @Test
    void aRowIsNotTakenAsLongAsItSays() throws IOException {
        try (var one = zeros(10);
                var decoding = Decoding.within(SMALL)) {
            var parameters = new COSDictionary();
            parameters.setInt(COSName.PREDICTOR, 12);
            parameters.setInt(COSName.COLUMNS, 2_000_000_000);
            one.setItem(COSName.DECODE_PARMS, parameters);
            assertThatThrownBy(() -> unpacked(one)).isInstanceOf(BrokenOff.class);
            assertThat(decoding.exceeded()).isTrue();
        }
    }

    @Test
    void whatIsWithinHasBoundsOfItsOwn() throws IOException {
        try (var large = zeros(200_000);
                var outer = Decoding.within(new Bounds(1_000_000, 1_000_000, 100, false))) {
            try (var inner = Decoding.within(SMALL)) {
                assertThatThrownBy(() -> unpacked(large)).isInstanceOf(BrokenOff.class);
                assertThat(inner.exceeded()).isTrue();
            }
            assertThat(unpacked(large)).isEqualTo(200_000);
            assertThat(outer.exceeded()).isFalse();
        }
    }

    @Test
    void aThreadThatIsToldToStopStops() throws IOException {
        try (var one = zeros(10);
                var decoding = Decoding.within(new Bounds(100, 100, 100, true))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> unpacked(one)).isInstanceOf(BrokenOff.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(decoding.exceeded()).isFalse();
        }
    }
}
