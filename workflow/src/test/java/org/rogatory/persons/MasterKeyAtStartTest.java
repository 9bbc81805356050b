package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.SetClock;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

class MasterKeyAtStartTest {

    private static final String TEXT = "synthetic statement";

    @TempDir
    private Path folder;

    private final TreeMap<String, FileKey> kept = new TreeMap<>();
    private final TreeMap<Integer, MasterChange> changed = new TreeMap<>();
    private final FileKeyRepository keys = KeysInMemory.repository(kept);
    private final MasterChangeRepository changes = KeysInMemory.changes(changed);
    private final KeyRing ring = new KeyRing(keys, changes);
    private final SetClock clock = new SetClock(Instant.parse("2026-12-02T06:00:00Z"));
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    @Test
    void startsAgainWithItsOwnKey() {
        var encrypted = cipher(start("a")).encrypt("UZ-1", TEXT);
        assertThat(cipher(start("a")).decrypt("UZ-1", encrypted)).isEqualTo(TEXT);
    }

    @Test
    void refusesToStartWithAnotherKeyInOneLine() {
        cipher(start("a")).encrypt("UZ-1", TEXT);
        MasterKey.readOrMake(folder.resolve("b"));
        assertThatThrownBy(() -> start("b"))
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
        cipher(start("a")).encrypt("UZ-1", TEXT);
        assertThatThrownBy(() -> start("lost")).isInstanceOf(MasterKeyRefused.class);
        assertThat(folder.resolve("lost")).doesNotExist();
    }

    @Test
    void makesNoFurtherKeyByItself() {
        cipher(start("a")).encrypt("UZ-1", TEXT);
        assertThatThrownBy(() -> start("a", Map.of(2, "lost"))).isInstanceOf(MasterKeyRefused.class);
        assertThat(folder.resolve("lost")).doesNotExist();
        MasterKey.readOrMake(folder.resolve("b"));
        assertThatThrownBy(() -> start("a", Map.of(1, "b"))).isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void wrapsEveryFilesKeyAnewAndThenStartsWithoutTheFormerKey() throws IOException {
        var before = cipher(start("a"));
        var texts = new TreeMap<String, String>();
        for (var number = 0; number < 1_100; number++) {
            texts.put("UZ-" + number, before.encrypt("UZ-" + number, TEXT));
        }
        var marked = mark(start("a"));
        var masters = takenIntoUse("a", "b");
        Files.delete(folder.resolve("a"));

        var after = cipher(masters);
        texts.forEach((caseRef, text) ->
                assertThat(after.decrypt(caseRef, text)).as(caseRef).isEqualTo(TEXT));
        var later = start("a", Map.of(2, "b"));
        assertThat(later.numbers()).containsExactly(2);
        assertThat(cipher(later).decrypt("UZ-7", texts.get("UZ-7"))).isEqualTo(TEXT);
        assertThat(mark(later)).isEqualTo(marked);
        assertThat(kept.values()).extracting(FileKey::masterNumber).containsOnly(2);
    }

    @Test
    void readsBothWhileTheyAreWrappedAnewAndNeedsBothUntilThen() throws IOException {
        var encrypted = cipher(start("a")).encrypt("UZ-1", TEXT);
        MasterKey.readOrMake(folder.resolve("b"));
        var masters = start("a", Map.of(2, "b"));
        assertThat(rotation(masters).use(2, SecondMaster.OPERATOR)).isTrue();
        masters.write(2);
        var later = cipher(masters).encrypt("UZ-2", TEXT);

        assertThat(kept.get("UZ-1").masterNumber()).isEqualTo(1);
        assertThat(kept.get("UZ-2").masterNumber()).isEqualTo(2);
        assertThat(cipher(masters).decrypt("UZ-1", encrypted)).isEqualTo(TEXT);
        assertThat(cipher(start("a", Map.of(2, "b"))).decrypt("UZ-2", later)).isEqualTo(TEXT);
        assertThatExceptionOfType(MasterKeyRefused.class)
                .isThrownBy(() -> start("a"))
                .withMessageContaining("rogatory.persons.master-keys.2");
        Files.delete(folder.resolve("a"));
        assertThatThrownBy(() -> start("a", Map.of(2, "b"))).isInstanceOf(MasterKeyRefused.class);
    }

    @Test
    void refusesAnotherKeyUnderTheNumberThatIsInUse() {
        cipher(start("a")).encrypt("UZ-1", TEXT);
        takenIntoUse("a", "b");
        MasterKey.readOrMake(folder.resolve("c"));
        kept.clear();
        assertThatExceptionOfType(MasterKeyRefused.class)
                .isThrownBy(() -> start("a", Map.of(2, "c")))
                .withMessageContaining("number 2");
    }

    @Test
    void takesOnlyAKeyIntoUseThatIsNamedAndComesAfter() {
        cipher(start("a")).encrypt("UZ-1", TEXT);
        MasterKey.readOrMake(folder.resolve("b"));
        var rotation = rotation(start("a", Map.of(2, "b")));
        var head = new Officer("head.uz", "Namunaev Head", "UZ", "UZ-MOJ", Set.of(Role.HEAD, Role.ADMINISTRATOR));
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> rotation.use(2, head))
                .withMessage("role");
        assertThat(rotation.use(1, SecondMaster.OPERATOR)).isFalse();
        assertThat(rotation.use(3, SecondMaster.OPERATOR)).isFalse();
        assertThat(rotation.use(2, SecondMaster.OPERATOR)).isTrue();
        assertThat(rotation.use(2, SecondMaster.OPERATOR)).isFalse();
    }

    @Test
    void leavesAKeyThatCannotBeOpenedAndGoesOnWithTheOthers() {
        var cipher = cipher(start("a"));
        cipher.encrypt("UZ-1", TEXT);
        cipher.encrypt("UZ-2", TEXT);
        MasterKey.readOrMake(folder.resolve("b"));
        var masters = start("a", Map.of(2, "b"));
        kept.put("UZ-1", new FileKey("UZ-1", 1, new byte[60]));
        rotation(masters).use(2, SecondMaster.OPERATOR);
        rewrapping(masters).look();
        assertThat(kept.get("UZ-1").masterNumber()).isEqualTo(1);
        assertThat(kept.get("UZ-2").masterNumber()).isEqualTo(2);
    }

    @Test
    void readsNothingOfAFileWhoseKeyIsDestroyed() {
        var cipher = cipher(start("a"));
        var encrypted = cipher.encrypt("UZ-1", TEXT);
        kept.remove("UZ-1");
        assertThatThrownBy(() -> cipher.decrypt("UZ-1", encrypted)).isInstanceOf(UnreadableSecret.class);
    }

    private MasterKeys takenIntoUse(String former, String fresh) {
        MasterKey.readOrMake(folder.resolve(fresh));
        var masters = start(former, Map.of(2, fresh));
        rotation(masters).use(2, SecondMaster.OPERATOR);
        mark(masters);
        rewrapping(masters).look();
        return masters;
    }

    private String mark(MasterKeys masters) {
        return new PersonsConfiguration().installationMark(masters, keys).of("synthetic");
    }

    private FileCipher cipher(MasterKeys masters) {
        return new FileCipher(keys, masters);
    }

    private MasterRotation rotation(MasterKeys masters) {
        return new MasterRotation(masters, ring, changes, events, clock);
    }

    private KeyRewrapping rewrapping(MasterKeys masters) {
        return new KeyRewrapping(keys, changes, masters, new MasterSteps(keys, changes, events, clock));
    }

    private MasterKeys start(String first) {
        return start(first, Map.of());
    }

    private MasterKeys start(String first, Map<Integer, String> further) {
        var files = new TreeMap<Integer, Path>();
        further.forEach((number, file) -> files.put(number, folder.resolve(file)));
        ObjectProvider<MasterTokens> none = new StaticListableBeanFactory().getBeanProvider(MasterTokens.class);
        return new PersonsConfiguration().masterKeys(new PersonsSettings(folder.resolve(first), files), ring, none);
    }
}
