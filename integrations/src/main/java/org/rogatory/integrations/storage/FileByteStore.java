package org.rogatory.integrations.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.documents.ByteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bytes as files named by their hash, in two levels of folders. A content is written aside, synchronised, renamed into
 * its place and its folder synchronised, so that a file with a hash for a name is always whole.
 */
@Component
class FileByteStore implements ByteStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileByteStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String ASIDE = ".gone";
    private static final int BUFFER = 64 * 1024;

    private final Path directory;
    private final Path incoming;

    FileByteStore(@Value("${rogatory.storage.directory:data/bytes}") String directory) {
        this.directory = Path.of(directory).toAbsolutePath();
        this.incoming = this.directory.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            putBackWhatWasSetAside();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the stored bytes cannot be used", e);
        }
    }

    @Override
    public StoredBytes store(InputStream content, long limit) throws IOException {
        Path fresh = newFile();
        try {
            StoredBytes stored = write(content, fresh, limit);
            Path target = place(stored.sha256());
            createFolder(target.getParent());
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            synchronise(target.getParent());
            return stored;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A folder that vanished while the program ran is made again. */
    private Path newFile() throws IOException {
        try {
            return Files.createTempFile(incoming, "new-", ".tmp");
        } catch (NoSuchFileException e) {
            Files.createDirectories(incoming);
            return Files.createTempFile(incoming, "new-", ".tmp");
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean exists(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public List<String> storedBefore(Instant moment) throws IOException {
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(file ->
                            SHA256.matcher(file.getFileName().toString()).matches())
                    .filter(file -> olderThan(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
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
        Files.createDirectories(place.getParent());
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            LOG.info("Bytes that had been set aside were settled by another node: {}", place.getFileName());
        }
    }

    private static StoredBytes write(InputStream content, Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ContentTooLarge(limit);
                }
                digest.update(buffer, 0, read);
                for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, read); part.hasRemaining(); ) {
                    channel.write(part);
                }
            }
            channel.force(true);
        }
        return new StoredBytes(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            synchronise(folder.getParent());
            synchronise(directory);
        }
    }

    /** Makes a rename survive a power cut; where a folder cannot be opened (Windows), the file system sees to it. */
    private static void synchronise(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
