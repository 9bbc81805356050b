package org.rogatory.integrations.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreAway;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.springframework.util.unit.DataSize;

class FileByteStoreTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final String LOST = "ab".repeat(32);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private FileByteStore store;

    @BeforeEach
    void start() {
        store = new FileByteStore(directory.toString(), DataSize.ofBytes(0), CLOCK);
    }

    @Test
    void keepsAContentUnderItsHashInTwoLevelsOfFolders() throws Exception {
        var stored = store.store(hello(), 5);

        assertThat(stored.sha256()).isEqualTo(HELLO);
        assertThat(stored.size()).isEqualTo(5);
        assertThat(directory.resolve("2c").resolve("f2").resolve(HELLO)).hasContent("hello");
        assertThat(store.open(HELLO)).hasBinaryContent("hello".getBytes(StandardCharsets.US_ASCII));
        assertThat(store.exists(HELLO)).isTrue();
    }

    @Test
    void makesAFolderThatVanishedAgain() throws Exception {
        Files.delete(directory.resolve("incoming"));

        assertThat(store.store(hello(), 5).sha256()).isEqualTo(HELLO);

        Files.delete(directory.resolve("incoming"));
        store.removeLeftovers(NOON);
        assertThat(store.removeIfStoredBefore(HELLO, Instant.now().plusSeconds(60)))
                .isTrue();
    }

    @Test
    void saysThatAContentIsGoneOnlyWhereSomethingFromBeforeTheStartCanBeRead() throws Exception {
        Path before = storedAt(NOON.minusSeconds(1));
        assertThatThrownBy(() -> store.open(LOST)).isInstanceOf(NoSuchFileException.class);

        Files.delete(before);
        assertThatThrownBy(() -> store.open(LOST)).isInstanceOf(StoreAway.class);
        Files.delete(directory.resolve("incoming"));
        assertThatThrownBy(() -> store.open(LOST)).isInstanceOf(StoreAway.class);

        store.removeLeftovers(NOON);
        storedAt(NOON.plusSeconds(1));
        assertThat(store.open(HELLO)).hasBinaryContent("hello".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> store.open(LOST))
                .as("what it stored since lies in the place of a lost mount")
                .isInstanceOf(StoreAway.class);
    }

    @Test
    void laysNothingIntoItsFolderByStarting() throws Exception {
        try (var laid = Files.list(directory)) {
            assertThat(laid.toList()).containsExactly(directory.resolve("incoming"));
        }
    }

    private Path storedAt(Instant moment) throws IOException {
        store.store(hello(), 5);
        Path file = directory.resolve("2c").resolve("f2").resolve(HELLO);
        return Files.setLastModifiedTime(file, FileTime.from(moment));
    }

    @Test
    void keepsNothingOfAContentOverTheLimit() {
        assertThatThrownBy(() -> store.store(hello(), 4)).isInstanceOf(ContentTooLarge.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void stopsReadingAtTheLimitInsteadOfTakingEverything() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.store(endless, 1_000_000)).isInstanceOf(ContentTooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void takesNothingMoreWhereEverythingElseNeedsTheRoom() throws Exception {
        var left = new long[] {1000};
        var full = new FileByteStore(directory.toString(), new FreshFile(() -> left[0], 900), CLOCK);
        assertThat(full.room()).isEqualTo(100);
        assertThat(full.store(hello(), 5).sha256()).isEqualTo(HELLO);

        left[0] = 900;

        assertThat(full.room()).isZero();
        assertThatThrownBy(() -> full.store(hello(), 5)).isInstanceOf(StoreFull.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void stopsInTheMiddleOfALargeContentWhereTheRoomEnds() {
        var looks = new int[1];
        var full = new FileByteStore(directory.toString(), new FreshFile(() -> looks[0]++ == 0 ? 1 : 0, 0), CLOCK);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return length;
            }
        };

        assertThatThrownBy(() -> full.store(endless, Long.MAX_VALUE)).isInstanceOf(StoreFull.class);
        assertThat(looks[0]).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatTheSystemSaysOfAFullDiskIsUnderstood() {
        assertThat(StoreFull.or(new IOException("No space left on device"), directory))
                .isInstanceOf(StoreFull.class);
        assertThat(StoreFull.or(new IOException("connection lost"), directory)).hasMessage("connection lost");
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        InputStream broken = new SequenceInputStream(hello(), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });

        assertThatThrownBy(() -> store.store(broken, 100)).hasMessage("connection lost");
        assertThat(files()).isEmpty();
    }

    @Test
    void ignoresAndLaterClearsWhatAKilledProcessLeftBehind() throws Exception {
        Path left = Files.writeString(directory.resolve("incoming").resolve("new-1.tmp"), "hel");
        Path young = Files.writeString(directory.resolve("incoming").resolve("new-2.tmp"), "hel");
        Files.setLastModifiedTime(left, FileTime.from(LONG_AGO));

        FileByteStore restarted = new FileByteStore(directory.toString(), DataSize.ofBytes(0), CLOCK);

        assertThat(restarted.exists(HELLO)).isFalse();
        assertThat(restarted.store(hello(), 5).sha256()).isEqualTo(HELLO);
        restarted.removeLeftovers(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(left).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void removesOnlyWhatWasNotStoredAnew() throws Exception {
        store.store(hello(), 5);
        Path file = directory.resolve("2c").resolve("f2").resolve(HELLO);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        assertThat(store.storedBefore(NOON)).containsExactly(HELLO);

        store.store(hello(), 5);
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(1)));
        assertThat(store.removeIfStoredBefore(HELLO, NOON)).isFalse();
        assertThat(store.exists(HELLO)).isTrue();

        assertThat(store.removeIfStoredBefore(HELLO, NOON.plusSeconds(2))).isTrue();
        assertThat(store.exists(HELLO)).isFalse();
        assertThat(store.removeIfStoredBefore(HELLO, NOON)).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void undoesARemovalThatWasInterrupted() throws Exception {
        store.store(hello(), 5);
        Files.move(
                directory.resolve("2c").resolve("f2").resolve(HELLO),
                directory.resolve("incoming").resolve(HELLO + ".gone"));

        assertThat(new FileByteStore(directory.toString(), DataSize.ofBytes(0), CLOCK).exists(HELLO))
                .isTrue();
    }

    @Test
    void startsWhileAnotherNodeRemoves() throws Exception {
        Path file = directory.resolve("2c").resolve("f2").resolve(HELLO);
        var another = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> starts = another.submit(this::starts);
            do {
                store.store(hello(), 5);
                Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(1)));
                assertThat(store.removeIfStoredBefore(HELLO, NOON)).isFalse();
            } while (!starts.isDone());
            assertThat(starts.get()).isPositive();
        } finally {
            another.shutdown();
        }
        assertThat(store.exists(HELLO)).isTrue();
    }

    private int starts() {
        int starts = 0;
        for (; starts < 1000; starts++) {
            assertThat(new FileByteStore(directory.toString(), DataSize.ofBytes(0), CLOCK).exists(HELLO))
                    .isIn(true, false);
        }
        return starts;
    }

    @Test
    void storesOneContentFromManyAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> work = () -> store.store(hello(), 5).sha256();
            List<Future<String>> all = pool.invokeAll(java.util.Collections.nCopies(64, work));
            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo(HELLO);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void refusesNamesThatAreNoHash() {
        assertThatThrownBy(() -> store.open("../../secret")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.exists(HELLO.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> files() {
        List<Path> found = new ArrayList<>();
        try (var walk = Files.walk(directory)) {
            walk.filter(Files::isRegularFile).forEach(found::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private static InputStream hello() {
        return new ByteArrayInputStream("hello".getBytes(StandardCharsets.US_ASCII));
    }
}
