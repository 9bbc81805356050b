package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A content in a file of the work folder. */
final class FileWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);

    private final Path file;
    private final long size;

    FileWork(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    /** A file that stays is removed with the folder at the next start: no reason to undo what was done with it. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A work file could not be removed: {}", e.getClass().getName());
        }
    }
}
