package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A key that was destroyed is never made anew, and the others go on without it. */
class DestroyedKeyTest {

    private final TreeMap<String, FileKey> kept = new TreeMap<>();
    private final FileKeyRepository table = KeysInMemory.repository(kept);
    private final MasterKeys master = KeysInMemory.only(Path.of("target/test-keys/destroyed.key"));
    private final FileCipher cipher = new FileCipher(table, master);
    private final FileKeys keys = new FileKeys(table, mock(PersonIndex.class));

    @Test
    void nothingIsReadOrWrittenUnderIt() {
        var text = cipher.encrypt("UZ-1", "synthetic");
        var other = cipher.encrypt("UZ-2", "synthetic");

        keys.destroy(List.of("UZ-1", "in:never-had-one"));

        assertThat(keys.destroyed("UZ-1")).isTrue();
        assertThat(keys.destroyed("in:never-had-one")).isTrue();
        assertThat(keys.destroyed("UZ-2")).isFalse();
        assertThat(keys.destroyed("UZ-3")).isFalse();
        assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> cipher.decrypt("UZ-1", text));
        assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> cipher.encrypt("UZ-1", "again"));
        assertThatExceptionOfType(UnreadableSecret.class)
                .isThrownBy(() -> cipher.encrypt("in:never-had-one", "at all"));
        assertThat(cipher.decrypt("UZ-2", other)).isEqualTo("synthetic");
    }

    @Test
    void theMasterKeyIsProvedByTheOthersAndNotNeededForIt() {
        cipher.encrypt("UZ-1", "synthetic");
        cipher.encrypt("UZ-2", "synthetic");
        keys.destroy(List.of("UZ-1"));
        var ring = new KeyRing(table, KeysInMemory.changes(new TreeMap<>()));

        ring.demandOpened(master);
        assertThat(ring.uses(MasterKeys.FIRST)).isTrue();
        keys.destroy(List.of("UZ-2"));
        assertThat(ring.uses(MasterKeys.FIRST)).isFalse();
        assertThat(ring.empty()).isTrue();
    }
}
