package org.rogatory.integrations.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.documents.bytes.ByteStore;
import org.rogatory.documents.bytes.Durable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bytes as files named by their hash, in two levels of folders. A content is written aside, synchronised, renamed into
 * its place and its folder synchronised, so that a file with a hash for a name is always whole.
 */
@Component
class FileByteStore implements ByteStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileByteStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2}");
    private static final String ASIDE = ".gone";
    private static final int DEPTH = 3;

    private final Path directory;
    private final Path incoming;
    private final FreshFile fresh;
    private final Instant begun;

    @Autowired
    FileByteStore(
            @Value("${rogatory.storage.directory:data/bytes}") String directory,
            @Value("${rogatory.storage.reserve:200MB}") DataSize reserve,
            Clock clock) {
        this(directory, new FreshFile(() -> usable(Path.of(directory)), reserve.toBytes()), clock);
    }

    FileByteStore(String directory, FreshFile fresh, Clock clock) {
        this.fresh = fresh;
        this.begun = clock.instant();
        this.directory = Path.of(directory).toAbsolutePath();
        this.incoming = this.directory.resolve("incoming");
        try {
            Durable.createFolder(incoming);
            putBackWhatWasSetAside();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the stored bytes cannot be used", e);
        }
    }

    @Override
    public StoredBytes store(InputStream content, long limit) throws IOException {
        Path file = newFile();
        try {
            StoredBytes stored = fresh.write(content, file, limit);
            Durable.move(file, place(stored.sha256()));
            return stored;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public long room() {
        try {
            return fresh.left();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the stored bytes cannot be used", e);
        }
    }

    private static long usable(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** A folder that vanished while the program ran is made again. */
    private Path newFile() throws IOException {
        try {
            return Files.createTempFile(incoming, "new-", ".tmp");
        } catch (NoSuchFileException e) {
            Files.createDirectories(incoming);
            return Files.createTempFile(incoming, "new-", ".tmp");
        } catch (IOException failed) {
            throw StoreFull.or(failed, incoming);
        }
    }

    /** A folder that came back in between is asked once more. */
    @Override
    public InputStream open(String sha256) throws IOException {
        Path place = place(sha256);
        try {
            return Files.newInputStream(place);
        } catch (NoSuchFileException gone) {
            if (!standing()) {
                throw new StoreAway();
            }
            return Files.newInputStream(place);
        }
    }

    /**
     * Whether this is the folder of what is stored: something lies in it since before the start. What was stored since
     * tells nothing, for a node lays it into the empty place of a lost mount, too.
     */
    private boolean standing() {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder ->
                            FOLDER.matcher(folder.getFileName().toString()).matches())
                    .anyMatch(this::holdsWhatWasStoredBefore);
        } catch (IOException | UncheckedIOException unread) {
            return false;
        }
    }

    /** Beside the folders of contents others may lie that nobody may read, such as that of a file system itself. */
    private boolean holdsWhatWasStoredBefore(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH - 1)) {
            return files.anyMatch(file -> isContentBefore(file, begun));
        } catch (IOException | UncheckedIOException unread) {
            return false;
        }
    }

    @Override
    public boolean exists(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public List<String> storedBefore(Instant moment) throws IOException {
        try (Stream<Path> files = Files.walk(directory, DEPTH)) {
            return files.filter(file -> isContentBefore(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean isContentBefore(Path file, Instant moment) {
        return SHA256.matcher(file.getFileName().toString()).matches() && olderThan(file, moment);
    }

    /**
     * Sets the file aside before it looks at its age: a content stored anew in that instant is either put back or
     * already in place again.
     */
    @Override
    public boolean removeIfStoredBefore(String sha256, Instant moment) throws IOException {
        Path file = place(sha256);
        Path aside = incoming.resolve(sha256 + ASIDE);
        Files.createDirectories(incoming);
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (olderThan(aside, moment)) {
            Files.deleteIfExists(aside);
            return true;
        }
        putBack(aside);
        return false;
    }

    @Override
    public void removeLeftovers(Instant moment) throws IOException {
        Files.createDirectories(incoming);
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.filter(left -> olderThan(left, moment)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A removal that was interrupted is undone: what nobody needs is found again the next day. */
    private void putBackWhatWasSetAside() throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path aside :
                    files.filter(file -> file.toString().endsWith(ASIDE)).toList()) {
                putBack(aside);
            }
        }
    }

    /** Another node on the same folder may settle it in this instant: then there is nothing left to put back. */
    private void putBack(Path aside) throws IOException {
        String name = aside.getFileName().toString();
        Path place = place(name.substring(0, name.length() - ASIDE.length()));
        try {
            Durable.move(aside, place);
        } catch (NoSuchFileException e) {
            LOG.info("Bytes that had been set aside were settled by another node: {}", place.getFileName());
        }
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return directory
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static boolean olderThan(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
