package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyAtStartTest {

    private static final String TEXT = "synthetic statement";

    @TempDir
    private Path folder;

    private final TreeMap<String, FileKey> kept = new TreeMap<>();
    private final FileKeyRepository keys = KeysInMemory.repository(kept);
    private final KeyRing ring = new KeyRing(keys);

    @Test
    void startsAgainWithItsOwnKey() {
        var encrypted = new FileCipher(keys, start("a", null)).encrypt("UZ-1", TEXT);
        assertThat(new FileCipher(keys, start("a", null)).decrypt("UZ-1", encrypted))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesToStartWithAnotherKeyInOneLine() {
        new FileCipher(keys, start("a", null)).encrypt("UZ-1", TEXT);
        MasterKey.readOrMake(folder.resolve("b"));
        assertThatThrownBy(() -> start("b", null))
                .isInstanceOfSatisfying(
                        MasterKeyRefused.class,
                        refused -> assertThat(new MasterKeyFailureAnalyzer()
                                        .analyze(refused)
                                        .getDescription())
                                .startsWith("The master key is not the one")
                                .hasLineCount(1));
    }

    @Test
    void refusesToStartWithoutTheKeyAndMakesNone() {
        new FileCipher(keys, start("a", null)).encrypt("UZ-1", TEXT);
        assertThatThrownBy(() -> start("lost", null)).isInstanceOf(MasterKeyRefused.class);
        assertThat(folder.resolve("lost")).doesNotExist();
    }

    @Test
    void wrapsEveryFilesKeyAnewWhenTheMasterKeyIsChanged() throws IOException {
        var before = new FileCipher(keys, start("a", null));
        var texts = new TreeMap<String, String>();
        for (var number = 0; number < 1_100; number++) {
            texts.put("UZ-" + number, before.encrypt("UZ-" + number, TEXT));
        }
        var after = new FileCipher(keys, start("b", "a"));
        Files.delete(folder.resolve("a"));
        texts.forEach((caseRef, text) ->
                assertThat(after.decrypt(caseRef, text)).as(caseRef).isEqualTo(TEXT));
        assertThat(new FileCipher(keys, start("b", null)).decrypt("UZ-7", texts.get("UZ-7")))
                .isEqualTo(TEXT);
    }

    @Test
    void isChangedOnceThoughTheFormerKeyStaysNamed() {
        new FileCipher(keys, start("a", null)).encrypt("UZ-1", TEXT);
        start("b", "a");
        var wrapped = kept.get("UZ-1").wrapped();
        start("b", "a");
        assertThat(kept.get("UZ-1").wrapped()).isEqualTo(wrapped);
    }

    @Test
    void changesNothingIfTheFormerKeyIsWrong() {
        var encrypted = new FileCipher(keys, start("a", null)).encrypt("UZ-1", TEXT);
        MasterKey.readOrMake(folder.resolve("other"));
        assertThatThrownBy(() -> start("b", "other")).isInstanceOf(MasterKeyRefused.class);
        assertThat(new FileCipher(keys, start("a", null)).decrypt("UZ-1", encrypted))
                .isEqualTo(TEXT);
    }

    @Test
    void readsNothingOfAFileWhoseKeyIsDestroyed() {
        var cipher = new FileCipher(keys, start("a", null));
        var encrypted = cipher.encrypt("UZ-1", TEXT);
        kept.remove("UZ-1");
        assertThatThrownBy(() -> cipher.decrypt("UZ-1", encrypted)).isInstanceOf(UnreadableSecret.class);
    }

    private MasterKey start(String file, String former) {
        var settings = new PersonsSettings(folder.resolve(file), former == null ? null : folder.resolve(former));
        return new PersonsConfiguration().masterKey(settings, ring);
    }
}
