package org.rogatory.documents.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.persons.KeysInMemory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Contents in clear lie in memory or in a folder of their own, and nowhere once nobody works on them. */
class WorksTest {

    private static final String SMALL = "small";
    private static final String LARGE = "larger than the bound";

    @TempDir
    private Path directory;

    private final StoreInMemory store = new StoreInMemory();
    private final KeptBytes bytes = new KeptBytes(store, KeysInMemory.cipher());

    @Test
    void holdsSmallContentsInMemory() throws Exception {
        try (Work work = works().of(stream(SMALL), 100)) {
            assertThat(work.file()).isEmpty();
            assertThat(work.size()).isEqualTo(SMALL.length());
            assertThat(text(work)).isEqualTo(SMALL);
            assertThat(text(work)).as("as often as asked").isEqualTo(SMALL);
        }
        assertThat(directory.resolve("work")).doesNotExist();
    }

    @Test
    void laysLargeContentsInAFileOfTheOwnerUntilClosed() throws Exception {
        Path file;
        try (Work work = works().of(stream(LARGE), 100)) {
            file = work.file().orElseThrow();
            assertThat(text(work)).isEqualTo(LARGE).hasSize((int) work.size());
            assertThat(file).hasContent(LARGE).startsWith(directory.resolve("work"));
            assertThat(Files.getPosixFilePermissions(file))
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
            assertThat(Files.getPosixFilePermissions(file.getParent()))
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void decryptsWhatIsKept() throws Exception {
        KeptContent kept = bytes.keep("C1", stream(LARGE), 100);

        try (Work work = works().of(kept)) {
            assertThat(text(work)).isEqualTo(LARGE);
        }
    }

    @Test
    void keepsNothingThatIsLargerThanTheLimit() throws Exception {
        Works works = works();

        assertThatThrownBy(() -> works.of(stream(LARGE), LARGE.length() - 1)).isInstanceOf(ContentTooLarge.class);
        assertThatThrownBy(() -> works.of(stream(SMALL), SMALL.length() - 1)).isInstanceOf(ContentTooLarge.class);
        assertThat(contents()).isEmpty();
    }

    @Test
    void leavesTheReserveOfTheDiskToEverythingElse() throws Exception {
        Works works = works();
        store.room = 0;
        assertThatThrownBy(() -> works.of(stream(LARGE), 100)).isInstanceOf(StoreFull.class);
        assertThat(contents()).isEmpty();
        try (Work work = works.of(stream(SMALL), 100)) {
            assertThat(work.size()).isEqualTo(SMALL.length());
        }

        store.room = Long.MAX_VALUE;
        var megabyte = new byte[1024 * 1024];
        try (WorkTarget target = works.target()) {
            for (int written = 0; written < 63; written++) {
                target.write(megabyte);
            }
            store.room = 0;
            assertThat(contents()).hasSize(1);
            assertThatThrownBy(() -> target.write(megabyte)).isInstanceOf(StoreFull.class);
            assertThat(contents()).isEmpty();
        }
    }

    @Test
    void aFolderThatVanishedIsNotToldAsAContentThatIsMissing() throws Exception {
        Works works = works();
        works.of(stream(LARGE), 100).close();
        FileSystemUtils.deleteRecursively(directory.resolve("work"));

        assertThatThrownBy(() -> works.of(stream(LARGE), 100))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
    }

    @Test
    void becomesWhatWasWrittenAndLeavesNothingOfWhatBreaksOff() throws Exception {
        Works works = works();
        try (WorkTarget target = works.target()) {
            target.write(SMALL.getBytes(StandardCharsets.UTF_8));
            target.write('+');
            target.write(LARGE.getBytes(StandardCharsets.UTF_8));
            try (Work work = target.done()) {
                assertThat(text(work)).isEqualTo(SMALL + "+" + LARGE);
            }
        }
        try (WorkTarget broken = works.target()) {
            broken.write(LARGE.getBytes(StandardCharsets.UTF_8));
            assertThat(contents()).hasSize(1);
        }
        assertThat(contents()).isEmpty();
    }

    @Test
    void removesAtStartWhatADeadRunLeftAndNothingOfALivingOne() throws Exception {
        Path dead = Files.createDirectories(directory.resolve("work/run-dead"));
        Files.writeString(dead.resolve("work-1.tmp"), "in clear");
        Works living = works();
        assertThat(dead).doesNotExist();

        try (Work work = living.of(stream(LARGE), 100)) {
            works();
            assertThat(text(work)).isEqualTo(LARGE);
        }
        living.destroy();
        assertThat(runs()).isEmpty();
    }

    @Test
    void removesAtItsEndAndAtTheNextStartWhatOthersLaidDown() throws Exception {
        RunFolder living = new RunFolder(settings());
        Path folder = living.path();
        Files.writeString(folder.resolve("upload-1.tmp"), "in clear");
        assertThat(folder).isAbsolute().startsWith(directory.resolve("work")).isEqualTo(living.path());
        assertThat(Files.getPosixFilePermissions(folder))
                .allMatch(permission -> permission.name().startsWith("OWNER_"));

        works();
        assertThat(folder.resolve("upload-1.tmp")).as("of a run that goes on").exists();
        living.destroy();
        assertThat(runs()).isEmpty();
    }

    private Works works() {
        return new Works(bytes, settings());
    }

    private WorkSettings settings() {
        return new WorkSettings(directory.resolve("work"), DataSize.ofBytes(SMALL.length() + 1));
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(path -> path.getFileName().toString().endsWith(".tmp"))
                    .toList();
        }
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> found = Files.list(directory.resolve("work"))) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    private static String text(Work work) throws IOException {
        try (InputStream content = work.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
