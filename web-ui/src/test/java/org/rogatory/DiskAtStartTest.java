package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A node that has no room, or no folder of its own, does not begin. */
class DiskAtStartTest {

    @TempDir
    private Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    private void start(Path data, String reserve) {
        settings.setProperty("rogatory.data", data.toString());
        settings.setProperty("rogatory.storage.reserve", reserve);
        new DiskAtStart(settings).demandRoom();
    }

    @Test
    void beginsWhereThereIsRoomAndMakesNothingYet() {
        var data = folder.resolve("not").resolve("there");

        assertThatCode(() -> start(data, "1KB")).doesNotThrowAnyException();
        assertThatCode(() -> new DiskAtStart(new MockEnvironment().withProperty("rogatory.data", data.toString()))
                        .demandRoom())
                .doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotBeginOnAFullDisk() {
        assertThatThrownBy(() -> start(folder, "900000TB"))
                .isInstanceOf(WrongSetup.class)
                .hasMessageStartingWith("rogatory.data: the disk has less room left than rogatory.storage.reserve (");
    }

    /** Each of them may be somewhere else than the rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rogatory.storage.directory",
                "rogatory.documents.work",
                "rogatory.audit.anchors",
                "rogatory.media.folder",
                "rogatory.media.updates",
                "rogatory.media.editions"
            })
    void looksAtEveryFolderThatIsNamed(String setting) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        settings.setProperty(setting, file.toString());

        assertThatThrownBy(() -> start(folder, "1KB"))
                .isInstanceOf(WrongSetup.class)
                .hasMessageStartingWith(setting + ": cannot be written");
    }

    @Test
    void needsNoFolderWhereNoneIsNamed() {
        settings.setProperty("rogatory.audit.anchors", "");

        assertThatCode(() -> start(folder, "1KB")).doesNotThrowAnyException();
    }

    @Test
    void doesNotBeginInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "mine");

        assertThatThrownBy(() -> start(file.resolve("deeper"), "1KB"))
                .isInstanceOf(WrongSetup.class)
                .hasMessageStartingWith("rogatory.data: cannot be written");
    }
}
