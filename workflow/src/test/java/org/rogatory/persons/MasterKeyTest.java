package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        var file = folder.resolve("keys/master.key");
        var wrapped = MasterKey.readOrMake(file).wrap(new byte[32], "a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.readOrMake(file).unwrap(wrapped, "a")).isEqualTo(new byte[32]);
        assertThat(MasterKey.read(file).unwrap(wrapped, "a")).isEqualTo(new byte[32]);
    }

    @Test
    void isOneForAllWhoStartAtTheSameMoment() throws IOException {
        var file = folder.resolve("master.key");
        var marks = IntStream.range(0, 64)
                .parallel()
                .mapToObj(node -> mark(MasterKey.readOrMake(file)))
                .distinct();
        assertThat(marks).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void marksTheSameAfterEveryStartAndNotAsAnotherDoes() {
        var marked = mark(MasterKey.readOrMake(folder.resolve("master.key")));
        assertThat(mark(MasterKey.read(folder.resolve("master.key")))).isEqualTo(marked);
        assertThat(mark(MasterKey.readOrMake(folder.resolve("other.key")))).isNotEqualTo(marked);
    }

    private static String mark(MasterKey key) {
        return Fingerprint.with(key.markKey()).of(new byte[] {1});
    }

    @Test
    void isNotReplacedWhenLost() {
        assertThatThrownBy(() -> MasterKey.read(folder.resolve("master.key"))).isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        var file = Files.writeString(folder.resolve("master.key"), "half a k");
        assertThatThrownBy(() -> MasterKey.readOrMake(file)).isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void wrapsForOneFileOnly() {
        var key = MasterKey.readOrMake(folder.resolve("master.key"));
        var wrapped = key.wrap(new byte[32], "a");
        assertThatThrownBy(() -> key.unwrap(wrapped, "b")).isInstanceOf(UnreadableSecret.class);
    }
}
