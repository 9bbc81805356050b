package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSecretTest {

    private static final int SEGMENT = 256 * 1024;
    private static final long LARGE = 100L * 1024 * 1024;

    private final StreamSecret secret = new StreamSecret(Secret.randomKey());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 57, SEGMENT - 56, SEGMENT, 3 * SEGMENT + 7})
    void readsWhatItEncryptedWhateverItsLength(int length) throws IOException {
        var plain = bytes(length);
        assertThat(decrypted(encrypted(plain, "a"), "a")).isEqualTo(plain);
    }

    @Test
    void neverGivesTheSameBytesTwice() throws IOException {
        var plain = bytes(100);
        assertThat(encrypted(plain, "a")).isNotEqualTo(encrypted(plain, "a"));
    }

    @Test
    void refusesAnotherFilesBytesAndAnotherKey() throws IOException {
        var encrypted = encrypted(bytes(100), "a");
        assertThatThrownBy(() -> decrypted(encrypted, "b")).isInstanceOf(ChangedBytes.class);
        var other = new StreamSecret(Secret.randomKey());
        assertThatThrownBy(() -> other.decrypting(new ByteArrayInputStream(encrypted), "a")
                        .readAllBytes())
                .isInstanceOf(ChangedBytes.class);
    }

    @Test
    void refusesChangedAndShortenedBytes() throws IOException {
        var encrypted = encrypted(bytes(2 * SEGMENT), "a");
        assertThatThrownBy(() -> decrypted(Arrays.copyOf(encrypted, SEGMENT), "a"))
                .isInstanceOf(ChangedBytes.class);
        encrypted[SEGMENT + 100] ^= 1;
        assertThatThrownBy(() -> decrypted(encrypted, "a")).isInstanceOf(ChangedBytes.class);
    }

    @Test
    void tellsBytesThatCannotBeReadNowFromBytesThatWereChanged() throws IOException {
        var encrypted = encrypted(bytes(2 * SEGMENT), "a");
        var lost = new IOException("the disk is away");
        var half = new SequenceInputStream(new ByteArrayInputStream(encrypted, 0, SEGMENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw lost;
            }
        });
        assertThatThrownBy(() -> secret.decrypting(half, "a").readAllBytes()).isSameAs(lost);
    }

    @Test
    @Tag("slow")
    void streamsALargeFileInLittleMemory() throws IOException {
        var before = memory();
        var passed = pass(secret.decrypting(secret.encrypting(new Zeros(LARGE), "a"), "a"));
        assertThat(passed).isEqualTo(LARGE);
        assertThat(memory() - before).as("bytes held").isLessThan(LARGE / 4);
    }

    private byte[] encrypted(byte[] plain, String context) throws IOException {
        return secret.encrypting(new ByteArrayInputStream(plain), context).readAllBytes();
    }

    private byte[] decrypted(byte[] encrypted, String context) throws IOException {
        return secret.decrypting(new ByteArrayInputStream(encrypted), context).readAllBytes();
    }

    private static long pass(InputStream content) throws IOException {
        var buffer = new byte[8192];
        var passed = 0L;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** A long file of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        private Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            var part = (int) Math.min(left, length);
            left -= part;
            return part == 0 && length > 0 ? -1 : part;
        }
    }
}
