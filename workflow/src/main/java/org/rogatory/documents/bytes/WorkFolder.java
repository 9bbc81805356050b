package org.rogatory.documents.bytes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of contents in clear. Every run of a node has a part of its own, which only its owner reads and which it
 * holds locked: nodes that share the folder remove what dead runs left and nothing of each other.
 */
final class WorkFolder {

    private static final String PART = "run-";
    private static final String LOCK = "lock";
    /** The parts of this process: to open their lock once more and close it would give it up. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path root;
    private @Nullable Path own;
    private @Nullable FileChannel held;

    WorkFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** An empty file, readable by its owner alone; that the folder is not there is never told as a missing content. */
    Path file() throws IOException {
        synchronized (WorkFolder.class) {
            try {
                return Files.createTempFile(own(), "work-", ".tmp");
            } catch (IOException failed) {
                throw StoreFull.or(failed, root) instanceof StoreFull full
                        ? full
                        : new IOException("The work folder cannot be used", failed);
            }
        }
    }

    /** The part of this run, which only its owner reads. */
    Path own() throws IOException {
        synchronized (WorkFolder.class) {
            Path part = own;
            if (part == null) {
                part = begin();
                own = part;
            }
            return part;
        }
    }

    /** Removes what runs left that ended without closing it. */
    void removeLeftovers() throws IOException {
        if (Files.isDirectory(root)) {
            synchronized (WorkFolder.class) {
                try (FileChannel alone = alone()) {
                    assert alone.isOpen();
                    for (Path part : parts()) {
                        if (abandoned(part)) {
                            FileSystemUtils.deleteRecursively(part);
                        }
                    }
                }
            }
        }
    }

    /** Gives the part of this run up, with whatever is still in it. */
    void end() throws IOException {
        synchronized (WorkFolder.class) {
            if (own != null && held != null) {
                FileSystemUtils.deleteRecursively(own);
                held.close();
                OURS.remove(own);
                own = null;
            }
        }
    }

    private Path begin() throws IOException {
        Files.createDirectories(root);
        try (FileChannel alone = alone()) {
            assert alone.isOpen();
            Path part = Files.createTempDirectory(root, PART);
            held = locked(part.resolve(LOCK));
            OURS.add(part);
            return part;
        }
    }

    /** Nobody removes a part between its making and its locking. */
    private FileChannel alone() throws IOException {
        return locked(root.resolve(LOCK));
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            return found.filter(path -> path.getFileName().toString().startsWith(PART))
                    .toList();
        }
    }

    private static boolean abandoned(Path part) throws IOException {
        if (OURS.contains(part)) {
            return false;
        }
        try (FileChannel channel =
                FileChannel.open(part.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        }
    }
}
